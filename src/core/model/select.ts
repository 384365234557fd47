import type {
  Id,
  JourneyMap,
  Lane,
  Note,
  Persona,
  Rating,
  Stage,
  Touchpoint,
} from "./journeyMap.ts";

/** The entities of a map by id, built once for each map. */
export interface MapIndex {
  readonly stages: ReadonlyMap<Id, Stage>;
  readonly touchpoints: ReadonlyMap<Id, Touchpoint>;
  readonly lanes: ReadonlyMap<Id, Lane>;
  readonly notes: ReadonlyMap<Id, Note>;
  readonly personas: ReadonlyMap<Id, Persona>;
  readonly touchpointsByStage: ReadonlyMap<Id, readonly Touchpoint[]>;
  /** Keyed by `lane/column`. */
  readonly notesByCell: ReadonlyMap<string, readonly Note[]>;
}

const indexes = new WeakMap<JourneyMap, MapIndex>();

/** The index of a map; the same object for the same map, and the same parts of it for the same lists. */
export function indexOf(map: JourneyMap): MapIndex {
  let index = indexes.get(map);
  if (index === undefined) {
    index = {
      stages: byId(map.stages),
      touchpoints: byId(map.touchpoints),
      lanes: byId(map.lanes),
      notes: byId(map.notes),
      personas: byId(map.personas),
      touchpointsByStage: byStage(map.touchpoints),
      notesByCell: byCell(map.notes),
    };
    indexes.set(map, index);
  }
  return index;
}

/** A function of a list that is worked out once for each list. */
function once<T, R>(work: (items: readonly T[]) => R): (items: readonly T[]) => R {
  const results = new WeakMap<readonly T[], { readonly result: R }>();
  return (items) => {
    let known = results.get(items);
    if (known === undefined) {
      known = { result: work(items) };
      results.set(items, known);
    }
    return known.result;
  };
}

const indexed = once(
  (entities: readonly { readonly id: Id }[]): ReadonlyMap<Id, unknown> =>
    new Map(entities.map((entity) => [entity.id, entity])),
);

function byId<T extends { readonly id: Id }>(entities: readonly T[]): ReadonlyMap<Id, T> {
  return indexed(entities) as ReadonlyMap<Id, T>;
}

const byStage = once((touchpoints: readonly Touchpoint[]) =>
  Map.groupBy(touchpoints, ({ place }) => place.stage),
);

const byCell = once((notes: readonly Note[]) =>
  Map.groupBy(notes, ({ place }) => `${place.lane}/${place.column}`),
);

/** The touchpoints of a stage, in order. */
export function touchpointsOf(map: JourneyMap, stage: Id): readonly Touchpoint[] {
  return indexOf(map).touchpointsByStage.get(stage) ?? [];
}

/** The notes of one cell, top to bottom. */
export function notesInCell(map: JourneyMap, lane: Id, column: Id): readonly Note[] {
  return indexOf(map).notesByCell.get(`${lane}/${column}`) ?? [];
}

/** The stage a column belongs to: the touchpoint's, or the stage itself. */
export function stageOfColumn(map: JourneyMap, column: Id): Stage | undefined {
  const index = indexOf(map);
  return index.stages.get(index.touchpoints.get(column)?.place.stage ?? column);
}

/** Whether a persona visits a touchpoint. */
export function isOnPath(map: JourneyMap, touchpoint: Id, persona: Id): boolean {
  return map.offPath[touchpoint]?.[persona] !== true;
}

/** The touchpoints one persona visits, in the order of columns. */
export function path(map: JourneyMap, persona: Id): readonly Touchpoint[] {
  return map.touchpoints.filter((touchpoint) => isOnPath(map, touchpoint.id, persona));
}

/** A rating's value on −2 … +2: its emotion, or satisfaction − 3 where only that was given. */
export function valueOf(rating: Rating | undefined): number | undefined {
  if (rating?.emotion !== undefined) return rating.emotion;
  return rating?.satisfaction === undefined ? undefined : tenths(rating.satisfaction - 3);
}

/** What was felt at a touchpoint, by those who visit it and were rated there. */
export function feltAt(
  map: JourneyMap,
  touchpoint: Id,
): readonly { readonly persona: Persona; readonly value: number }[] {
  return map.personas.flatMap((persona) => {
    const value = valueOf(map.ratings[touchpoint]?.[persona.id]);
    return value !== undefined && isOnPath(map, touchpoint, persona.id) ? [{ persona, value }] : [];
  });
}

/** A rating's satisfaction on 1 … 5: its own, or emotion + 3 where only that was given. */
export function satisfactionOf(rating: Rating | undefined): number | undefined {
  if (rating?.satisfaction !== undefined) return rating.satisfaction;
  return rating?.emotion === undefined ? undefined : tenths(rating.emotion + 3);
}

/** Rounded to 0.1, without the −0 and the 0.30000000000000004 of binary floats. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** The departments that answer for touchpoints of a map, each once, in the order of columns. */
export function owners(map: JourneyMap): readonly string[] {
  return [...new Set(map.touchpoints.map((touchpoint) => touchpoint.owner).filter(Boolean))];
}
