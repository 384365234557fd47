import { entityFields } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { notesInCell } from "../model/select.ts";
import { creationRefusal, entityOf, readValues, textRefusal } from "./checks.ts";
import { byPlaceOrder, roomBefore, shiftEdits } from "./positions.ts";
import type { Plan } from "./refusal.ts";

/** Adds a note to a cell of a note lane, before another note of that cell or last. */
export interface AddNote {
  readonly id: Id;
  readonly lane: Id;
  /** A touchpoint's id, or a stage's. */
  readonly column: Id;
  readonly text: string;
  readonly before?: Id | undefined;
  readonly persona?: Id | undefined;
}

export function addNote(map: JourneyMap, args: AddNote): Plan {
  const { id, lane, column, text, before, persona } = args;
  if (entityOf(map, "lane", lane)?.kind !== "notes") return { refused: "no-note-lane" };
  if (!isColumn(map, column) || !isPersonaOrNone(map, persona)) return { refused: "gone" };
  const refusal = creationRefusal(map, "note", id) ?? textRefusal(text);
  if (refusal !== undefined) return refusal;
  const { orders, shifted } = roomBefore(byPlaceOrder(notesInCell(map, lane, column)), before, [
    id,
  ]);
  const place = { lane, column, order: orders[0] };
  const fields = { ...readValues(entityFields.note, { text, persona }), place };
  return [{ edit: "create", kind: "note", id, fields }, ...shiftEdits(map, "note", shifted)];
}

/** Whether a note can be about a persona: one of the map, or none. */
export function isPersonaOrNone(map: JourneyMap, persona: Id | undefined): boolean {
  return persona === undefined || entityOf(map, "persona", persona) !== undefined;
}

/** Whether notes can hang on an id: a touchpoint's or a stage's. */
export function isColumn(map: JourneyMap, column: Id): boolean {
  const isTouchpoint = entityOf(map, "touchpoint", column) !== undefined;
  return isTouchpoint || entityOf(map, "stage", column) !== undefined;
}
