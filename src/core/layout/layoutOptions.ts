import type { Id, Locale } from "#core/model/journeyMap.ts";

/** In the editor long texts fade after six lines; an export shows every text whole. */
export type LayoutMode = "edit" | "export";

export interface RatedPoint {
  readonly touchpoint: Id;
  readonly value: number;
}

/** The result of the peak–end analysis, as far as it is drawn. */
export interface Figures {
  readonly positivePeak?: RatedPoint | undefined;
  readonly pit?: RatedPoint | undefined;
  readonly end?: RatedPoint | undefined;
  readonly remembered?: number | undefined;
}

/** The result of the delivery-gap analysis of one touchpoint. */
export interface GapFigures {
  readonly company?: number | undefined;
  readonly customers?: number | undefined;
  readonly gap?: number | undefined;
}

/** A drag in progress: the map is laid out as if it had already ended here. */
export type Drag =
  | {
      readonly kind: "touchpoints";
      readonly ids: readonly Id[];
      readonly stage: Id;
      /** The touchpoint they will stand before; absent: last in the stage. */
      readonly before?: Id | undefined;
    }
  | {
      readonly kind: "notes";
      readonly ids: readonly Id[];
      readonly lane: Id;
      readonly column: Id;
      readonly before?: Id | undefined;
    }
  | {
      readonly kind: "face";
      readonly touchpoint: Id;
      readonly persona: Id;
      readonly emotion: number;
    };

export interface LayoutOptions {
  /** The reader's language, for the words layout itself writes; hyphenation follows the map's. */
  readonly locale: Locale;
  readonly mode: LayoutMode;
  /** Personas shown; the others fade in the editor and are left out of an export. Absent: all. */
  readonly personas?: readonly Id[] | undefined;
  /** Stages shown, for the export of a range. Absent: all that are not hidden. */
  readonly stages?: readonly Id[] | undefined;
  /** Peak, pit, end and remembered score by persona id. Absent: no flags and no scores. */
  readonly figures?: ReadonlyMap<Id, Figures> | undefined;
  /** Delivery gaps by touchpoint id. Absent: none is drawn. */
  readonly gaps?: ReadonlyMap<Id, GapFigures> | undefined;
  readonly drag?: Drag | undefined;
}
