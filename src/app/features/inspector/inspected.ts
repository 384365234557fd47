import type {
  Id,
  JourneyMap,
  Lane,
  Note,
  Persona,
  Stage,
  Touchpoint,
} from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import { pairOfKey } from "../../state/selection.ts";
import type { Selected, Selection } from "../../state/selection.ts";

/** What the inspector shows; `persona` is the one whose rating was selected. */
export type Inspected =
  | { readonly kind: "touchpoint"; readonly touchpoint: Touchpoint; readonly persona?: Id }
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "lane"; readonly lane: Lane }
  | { readonly kind: "note"; readonly note: Note }
  | { readonly kind: "persona"; readonly persona: Persona }
  | { readonly kind: "map" }
  | { readonly kind: "several"; readonly selection: Selection };

/** What a selection comes to in a map; undefined where nothing of it can be inspected. */
export function inspectedOf(map: JourneyMap, selection: Selection): Inspected | undefined {
  const living = selection.filter((selected) => inspectedOne(map, selected) !== undefined);
  const [only] = living;
  if (only === undefined) return undefined;
  return living.length === 1 ? inspectedOne(map, only) : { kind: "several", selection: living };
}

function inspectedOne(map: JourneyMap, { kind, id }: Selected): Inspected | undefined {
  const { stages, lanes, notes, personas } = indexOf(map);
  switch (kind) {
    case "touchpoint":
      return touchpointOf(map, id);
    case "rating": {
      const [touchpoint, persona] = pairOfKey(id);
      return touchpointOf(map, touchpoint, persona);
    }
    case "stage":
      return found(stages.get(id), (stage) => ({ kind, stage }));
    case "lane":
      return found(lanes.get(id), (lane) => ({ kind, lane }));
    case "note":
      return found(notes.get(id), (note) => ({ kind, note }));
    case "persona":
      return found(personas.get(id), (persona) => ({ kind, persona }));
    case "map":
      return { kind };
    case "cell":
      return undefined;
  }
}

function touchpointOf(map: JourneyMap, id: Id, persona?: Id): Inspected | undefined {
  const rated = persona === undefined ? {} : { persona };
  return found(indexOf(map).touchpoints.get(id), (touchpoint) => ({
    kind: "touchpoint",
    touchpoint,
    ...rated,
  }));
}

function found<T>(entity: T | undefined, inspect: (entity: T) => Inspected): Inspected | undefined {
  return entity === undefined ? undefined : inspect(entity);
}
