import type { Sample } from "./sample.ts";

/** A sheet one can draw on at once: somewhere to type in every lane. */
export const blank: Sample = {
  title: ["", ""],
  personas: { first: { name: ["Yeni persona", "New persona"], face: 12 } },
  lanes: [
    { kind: "touchpoints" },
    { kind: "thought" },
    { kind: "emotion" },
    { kind: "pain" },
    { kind: "opportunity" },
    { kind: "satisfaction" },
  ],
  stages: [
    { title: ["Araştırma", "Research"], touchpoints: [{ title: ["", ""] }] },
    { title: ["Satın alma", "Purchase"], touchpoints: [{ title: ["", ""] }] },
    { title: ["Satış sonrası", "After-sales"], touchpoints: [{ title: ["", ""] }] },
  ],
};
