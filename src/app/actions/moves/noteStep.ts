import type { Command } from "#core/commands/index.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { indexOf, notesInCell } from "#core/model/select.ts";
import { selectedIds } from "../../state/selection.ts";
import type { ActionContext } from "../action.ts";
import type { Step } from "./step.ts";

/** A note goes up and down in its cell and from there to the next note lane, left and right to the next column. */
export function noteStep(context: ActionContext, step: Step): Command | undefined {
  const ids = selectedIds(context.view.selection, "note");
  const note = indexOf(context.map).notes.get(ids.at(-1) ?? "");
  if (note === undefined) return undefined;
  const { lane, column } = note.place;
  const place =
    step === "left" || step === "right"
      ? columnStep(context, { lane, column }, step)
      : rowStep(context, note.id, step);
  return place && { type: "moveNotes", ids, ...place };
}

interface Cell {
  readonly lane: Id;
  readonly column: Id;
}

function columnStep({ layout }: ActionContext, { lane, column }: Cell, step: "left" | "right") {
  const columns = layout?.columns ?? [];
  const at = columns.findIndex(({ id, stage }) => id === column || stage === column);
  const next = columns[at + (step === "left" ? -1 : 1)];
  return next && { lane, column: next.id };
}

function rowStep({ map }: ActionContext, id: Id, step: "up" | "down") {
  const place = indexOf(map).notes.get(id)?.place;
  if (place === undefined) return undefined;
  const { lane, column } = place;
  const cell = notesInCell(map, lane, column);
  const at = cell.findIndex((note) => note.id === id);
  if (step === "up" && at > 0) return { lane, column, before: cell[at - 1]?.id };
  if (step === "down" && at < cell.length - 1) return { lane, column, before: cell[at + 2]?.id };
  const lanes = map.lanes.filter(({ kind, hidden }) => kind === "notes" && !hidden);
  const next = lanes[lanes.findIndex((each) => each.id === lane) + (step === "up" ? -1 : 1)];
  if (next === undefined) return undefined;
  const before = step === "down" ? notesInCell(map, next.id, column)[0]?.id : undefined;
  return { lane: next.id, column, before };
}
