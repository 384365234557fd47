import type { Edit } from "../model/edits.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { notesInCell } from "../model/select.ts";
import { isColumn } from "./addNote.ts";
import { entityOf } from "./checks.ts";
import { byPlaceOrder, roomBefore, shiftEdits, standsBefore } from "./positions.ts";
import type { Plan } from "./refusal.ts";

/** Moves notes to a cell, before a note of it or last, in their order. */
export interface MoveNotes {
  readonly ids: readonly Id[];
  readonly lane: Id;
  /** A touchpoint's id, or a stage's. */
  readonly column: Id;
  readonly before?: Id | undefined;
}

export function moveNotes(map: JourneyMap, args: MoveNotes): Plan {
  const { lane, column, before } = args;
  if (entityOf(map, "lane", lane)?.kind !== "notes") return { refused: "no-note-lane" };
  const wanted = new Set(args.ids);
  const ids = map.notes.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  if (ids.length < wanted.size || !isColumn(map, column)) return { refused: "gone" };
  const cell = byPlaceOrder(notesInCell(map, lane, column));
  if (standsBefore(cell, before, ids)) return [];
  const { orders, shifted } = roomBefore(cell, before, ids);
  const moves = ids.map((id, index): Edit => {
    const value = { lane, column, order: orders[index] };
    return { edit: "set", kind: "note", id, field: "place", value };
  });
  return [...moves, ...shiftEdits(map, "note", shifted)];
}
