import type { hover as tr } from "../tr/hover.ts";

export const hover: typeof tr = {
  emotion: (value, name) => `Emotion ${value} · ${name}`,
  emotionEstimated: (value) => `Emotion ≈ ${value}, worked out from the satisfaction`,
  satisfaction: (score) => `Satisfaction ${score} / 5`,
  satisfactionEstimated: (score) =>
    `Satisfaction ≈ ${score} / 5: not rated, worked out from the emotion`,
  count: (count) => `n = ${count}`,
  noEvidence: "Nobody has said what this rests on",
  remembered: "Remembered: halfway between the strongest moment and the last",
  deliveryGap: "Delivery gap = the company’s own score (◇) − the personas’ mean satisfaction (○)",
  estimate: "≈ and a dashed bar: not rated, worked out from the emotion",
};
