import type {
  Contact,
  EvidenceKind,
  Expectation,
  Grouping,
  KnownChannel,
  LaneKind,
  NoteKind,
} from "#core/model/journeyMap.ts";

/** One text as each language says it by itself. */
export type Pair = readonly [tr: string, en: string];

/** A map in both languages at once; everything that has no language stands once. */
export interface Sample {
  readonly title: Pair;
  readonly description?: Pair;
  readonly principles?: Pair;
  /** Keys are only used inside the sample. */
  readonly personas: Readonly<Record<string, SamplePersona>>;
  readonly lanes: readonly SampleLane[];
  readonly stages: readonly SampleStage[];
}

export interface SamplePersona {
  readonly name: Pair;
  readonly age?: number;
  readonly role?: Pair;
  readonly quote?: Pair;
  readonly goals?: Pair;
  readonly frustrations?: Pair;
  readonly traits?: readonly (readonly [label: Pair, level: number])[];
  /** 1 … 12. */
  readonly face?: number;
}

/** A lane of a kind, or the note lane of a kind of notes. */
export interface SampleLane {
  readonly kind: Exclude<LaneKind, "notes"> | NoteKind;
  readonly groupBy?: Grouping;
}

export interface SampleStage {
  readonly title: Pair;
  readonly notes?: SampleNotes;
  readonly touchpoints: readonly SampleTouchpoint[];
}

export interface SampleTouchpoint {
  readonly title: Pair;
  readonly description?: Pair;
  readonly channel?: KnownChannel | Pair;
  readonly contact?: Contact;
  /** Absent: unowned. */
  readonly owner?: Pair;
  readonly expectations?: readonly Expectation[];
  readonly isMomentOfTruth?: true;
  readonly companyScore?: number;
  /** By persona key. */
  readonly ratings?: Readonly<Record<string, SampleRating>>;
  /** Keys of personas that do not pass here. */
  readonly notVisitedBy?: readonly string[];
  readonly notes?: SampleNotes;
}

/** By the kind of their lane. */
export type SampleNotes = Readonly<Partial<Record<NoteKind, readonly SampleNote[]>>>;

/** A note about everybody, or about one persona. */
export type SampleNote = Pair | { readonly text: Pair; readonly persona: string };

/** What a rating stands on; without a count it is one person's word. */
export interface Proof {
  readonly evidence: EvidenceKind;
  readonly count?: number;
  readonly date?: string;
}

export interface SampleRating extends Proof {
  readonly emotion: number;
  readonly satisfaction?: number;
  readonly feeling?: Pair;
  readonly comment?: Pair;
}
