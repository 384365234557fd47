import type { LayoutOptions } from "#core/layout/layoutOptions.ts";
import type { FixtureParts } from "./fixtureMap.ts";

export const inEditor: LayoutOptions = { locale: "tr", mode: "edit" };

/** Two stages with two touchpoints each, a lane of each of four kinds, and two personas. */
export const fourTouchpoints: FixtureParts = {
  stages: [{ id: "s1" }, { id: "s2" }],
  touchpoints: [
    { id: "a", stage: "s1", channel: "web", owner: "Pazarlama" },
    { id: "b", stage: "s1", channel: "store", owner: "Pazarlama" },
    { id: "c", stage: "s2", channel: "web", owner: "Lojistik" },
    { id: "d", stage: "s2", channel: "" },
  ],
  lanes: [
    { id: "tp", kind: "touchpoints" },
    { id: "curve", kind: "emotion" },
    { id: "own", kind: "ownership" },
    { id: "ideas", kind: "notes" },
  ],
  personas: [
    { id: "p", name: "Ayşe" },
    { id: "q", name: "Ali" },
  ],
};
