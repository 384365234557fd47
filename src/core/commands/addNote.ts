import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { maxTextLength } from "../model/limits.ts";
import { notesInCell } from "../model/select.ts";
import { creationRefusal, entityOf } from "./checks.ts";
import { byPlaceOrder, orderBefore } from "./positions.ts";
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
  if (!isColumn(map, column)) return { refused: "gone" };
  if (text.length > maxTextLength) return { refused: "text-too-long", max: maxTextLength };
  const refusal = creationRefusal(map, "note", id);
  if (refusal !== undefined) return refusal;
  const order = orderBefore(byPlaceOrder(notesInCell(map, lane, column)), before, id);
  const fields = { text, persona, place: { lane, column, order } };
  return [{ edit: "create", kind: "note", id, fields }];
}

/** Whether notes can hang on an id: a touchpoint's or a stage's. */
export function isColumn(map: JourneyMap, column: Id): boolean {
  const isTouchpoint = entityOf(map, "touchpoint", column) !== undefined;
  return isTouchpoint || entityOf(map, "stage", column) !== undefined;
}
