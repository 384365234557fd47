import type {
  JourneyMap,
  Lane,
  LaneKind,
  MapInfo,
  Note,
  Persona,
  Rating,
  Stage,
  Touchpoint,
} from "#core/model/journeyMap.ts";

/** Parts of a drawing test's map, with everything that is not given left plain. */
export interface FixtureParts {
  readonly info?: Partial<MapInfo>;
  readonly stages?: readonly (Partial<Stage> & { readonly id: string })[];
  readonly touchpoints?: readonly (Partial<Touchpoint> & {
    readonly id: string;
    readonly stage: string;
  })[];
  readonly lanes?: readonly (Partial<Lane> & { readonly id: string; readonly kind: LaneKind })[];
  readonly notes?: readonly (Partial<Note> & {
    readonly id: string;
    readonly lane: string;
    readonly column: string;
  })[];
  readonly personas?: readonly (Partial<Persona> & { readonly id: string })[];
  /** `touchpoint/persona`. */
  readonly ratings?: Readonly<Record<string, Rating>>;
  readonly offPath?: readonly string[];
}

/** A map for tests of what is drawn: entities in the order they are given. */
export function fixtureMap(parts: FixtureParts): JourneyMap {
  return {
    info: { ...plainInfo, ...parts.info },
    stages: (parts.stages ?? []).map((stage, i) => ({ ...plainStage, order: order(i), ...stage })),
    touchpoints: (parts.touchpoints ?? []).map(({ stage, ...touchpoint }, i) => ({
      ...plainTouchpoint,
      place: { stage, order: order(i) },
      ...touchpoint,
    })),
    lanes: (parts.lanes ?? []).map((lane, i) => ({ ...plainLane, order: order(i), ...lane })),
    notes: (parts.notes ?? []).map(({ lane, column, ...note }, i) => ({
      text: "",
      place: { lane, column, order: order(i) },
      ...note,
    })),
    personas: (parts.personas ?? []).map((persona, i) => ({
      ...plainPersona,
      colour: i,
      order: order(i),
      ...persona,
    })),
    ratings: nested(Object.entries(parts.ratings ?? {})),
    offPath: nested((parts.offPath ?? []).map((key) => [key, true as const])),
  };
}

const plainInfo: MapInfo = {
  title: "Harita",
  description: "",
  principles: "",
  state: "current",
  scope: "standard",
  locale: "tr",
  outcomeReason: "",
};
const plainStage = { title: "Aşama", tint: "indigo", hidden: false, collapsed: false } as const;
const plainTouchpoint = {
  title: "Temas",
  description: "",
  channel: "",
  owner: "",
  expectations: [],
  momentOfTruth: false,
  where: "",
  when: "",
  outcome: "",
} as const;
const plainLane = {
  title: "",
  hidden: false,
  collapsed: false,
  groupBy: "none",
  noteKind: "idea",
  tint: "yellow",
} as const;
const plainPersona = {
  name: "Ayşe",
  role: "",
  quote: "",
  goals: "",
  frustrations: "",
  traits: [],
  picture: "",
} as const;

function order(index: number): string {
  return `a${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(97 + (index % 26))}`;
}

function nested<T>(entries: readonly (readonly [string, T])[]): Record<string, Record<string, T>> {
  const byTouchpoint: Record<string, Record<string, T>> = {};
  for (const [key, value] of entries) {
    const [touchpoint = "", persona = ""] = key.split("/");
    (byTouchpoint[touchpoint] ??= {})[persona] = value;
  }
  return byTouchpoint;
}
