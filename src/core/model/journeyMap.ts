/** A random identifier: 1–40 characters of A–Z, a–z, 0–9, `_` and `-`. */
export type Id = string;

/** A fractional position: sorts by plain string comparison, ties by id. See `order.ts`. */
export type OrderKey = string;

export const locales = ["tr", "en"] as const;
export type Locale = (typeof locales)[number];

export const mapStates = ["current", "future"] as const;
export type MapState = (typeof mapStates)[number];

export const mapScopes = ["standard", "individual"] as const;
export type MapScope = (typeof mapScopes)[number];

export const laneKinds = [
  "touchpoints",
  "emotion",
  "satisfaction",
  "notes",
  "ownership",
  "expectations",
  "delivery-gap",
] as const;
export type LaneKind = (typeof laneKinds)[number];

export const noteKinds = [
  "action",
  "thought",
  "need",
  "pain",
  "opportunity",
  "idea",
  "quote",
] as const;
export type NoteKind = (typeof noteKinds)[number];

export const groupings = ["none", "channel", "owner", "contact"] as const;
export type Grouping = (typeof groupings)[number];

/** The channels in the product; any other string is a channel a team added, shown as typed. */
export const knownChannels = [
  "store",
  "web",
  "mobile-app",
  "social-media",
  "email",
  "sms",
  "phone",
  "chat",
  "courier",
  "in-product",
] as const;
export type KnownChannel = (typeof knownChannels)[number];

export const contacts = ["human", "product"] as const;
export type Contact = (typeof contacts)[number];

export const expectations = ["know-me", "inform-me", "make-it-easy", "deliver-to-me"] as const;
export type Expectation = (typeof expectations)[number];

export const evidenceKinds = [
  "assumption",
  "interview",
  "survey",
  "ticket",
  "churn-reason",
  "feature-request",
  "observation",
  "workshop",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const customerOutcomes = ["stayed", "left"] as const;
export type CustomerOutcome = (typeof customerOutcomes)[number];

/** Stage tints, in the order in which new stages take them. */
export const stageTints = ["indigo", "teal", "amber", "plum", "brick", "slate"] as const;
export type StageTint = (typeof stageTints)[number];

/** Note-lane tints. */
export const noteTints = ["yellow", "blue", "green", "red", "purple", "grey"] as const;
export type NoteTint = (typeof noteTints)[number];

/** How many persona colours there are; `Persona.colour` is an index into the theme's list. */
export const personaColourCount = 8;

/** How many pictures the built-in set has; a persona's picture is then `face-1` … `face-12`. */
export const builtInPictureCount = 12;

export interface MapInfo {
  readonly title: string;
  readonly description: string;
  /** What the team promises its customers along the whole journey; one principle a line. */
  readonly principles: string;
  readonly state: MapState;
  readonly scope: MapScope;
  /** The language the team writes this map in: decides hyphenation and casing, not the interface. */
  readonly locale: Locale;
  /** Individual maps: whether this customer stayed or left, and why. */
  readonly outcome?: CustomerOutcome;
  readonly outcomeReason: string;
}

export interface Stage {
  readonly id: Id;
  readonly order: OrderKey;
  readonly title: string;
  readonly tint: StageTint;
  readonly hidden: boolean;
  readonly collapsed: boolean;
}

/** Where a touchpoint stands: one value, so that a move is one write. */
export interface TouchpointPlace {
  readonly stage: Id;
  readonly order: OrderKey;
}

export interface Touchpoint {
  readonly id: Id;
  readonly place: TouchpointPlace;
  readonly title: string;
  readonly description: string;
  /** A `KnownChannel`, a team's own, or empty. */
  readonly channel: string;
  readonly contact?: Contact;
  /** The department that answers for it; empty means unowned. */
  readonly owner: string;
  readonly expectations: readonly Expectation[];
  readonly momentOfTruth: boolean;
  /** The company's own score, 1 … 5. */
  readonly companyScore?: number;
  /** Individual maps: where and when it happened and with which outcome. */
  readonly where: string;
  readonly when: string;
  readonly outcome: string;
}

export interface Lane {
  readonly id: Id;
  readonly order: OrderKey;
  readonly kind: LaneKind;
  /** Empty: the kind's own name in the reader's language. */
  readonly title: string;
  readonly hidden: boolean;
  readonly collapsed: boolean;
  /** Touchpoint lanes only: the sub-rows. */
  readonly groupBy: Grouping;
  /** Note lanes only. */
  readonly noteKind: NoteKind;
  readonly tint: NoteTint;
}

/** Where a note lies: `column` is a touchpoint's id, or a stage's for a note about the whole stage. */
export interface NotePlace {
  readonly lane: Id;
  readonly column: Id;
  readonly order: OrderKey;
}

export interface Note {
  readonly id: Id;
  readonly place: NotePlace;
  readonly text: string;
  /** The persona it is about, or everybody. */
  readonly persona?: Id;
}

export interface Trait {
  readonly label: string;
  /** 0 … 4, e.g. how at home with technology. */
  readonly level: number;
}

export interface Persona {
  readonly id: Id;
  readonly order: OrderKey;
  readonly name: string;
  readonly age?: number;
  readonly role: string;
  readonly quote: string;
  readonly goals: string;
  readonly frustrations: string;
  readonly traits: readonly Trait[];
  /** 0 … `personaColourCount` − 1. */
  readonly colour: number;
  /** `face-n` of the built-in set, a `data:image/jpeg` or `data:image/png` URL, or empty: the initial. */
  readonly picture: string;
}

/** What one persona felt at one touchpoint. A field that is absent is missing: never 0. */
export interface Rating {
  /** −2 … +2, to 0.1. */
  readonly emotion?: number;
  /** 1 … 5, to 0.1. */
  readonly satisfaction?: number;
  /** One word for the feeling. */
  readonly feeling?: string;
  readonly evidence?: EvidenceKind;
  /** How many answers it stands on. */
  readonly count?: number;
  /** ISO date, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly comment?: string;
}

/** Ratings by touchpoint id, then persona id. */
export type Ratings = Readonly<Record<Id, Readonly<Record<Id, Rating>>>>;

/** Personas that do not visit a touchpoint: by touchpoint id, then persona id. */
export type OffPath = Readonly<Record<Id, Readonly<Record<Id, true>>>>;

/** One customer journey map, immutable; what did not change keeps its identity from read to read. */
export interface JourneyMap {
  readonly info: MapInfo;
  /** In order. */
  readonly stages: readonly Stage[];
  /** In the order of columns: by stage, then inside it. */
  readonly touchpoints: readonly Touchpoint[];
  /** In order, top to bottom. */
  readonly lanes: readonly Lane[];
  /** By lane, column and order. */
  readonly notes: readonly Note[];
  /** In order. */
  readonly personas: readonly Persona[];
  readonly ratings: Ratings;
  readonly offPath: OffPath;
}
