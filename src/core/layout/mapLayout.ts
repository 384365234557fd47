import type {
  Expectation,
  Id,
  JourneyMap,
  Lane,
  Locale,
  Note,
  Persona,
  Rating,
  Stage,
  Touchpoint,
} from "#core/model/journeyMap.ts";
import type { Box, Point, Size } from "./boxes.ts";
import type { Curve, FaceBox, FlagBox, RememberedBox, ScaleTick } from "./curve/curveLayout.ts";
import type { TextBlock } from "./text/textBlock.ts";

/** A touchpoint's column, or the only one of a stage without touchpoints, or of a collapsed stage. */
export interface Column {
  /** The touchpoint's id; the stage's where there is no touchpoint to stand in it. */
  readonly id: Id;
  readonly stage: Id;
  readonly touchpoint?: Touchpoint;
  readonly x: number;
  readonly width: number;
}

/** How one persona is told from the others. */
export interface PersonaMark {
  readonly persona: Persona;
  /** Its place in the map's order: decides the line pattern. */
  readonly index: number;
  /** The first letter of its name, two where the first is not its own. */
  readonly initials: string;
  readonly faded: boolean;
}

export interface StageBox {
  readonly stage: Stage;
  /** The header on top of the columns. */
  readonly header: Box;
  /** From the header down to the last lane. */
  readonly box: Box;
  readonly title: TextBlock;
  /** How many touchpoints, in words. */
  readonly count: string;
  readonly columns: readonly Column[];
  readonly collapsed: boolean;
}

/** What every lane has; `body` is the part beside its header, where the columns cross it. */
interface LaneBase {
  readonly lane: Lane;
  readonly box: Box;
  readonly header: Box;
  readonly body: Box;
  readonly title: TextBlock;
  /** Then it holds nothing but its header. */
  readonly collapsed: boolean;
}

/** A row inside a touchpoints lane; `value` is the channel, owner or contact, empty for "none". */
export interface SubRow {
  readonly value: string;
  /** Absent when the lane is not grouped. */
  readonly label?: TextBlock;
  readonly box: Box;
}

export interface PlacedText {
  readonly at: Point;
  readonly text: TextBlock;
}

export interface CardMeta {
  /** Absent when the touchpoint has no channel. */
  readonly channel?: PlacedText;
  /** The chip; its text says so when nobody owns the touchpoint. */
  readonly owner: PlacedText & { readonly box: Box };
}

export interface CardBox {
  readonly touchpoint: Touchpoint;
  readonly lane: Id;
  readonly column: Id;
  readonly box: Box;
  readonly title: TextBlock;
  /** Below the title; coordinates relative to `box`. */
  readonly meta: CardMeta;
  /** The value of the sub-row it stands in. */
  readonly subRow: string;
}

/** One step of a persona's path, from card to card of one touchpoints lane. */
export interface EdgePath {
  readonly persona: Persona;
  readonly lane: Id;
  readonly from: Id;
  readonly to: Id;
  /** Corners of the way, to be joined by rounded turns; `box` holds them all. */
  readonly points: readonly Point[];
  readonly box: Box;
  readonly faded: boolean;
}

export interface TouchpointsLane extends LaneBase {
  readonly kind: "touchpoints";
  readonly subRows: readonly SubRow[];
  readonly cards: readonly CardBox[];
  readonly edges: readonly EdgePath[];
}

export interface EmotionLane extends LaneBase {
  readonly kind: "emotion";
  /** From +2 down to −2; empty when collapsed. See `emotionAtY`. */
  readonly ticks: readonly ScaleTick[];
  readonly curves: readonly Curve[];
  readonly faces: readonly FaceBox[];
  readonly flags: readonly FlagBox[];
  readonly remembered: readonly RememberedBox[];
}

export interface BarBox {
  readonly persona: Persona;
  readonly touchpoint: Id;
  readonly lane: Id;
  /** 1 … 5. */
  readonly value: number;
  /** Nobody gave a satisfaction: the value follows from the emotion. */
  readonly derived: boolean;
  readonly label: string;
  readonly rating: Rating;
  readonly box: Box;
  readonly faded: boolean;
}

export interface SatisfactionLane extends LaneBase {
  readonly kind: "satisfaction";
  readonly bars: readonly BarBox[];
}

export interface NoteBox {
  readonly note: Note;
  readonly lane: Lane;
  /** A touchpoint's id; a stage's for a note about the whole stage, which is as wide as the stage. */
  readonly column: Id;
  readonly box: Box;
  readonly text: TextBlock;
  /** Whom it is about. */
  readonly persona?: Persona;
  readonly faded: boolean;
}

export interface NotesLane extends LaneBase {
  readonly kind: "notes";
  readonly notes: readonly NoteBox[];
}

/** Neighbouring columns of one owner; `owner` is empty for unowned touchpoints. */
export interface OwnerRun {
  readonly owner: string;
  readonly label: TextBlock;
  readonly lane: Id;
  readonly touchpoints: readonly Id[];
  readonly box: Box;
}

/** Where the customer passes from one owner to the next. */
export interface HandOff {
  readonly from: Id;
  readonly to: Id;
  readonly lane: Id;
  readonly at: Point;
}

export interface OwnershipLane extends LaneBase {
  readonly kind: "ownership";
  readonly runs: readonly OwnerRun[];
  readonly handOffs: readonly HandOff[];
}

export interface ChipBox {
  readonly touchpoint: Id;
  readonly lane: Id;
  readonly expectation: Expectation;
  readonly label: TextBlock;
  readonly box: Box;
}

export interface ExpectationsLane extends LaneBase {
  readonly kind: "expectations";
  readonly chips: readonly ChipBox[];
}

/** How one touchpoint looks from inside and from outside; positions are relative to `box`. */
export interface DeliveryGapBox {
  readonly touchpoint: Id;
  readonly lane: Id;
  /** 1 … 5; at least one of the two is there. */
  readonly company?: number | undefined;
  readonly customers?: number | undefined;
  /** Where the two stand on the scale, from its left end 0 to its right end 1. */
  readonly at: { readonly company?: number | undefined; readonly customers?: number | undefined };
  /** company − customers with its sign; empty where one side is not known. */
  readonly label: string;
  readonly isOverestimated: boolean;
  /** What the two sides say, beside each other. */
  readonly sides: string;
  readonly box: Box;
}

export interface DeliveryGapLane extends LaneBase {
  readonly kind: "delivery-gap";
  readonly gaps: readonly DeliveryGapBox[];
}

export type LaneLayout =
  | TouchpointsLane
  | EmotionLane
  | SatisfactionLane
  | NotesLane
  | OwnershipLane
  | ExpectationsLane
  | DeliveryGapLane;

/** Title and legend above an exported picture; absent in the editor, which has its own. */
export interface Heading {
  readonly box: Box;
  readonly title: TextBlock;
  readonly subtitle: string;
  /** Discs with names beside them; `at` is the disc's top left. */
  readonly personas: readonly {
    readonly persona: Persona;
    readonly label: TextBlock;
    readonly at: Point;
  }[];
}

/** Where everything stands: what the canvas, hit-testing, and every export read. */
export interface MapLayout {
  /** The map drawn, including the drag in progress. */
  readonly map: JourneyMap;
  readonly locale: Locale;
  /** The top left of what is laid out: (0, 0), unless nothing is laid out there. */
  readonly origin: Point;
  readonly size: Size;
  readonly heading?: Heading;
  readonly stages: readonly StageBox[];
  /** All columns, left to right. */
  readonly columns: readonly Column[];
  readonly columnById: ReadonlyMap<Id, Column>;
  /** Shown lanes, top to bottom. */
  readonly lanes: readonly LaneLayout[];
  readonly laneById: ReadonlyMap<Id, LaneLayout>;
  /** By touchpoint id, in the first touchpoints lane that is open. */
  readonly cardById: ReadonlyMap<Id, CardBox>;
  /** The personas drawn, in order; those not chosen are faded, in an export left out. */
  readonly personas: readonly PersonaMark[];
  readonly personaById: ReadonlyMap<Id, PersonaMark>;
  readonly noteById: ReadonlyMap<Id, NoteBox>;
  /** Where the things being dragged will land. */
  readonly gaps: readonly Box[];
}
