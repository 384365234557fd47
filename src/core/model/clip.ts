import type {
  Id,
  JourneyMap,
  Lane,
  Note,
  OffPath,
  Persona,
  Ratings,
  Stage,
  Touchpoint,
} from "./journeyMap.ts";
import type { Target } from "./target.ts";

/** A piece of a map to put into a map, this one or another: what the clipboard holds. */
export interface Clip {
  readonly stages: readonly Stage[];
  readonly touchpoints: readonly Touchpoint[];
  readonly notes: readonly Note[];
  /** The lanes of the notes and the personas of ratings, visits and notes, by which a place is found in another map. */
  readonly lanes: readonly Lane[];
  readonly personas: readonly Persona[];
  readonly ratings: Ratings;
  readonly offPath: OffPath;
}

/** The piece of a map that a selection of stages, touchpoints and notes stands for, with what lives in them. */
export function clipOf(map: JourneyMap, targets: readonly Target[]): Clip {
  const chosen = new Set(targets.map(({ kind, id }) => `${kind}:${id}`));
  const stages = map.stages.filter(({ id }) => chosen.has(`stage:${id}`));
  const stageIds = new Set(stages.map(({ id }) => id));
  const touchpoints = map.touchpoints.filter(
    ({ id, place }) => chosen.has(`touchpoint:${id}`) || stageIds.has(place.stage),
  );
  const columns = new Set([...stageIds, ...touchpoints.map(({ id }) => id)]);
  const notes = map.notes.filter(
    ({ id, place }) => chosen.has(`note:${id}`) || columns.has(place.column),
  );
  const laneIds = new Set(notes.map(({ place }) => place.lane));
  const ratings = rowsOf(map.ratings, touchpoints);
  const offPath = rowsOf(map.offPath, touchpoints);
  const personaIds = new Set([
    ...[...Object.values(ratings), ...Object.values(offPath)].flatMap((row) => Object.keys(row)),
    ...notes.map(({ persona }) => persona),
  ]);
  return {
    stages,
    touchpoints,
    notes,
    lanes: map.lanes.filter(({ id }) => laneIds.has(id)),
    personas: map.personas.filter(({ id }) => personaIds.has(id)),
    ratings,
    offPath,
  };
}

function rowsOf<T>(
  table: Readonly<Record<Id, T>>,
  touchpoints: readonly Touchpoint[],
): Readonly<Record<Id, T>> {
  const rows = touchpoints.map(({ id }) => [id, table[id]] as const);
  return Object.fromEntries(rows.filter((row): row is readonly [Id, T] => row[1] !== undefined));
}

/** Whether a clip holds nothing that can be put into a map. */
export function isEmptyClip(clip: Clip): boolean {
  return clip.stages.length + clip.touchpoints.length + clip.notes.length === 0;
}

/** The same piece with a new id for each stage, touchpoint and note, so that it can stand beside the old one. */
export function withFreshIds(clip: Clip, newId: () => Id): Clip {
  const fresh = new Map<Id, Id>();
  for (const { id } of [...clip.stages, ...clip.touchpoints]) fresh.set(id, newId());
  const idOf = (id: Id) => fresh.get(id) ?? id;
  return {
    ...clip,
    stages: clip.stages.map((stage) => ({ ...stage, id: idOf(stage.id) })),
    touchpoints: clip.touchpoints.map((touchpoint) => ({
      ...touchpoint,
      id: idOf(touchpoint.id),
      place: { ...touchpoint.place, stage: idOf(touchpoint.place.stage) },
    })),
    notes: clip.notes.map((note) => ({
      ...note,
      id: newId(),
      place: { ...note.place, column: idOf(note.place.column) },
    })),
    ratings: renamed(clip.ratings, idOf),
    offPath: renamed(clip.offPath, idOf),
  };
}

function renamed<T>(table: Readonly<Record<Id, T>>, idOf: (id: Id) => Id): Readonly<Record<Id, T>> {
  return Object.fromEntries(Object.entries(table).map(([id, row]) => [idOf(id), row]));
}
