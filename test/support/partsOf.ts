import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import type { Parts, Stored } from "#core/model/parts.ts";

/** The parts of a map, as a document would hold them; `deleted` names by id those that are marked as deleted. */
export function partsOf(map: JourneyMap, deleted: readonly Id[] = []): Parts {
  const stored = <T extends { readonly id: Id }>(
    entities: readonly T[],
  ): ReadonlyMap<Id, Stored<T>> =>
    new Map(
      entities.map((entity) => [entity.id, { entity, isDeleted: deleted.includes(entity.id) }]),
    );
  const rows = Object.entries(map.ratings).map(
    ([touchpoint, row]) => [touchpoint, new Map(Object.entries(row))] as const,
  );
  return {
    info: map.info,
    stage: stored(map.stages),
    touchpoint: stored(map.touchpoints),
    lane: stored(map.lanes),
    note: stored(map.notes),
    persona: stored(map.personas),
    ratings: new Map(rows),
    offPath: map.offPath,
  };
}

/** The same parts, in the order in which a document that heard of everything backwards would hold them. */
export function backwards(parts: Parts): Parts {
  const turned = <V>(all: ReadonlyMap<Id, V>) => new Map([...all].toReversed());
  return {
    info: parts.info,
    stage: turned(parts.stage),
    touchpoint: turned(parts.touchpoint),
    lane: turned(parts.lane),
    note: turned(parts.note),
    persona: turned(parts.persona),
    ratings: turned(new Map([...parts.ratings].map(([id, row]) => [id, turned(row)]))),
    offPath: Object.fromEntries(Object.entries(parts.offPath).toReversed()),
  };
}
