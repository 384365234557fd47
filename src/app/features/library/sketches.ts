import type { Template } from "#core/samples/templates.ts";

/** What a template's picture shows: touchpoints for each stage, and a curve for each persona. */
export interface Sketch {
  readonly stages: readonly number[];
  /** Emotions, −2 … +2, one a touchpoint. */
  readonly curves: readonly (readonly number[])[];
}

export const sketches: Readonly<Record<Exclude<Template, "blank">, Sketch>> = {
  "shoe-order": {
    stages: [3, 2, 2, 2],
    curves: [
      [0.6, 1.3, 0.3, 0.8, 0.2, 0, -1.7, -0.4, 1.8],
      [-0.2, 0.2, 0.9, -0.7, -1.2, 0.3, 0.7, 1.3, 1],
    ],
  },
  "music-service": {
    stages: [2, 2, 3, 1],
    curves: [
      [0.2, 0.5, -0.6, 0.4, 1.2, 1.9, 1.4, 1.7],
      [0.8, -0.2, 0.1, -1, 0.2, 0.6, 1, 0.9],
    ],
  },
  "hotel-booking": {
    stages: [2, 2, 3, 1],
    curves: [
      [-0.4, 0.6, 0.9, 0.2, 1.9, 0.8, 1.1, 1.3],
      [-1.3, -0.2, 0.4, -0.5, 0.7, 1.2, 0.2, 0.4],
    ],
  },
  "store-visit": {
    stages: [2, 3, 2, 1],
    curves: [
      [0.7, 1, 0.2, -0.9, 0.3, -1.4, 0.4, 0.9],
      [0.1, 0.3, 1.4, 0.6, 1, -0.3, -0.8, 0.2],
    ],
  },
  "support-call": {
    stages: [2, 3, 2],
    curves: [
      [-1.5, -1.9, -1.1, 0.3, 1.2, 1.4, 0.6],
      [-0.6, -1, -0.2, -0.8, 0.5, 0.9, 1.3],
    ],
  },
};
