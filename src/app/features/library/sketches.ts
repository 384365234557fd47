import type { Template } from "#core/samples/templates.ts";

/**
 * What the picture of a sample shows, written down so that choosing one does not load them all; a
 * test compares it with the samples.
 */
export interface Sketch {
  /** Touchpoints in each stage. */
  readonly stages: readonly number[];
  /** A curve for each persona: emotions, −2 … +2, one a touchpoint, or undefined where there is none. */
  readonly curves: readonly (readonly (number | undefined)[])[];
}

const none = undefined;

export const sketches: Readonly<Record<Exclude<Template, "blank">, Sketch>> = {
  "shoe-order": {
    stages: [3, 2, 2, 2],
    curves: [
      [0.8, 1.5, 0.3, 0.9, 0.4, 0.2, -1.7, -0.4, 1.9],
      [-0.1, none, 0.9, -0.7, -1.2, 0.4, 0.8, 1.3, 1.1],
    ],
  },
  "music-service": {
    stages: [2, 2, 3, 2],
    curves: [
      [1.4, 0.5, -0.3, 0.9, 1.8, -1.5, -1.1, 1.6, 1.2],
      [0.6, -0.4, -1.3, 0.2, 1.6, none, -0.5, 0.8, 1],
    ],
  },
  "hotel-booking": {
    stages: [4, 2, 3],
    curves: [
      [0.7, -1.4, 1.1, 0.4, -0.8, 2, 1.2, 0.6, 1.4],
      [0.3, -1.6, 0.2, 0.6, -0.3, 1.5, 0.5, -1.2, none],
    ],
  },
  "store-visit": {
    stages: [2, 3, 3, 1],
    curves: [
      [0.9, -1.2, -0.2, 1, 0.3, -1.6, 0.5, 0.1, 1.4],
      [0.4, none, -0.9, 1.7, 0.6, -0.3, 0.7, 0.8, 0.9],
    ],
  },
  "support-call": {
    stages: [2, 3, 2, 2],
    curves: [
      [-1.3, -0.6, -0.8, -1, -1.8, 1.6, 0.8, 0.2, 1],
      [-1.5, none, -1.1, -0.7, -1.9, 1.2, 0.4, -0.5, 0.7],
    ],
  },
};
