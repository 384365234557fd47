import { expect, test } from "vitest";
import type { BlockResult } from "#core/wire/workshop.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { storedWorkshop } from "#test/support/someWorkshop.ts";
import { minutesOf } from "./minutes.ts";

const workshop = storedWorkshop({
  state: "ended",
  blocks: [
    { id: "r", kind: "rate", prompt: "", minutes: 5, isAnonymous: true, state: "closed" },
    {
      id: "g",
      kind: "gather",
      lane: "l",
      prompt: "",
      minutes: 5,
      isAnonymous: true,
      state: "closed",
    },
  ],
  revealed: ["r", "g"],
});

test("minutes name what has no title as the map does, and nothing that has gone", () => {
  const map = smallMap(
    { type: "addTouchpoint", id: "bare", stage: "buy", title: "" },
    { type: "addLane", id: "l", kind: "notes" },
    { type: "addNote", id: "n", lane: "l", column: "bare", text: "Kurye aramadı" },
  );
  const touchpoints = ["pay", "bare", "gone"].map((touchpoint) => ({ touchpoint }));
  const results = new Map<string, BlockResult>([
    ["r", { kind: "rate", block: "r", people: 1, touchpoints }],
    ["g", { kind: "gather", block: "g", people: 1, notes: ["n", "gone"] }],
  ]);
  const [rated, gathered] = minutesOf({ workshop, people: [], results, map }).blocks;
  expect(rated?.names).toEqual({ pay: "Ödeme", bare: "Adsız temas noktası" });
  expect(gathered?.names).toEqual({ n: "Kurye aramadı" });
  expect(gathered?.places).toEqual({ n: "Adsız temas noktası" });
});
