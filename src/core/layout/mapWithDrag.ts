import type { Id, JourneyMap, Note, Touchpoint } from "#core/model/journeyMap.ts";
import type { Drag } from "./layoutOptions.ts";

/** The map as it will be when a drag ends where it is now; only its order and places differ. */
export function mapWithDrag(map: JourneyMap, drag: Drag | undefined): JourneyMap {
  switch (drag?.kind) {
    case undefined:
      return map;
    case "touchpoints":
      return { ...map, touchpoints: movedTouchpoints(map, drag) };
    case "notes":
      return { ...map, notes: movedNotes(map, drag) };
    case "face": {
      const byPersona = map.ratings[drag.touchpoint];
      const rating = { ...byPersona?.[drag.persona], emotion: drag.emotion };
      const changed = { ...byPersona, [drag.persona]: rating };
      return { ...map, ratings: { ...map.ratings, [drag.touchpoint]: changed } };
    }
  }
}

type DragOf<K extends Drag["kind"]> = Extract<Drag, { readonly kind: K }>;

function movedTouchpoints(map: JourneyMap, drag: DragOf<"touchpoints">): readonly Touchpoint[] {
  const { stage } = drag;
  const [moving, staying] = parted(map.touchpoints, drag.ids);
  const moved = moving.map((touchpoint) =>
    touchpoint.place.stage === stage
      ? touchpoint
      : { ...touchpoint, place: { ...touchpoint.place, stage } },
  );
  const byStage = map.stages.flatMap(({ id }) => {
    const there = staying.filter((touchpoint) => touchpoint.place.stage === id);
    return id === stage ? inserted(there, moved, drag.before) : there;
  });
  return byStage;
}

function movedNotes(map: JourneyMap, drag: DragOf<"notes">): readonly Note[] {
  const { lane, column } = drag;
  const [moving, staying] = parted(map.notes, drag.ids);
  const moved = moving.map((note) => ({ ...note, place: { ...note.place, lane, column } }));
  return inserted(staying, moved, drag.before);
}

function parted<T extends { readonly id: Id }>(
  all: readonly T[],
  ids: readonly Id[],
): readonly [moving: readonly T[], staying: readonly T[]] {
  const chosen = new Set(ids);
  return [all.filter(({ id }) => chosen.has(id)), all.filter(({ id }) => !chosen.has(id))];
}

function inserted<T extends { readonly id: Id }>(
  staying: readonly T[],
  moving: readonly T[],
  before: Id | undefined,
): readonly T[] {
  const found = before === undefined ? -1 : staying.findIndex(({ id }) => id === before);
  const at = found < 0 ? staying.length : found;
  return [...staying.slice(0, at), ...moving, ...staying.slice(at)];
}
