import type { Clip } from "../model/clip.ts";
import { isEmptyClip } from "../model/clip.ts";
import type { CreateEdit, Edit, Plain } from "../model/edits.ts";
import { entityFields, ratingFieldNames } from "../model/fields.ts";
import type { EntityKind } from "../model/fields.ts";
import type { Id, JourneyMap, Touchpoint } from "../model/journeyMap.ts";
import { maxEntities } from "../model/limits.ts";
import { notesInCell, stageOfColumn, touchpointsOf } from "../model/select.ts";
import { isColumn } from "./addNote.ts";
import { creationRefusal, entitiesOf, readValues } from "./checks.ts";
import { laneMatches, personaMatches } from "./matches.ts";
import { byPlaceOrder, roomBefore, shiftEdits } from "./positions.ts";
import type { Plan, Refusal } from "./refusal.ts";

/**
 * Puts a clip with fresh ids into a map. Stages come after the stage of the spot, touchpoints after its column,
 * notes into its cell; a clip from another map finds lanes and personas by id, then by name or kind.
 */
export interface Paste {
  readonly clip: Clip;
  /** The column (touchpoint or stage) and the lane that are selected, if any. */
  readonly column?: Id | undefined;
  readonly lane?: Id | undefined;
}

export function paste(map: JourneyMap, args: Paste): Plan {
  const { clip } = args;
  if (isEmptyClip(clip)) return [];
  const refusal = pasteRefusal(map, clip);
  if (refusal !== undefined) return refusal;
  const stage = (stageOfColumn(map, args.column ?? "") ?? map.stages.at(-1) ?? clip.stages.at(-1))
    ?.id;
  if (stage === undefined) return { refused: "no-stage" };
  const lanes = laneMatches(map, clip, args.lane);
  if (clip.notes.some(({ place }) => !lanes.has(place.lane))) return { refused: "no-note-lane" };
  const personas = personaMatches(map, clip);
  const column = args.column !== undefined && isColumn(map, args.column) ? args.column : stage;
  const spot: Spot = { stage, column, lanes, personas };
  return [
    ...stageEdits(map, clip, spot),
    ...touchpointEdits(map, clip, spot),
    ...noteEdits(map, clip, spot),
    ...ratingEdits(clip, personas),
    ...visitEdits(clip, personas),
  ];
}

interface Spot {
  readonly stage: Id;
  readonly column: Id;
  /** The lanes and personas of this map that those of the clip stand for. */
  readonly lanes: ReadonlyMap<Id, Id>;
  readonly personas: ReadonlyMap<Id, Id>;
}

function pasteRefusal(map: JourneyMap, clip: Clip): Refusal | undefined {
  const newcomers = [
    ["stage", clip.stages],
    ["touchpoint", clip.touchpoints],
    ["note", clip.notes],
  ] as const;
  for (const [kind, entities] of newcomers) {
    const max = maxEntities[kind];
    if (entitiesOf(map, kind).length + entities.length > max) return { refused: "too-many", max };
    for (const { id } of entities) {
      const refusal = creationRefusal(map, kind, id);
      if (refusal !== undefined) return refusal;
    }
  }
  return undefined;
}

function creation<T extends { readonly id: Id }>(
  kind: EntityKind,
  entity: T,
  position: Plain,
): CreateEdit {
  const readers = entityFields[kind];
  const own = Object.entries(entity).filter(([field]) => Object.hasOwn(readers, field));
  const fields = readValues(readers, Object.fromEntries(own));
  const placed = kind === "stage" ? { order: position } : { place: position };
  return { edit: "create", kind, id: entity.id, fields: { ...fields, ...placed } };
}

function stageEdits(map: JourneyMap, clip: Clip, { stage }: Spot): Edit[] {
  const next = map.stages[map.stages.findIndex(({ id }) => id === stage) + 1]?.id;
  const ids = clip.stages.map(({ id }) => id);
  const { orders, shifted } = roomBefore(map.stages, next, ids);
  const created = clip.stages.map((item, index) => creation("stage", item, orders[index] ?? ""));
  return ids.length === 0 ? [] : [...created, ...shiftEdits(map, "stage", shifted)];
}

/** The touchpoints, each stage's own in it, the others after the column of the spot, in their order. */
function touchpointEdits(map: JourneyMap, clip: Clip, spot: Spot): Edit[] {
  const own = new Set(clip.stages.map(({ id }) => id));
  const stageOf = ({ place }: Touchpoint) => (own.has(place.stage) ? place.stage : spot.stage);
  return [...Map.groupBy(clip.touchpoints, stageOf)].flatMap(([stage, items]) => {
    const there = touchpointsOf(map, stage);
    const at = there.findIndex(({ id }) => id === spot.column);
    const next = at < 0 ? undefined : there[at + 1]?.id;
    const ids = items.map(({ id }) => id);
    const { orders, shifted } = roomBefore(byPlaceOrder(there), next, ids);
    const created = items.map((item, index) =>
      creation("touchpoint", item, { stage, order: orders[index] }),
    );
    return [...created, ...shiftEdits(map, "touchpoint", shifted)];
  });
}

/** The notes, each cell's below those that lie there already, in the order in which they were. */
function noteEdits(map: JourneyMap, clip: Clip, spot: Spot): Edit[] {
  const own = new Set([...clip.stages, ...clip.touchpoints].map(({ id }) => id));
  const placed = clip.notes.map((note) => {
    const column = own.has(note.place.column) ? note.place.column : spot.column;
    return { note, column, lane: spot.lanes.get(note.place.lane) ?? "" };
  });
  const cells = Map.groupBy(placed, ({ lane, column }) => `${lane}/${column}`);
  return [...cells.values()].flatMap((cell) => {
    const { lane, column } = cell[0] ?? { lane: "", column: "" };
    const ids = cell.map(({ note }) => note.id);
    const { orders, shifted } = roomBefore(
      byPlaceOrder(notesInCell(map, lane, column)),
      undefined,
      ids,
    );
    const created = cell.map(({ note: { persona, ...note } }, index) => {
      const here = persona === undefined ? undefined : spot.personas.get(persona);
      const position = { lane, column, order: orders[index] };
      return creation("note", here === undefined ? note : { ...note, persona: here }, position);
    });
    return [...created, ...shiftEdits(map, "note", shifted)];
  });
}

function ratingEdits(clip: Clip, personas: ReadonlyMap<Id, Id>): Edit[] {
  const edits: Edit[] = [];
  for (const [touchpoint, row] of Object.entries(clip.ratings)) {
    for (const [theirs, rating] of Object.entries(row)) {
      const persona = personas.get(theirs);
      if (persona === undefined) continue;
      for (const field of ratingFieldNames) {
        const value = rating[field];
        if (value !== undefined) edits.push({ edit: "rate", touchpoint, persona, field, value });
      }
    }
  }
  return edits;
}

function visitEdits(clip: Clip, personas: ReadonlyMap<Id, Id>): Edit[] {
  return Object.entries(clip.offPath).flatMap(([touchpoint, row]) =>
    Object.keys(row).flatMap((theirs): Edit[] => {
      const persona = personas.get(theirs);
      return persona === undefined ? [] : [{ edit: "visit", touchpoint, persona, onPath: false }];
    }),
  );
}
