import fc from "fast-check";
import { readEntity, readFields, readInfo, silent } from "#core/model/entities.ts";
import { builtInPictures, ratingFields } from "#core/model/fields.ts";
import type { Entities, EntityKind } from "#core/model/fields.ts";
import {
  contacts,
  customerOutcomes,
  evidenceKinds,
  expectations,
  groupings,
  type Id,
  type JourneyMap,
  knownChannels,
  laneKinds,
  locales,
  mapScopes,
  mapStates,
  noteKinds,
  noteTints,
  type Rating,
  stageTints,
} from "#core/model/journeyMap.ts";
import { orderBetween } from "#core/model/order.ts";
import type { Parts, Stored } from "#core/model/parts.ts";
import { repairMap } from "#core/model/repair.ts";

/** Text as people write it: Turkish, several lines, emoji, right to left, quotes and angle brackets. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  fc.constantFrom(
    "",
    "Kapıda teslim",
    "İade ve çiçek",
    "ığşçöü İĞŞ",
    "a\nb",
    "<b>&\"'",
    "مرحبا",
    "👩‍👩‍👧",
    " x ",
  ),
);

const word = arbitraryText.map((text) => text.replaceAll(/\s+/g, " ").trim());
const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const info = fc.record({
  title: arbitraryText,
  description: arbitraryText,
  principles: arbitraryText,
  state: fc.constantFrom(...mapStates),
  scope: fc.constantFrom(...mapScopes),
  locale: fc.constantFrom(...locales),
  outcome: maybe(fc.constantFrom(...customerOutcomes)),
  outcomeReason: arbitraryText,
});

const fieldsByKind = {
  stage: {
    title: arbitraryText,
    tint: fc.constantFrom(...stageTints),
    hidden: fc.boolean(),
    collapsed: fc.boolean(),
  },
  touchpoint: {
    title: arbitraryText,
    description: arbitraryText,
    channel: fc.oneof(fc.constantFrom("", ...knownChannels), word),
    contact: maybe(fc.constantFrom(...contacts)),
    owner: fc.constantFrom("", "Lojistik", "Finans", "Müşteri hizmetleri"),
    expectations: fc.subarray([...expectations]),
    momentOfTruth: fc.boolean(),
    companyScore: maybe(tenths(1, 5)),
    where: arbitraryText,
    when: word,
    outcome: arbitraryText,
  },
  lane: {
    kind: fc.constantFrom(...laneKinds),
    title: arbitraryText,
    hidden: fc.boolean(),
    collapsed: fc.boolean(),
    groupBy: fc.constantFrom(...groupings),
    noteKind: fc.constantFrom(...noteKinds),
    tint: fc.constantFrom(...noteTints),
  },
  note: { text: arbitraryText },
  persona: {
    name: arbitraryText,
    age: maybe(fc.integer({ min: 0, max: 130 })),
    role: arbitraryText,
    quote: arbitraryText,
    goals: arbitraryText,
    frustrations: arbitraryText,
    traits: fc.array(fc.record({ label: fc.constantFrom("Sabır", "x y"), level: fc.nat(4) }), {
      maxLength: 3,
    }),
    colour: fc.nat(7),
    picture: fc.constantFrom("", ...builtInPictures, "data:image/png;base64,iVBORw0KGgo="),
  },
} as const;

/** A rating of any shape, also an empty one. */
export const arbitraryRating: fc.Arbitrary<Rating> = fc
  .record({
    emotion: maybe(tenths(-2, 2)),
    satisfaction: maybe(tenths(1, 5)),
    feeling: maybe(word),
    evidence: maybe(fc.constantFrom(...evidenceKinds)),
    count: maybe(fc.nat(10_000)),
    date: maybe(day),
    comment: maybe(arbitraryText),
  })
  .map((fields): Rating => readFields(ratingFields, fields, silent));

/** How large a map may get. */
export interface MapSize {
  readonly stages: number;
  readonly touchpoints: number;
  readonly lanes: number;
  readonly notes: number;
  readonly personas: number;
}

const smallMap: MapSize = { stages: 5, touchpoints: 14, lanes: 7, notes: 14, personas: 4 };

/** Any map that keeps the rules, of any texts, ratings and positions: hidden, empty and lopsided ones too. */
export function arbitraryMap(size: MapSize = smallMap): fc.Arbitrary<JourneyMap> {
  const drawn = fc.record({
    info,
    stages: drafts("stage", size.stages),
    touchpoints: drafts("touchpoint", size.touchpoints),
    lanes: drafts("lane", size.lanes),
    notes: drafts("note", size.notes),
    personas: drafts("persona", size.personas),
    ratings: fc.array(fc.record({ at: fc.nat(), by: fc.nat(), rating: arbitraryRating }), {
      maxLength: size.touchpoints * 2,
    }),
    visits: fc.array(fc.record({ at: fc.nat(), by: fc.nat() }), { maxLength: size.touchpoints }),
  });
  return drawn.map(mapOf);
}

/** Fields of an entity, where it stands among the others, and what it is placed in. */
interface Draft {
  readonly id: Id;
  readonly fields: object;
  readonly rank: number;
  readonly near: number;
  readonly by: number;
}

function drafts(kind: EntityKind, max: number): fc.Arbitrary<Draft[]> {
  const fields: fc.Arbitrary<object> = fc.record<Record<string, unknown>>({
    ...fieldsByKind[kind],
  });
  const id = fc.stringMatching(/^[A-Za-z0-9_-]{6,12}$/).filter((text) => !(text in {}));
  const draft = fc.record({ id, fields, rank: fc.nat(20), near: fc.nat(), by: fc.nat() });
  return fc.uniqueArray(draft, { maxLength: max, selector: (item) => item.id });
}

interface Drawn {
  readonly info: object;
  readonly stages: readonly Draft[];
  readonly touchpoints: readonly Draft[];
  readonly lanes: readonly Draft[];
  readonly notes: readonly Draft[];
  readonly personas: readonly Draft[];
  readonly ratings: readonly {
    readonly at: number;
    readonly by: number;
    readonly rating: Rating;
  }[];
  readonly visits: readonly { readonly at: number; readonly by: number }[];
}

function mapOf(drawn: Drawn): JourneyMap {
  const { stages, touchpoints, lanes, personas } = drawn;
  const columns = [...stages, ...touchpoints];
  const ratings = new Map<Id, Map<Id, Rating>>();
  for (const { at, by, rating } of drawn.ratings) {
    const [touchpoint, persona] = [picked(touchpoints, at), picked(personas, by)];
    if (Object.keys(rating).length === 0) continue;
    ratings.set(
      touchpoint,
      (ratings.get(touchpoint) ?? new Map<Id, Rating>()).set(persona, rating),
    );
  }
  const offPath: Record<Id, Record<Id, true>> = {};
  for (const { at, by } of drawn.visits) {
    (offPath[picked(touchpoints, at)] ??= {})[picked(personas, by)] = true;
  }
  const parts: Parts = {
    info: readInfo({ ...drawn.info }, silent),
    stage: stored("stage", stages, ({ order }) => ({ order })),
    lane: stored("lane", lanes, ({ order }) => ({ order })),
    persona: stored("persona", personas, ({ order }) => ({ order })),
    touchpoint: stored("touchpoint", touchpoints, ({ near, order }) => ({
      place: { stage: picked(stages, near), order },
    })),
    note: stored("note", drawn.notes, ({ near, by, order }) => ({
      place: { lane: picked(lanes, near), column: picked(columns, by), order },
      ...(by % 3 === 0 ? { persona: picked(personas, near) } : {}),
    })),
    ratings,
    offPath,
  };
  return repairMap(parts);
}

const nowhere = "nowhere";

function picked(from: readonly Draft[], index: number): Id {
  return from[index % Math.max(1, from.length)]?.id ?? nowhere;
}

function stored<K extends EntityKind>(
  kind: K,
  items: readonly Draft[],
  position: (item: Draft & { readonly order: string }) => object,
): ReadonlyMap<Id, Stored<Entities[K]>> {
  return new Map(
    items.map((item) => {
      const order = orderAt(item.rank, item.id);
      const fields = { ...item.fields, ...position({ ...item, order }) };
      const entity = readEntity(kind, item.id, { fields, flag: silent });
      return [item.id, { entity, isDeleted: false }];
    }),
  );
}

/** A key some insertions away from the first, so that keys collide now and then. */
function orderAt(rank: number, id: Id): string {
  let order = orderBetween(undefined, undefined, "x");
  for (let step = 0; step < rank; step++) order = orderBetween(order, undefined, "x");
  return rank % 2 === 0 ? order : orderBetween(order, undefined, id);
}
