import type { Id, Persona, Rating } from "#core/model/journeyMap.ts";
import type { Box, Point } from "../boxes.ts";

/** A rated touchpoint of one persona: `centre` lies on the curve at the exact value. */
export interface FaceBox {
  readonly persona: Persona;
  readonly touchpoint: Id;
  readonly lane: Id;
  /** −2 … +2, exact; what is drawn is `level`, the nearest of the five faces. */
  readonly value: number;
  readonly level: EmotionLevel;
  readonly rating: Rating;
  /** How many answers it stands on, where there is room to say so. */
  readonly badge?: string;
  readonly centre: Point;
  readonly radius: number;
  readonly box: Box;
  readonly faded: boolean;
}

export type EmotionLevel = -2 | -1 | 0 | 1 | 2;

/** A cubic from one face to the next; dashed when the path has unrated touchpoints between them. */
export interface CurveSegment {
  readonly from: Point;
  readonly control1: Point;
  readonly control2: Point;
  readonly to: Point;
  readonly dashed: boolean;
}

export interface Curve {
  readonly persona: Persona;
  readonly lane: Id;
  readonly segments: readonly CurveSegment[];
  /** One for each stretch of faces that are joined, where there is room for it. */
  readonly labels: readonly CurveLabel[];
  readonly box: Box;
  readonly faded: boolean;
}

/** In the order in which a key names the first of several. */
export const flagKinds = ["peak", "pit", "end"] as const;
export type FlagKind = (typeof flagKinds)[number];

export interface FlagBox {
  readonly persona: Persona;
  readonly touchpoint: Id;
  readonly lane: Id;
  /** One touchpoint can be peak, pit and end at once; then one flag says so. */
  readonly flags: readonly FlagKind[];
  /** The label's pill. */
  readonly box: Box;
  /** Whose, what and how much. */
  readonly label: string;
  /** The line that ties it to its face. */
  readonly tie: { readonly from: Point; readonly to: Point };
}

/** The persona's initials where a stretch of its curve begins. */
export interface CurveLabel {
  readonly centre: Point;
  /** Where the first face is. */
  readonly start: Point;
}

/** One persona's remembered score in the header of the curve lane. */
export interface RememberedBox {
  readonly persona: Persona;
  readonly lane: Id;
  readonly box: Box;
  readonly name: string;
  /** Formatted, or a dash when nothing is rated. */
  readonly value: string;
  readonly faded: boolean;
}

export interface ScaleTick {
  readonly value: EmotionLevel;
  readonly y: number;
  /** Words at the top, the middle and the bottom; empty in between. */
  readonly label: string;
}

/** The badge with the count of answers hangs over the lower rim of a face's ring. */
export const countMeasures = { height: 14, below: 12, padding: 8 } as const;
