import type { Box } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { pairOfKey } from "../../state/selection.ts";
import type { Selected, Selection } from "../../state/selection.ts";

export interface Looking {
  readonly visible: Box;
  readonly selection: Selection;
}

/** The touchpoint or stage that somebody looks at: what they selected, where it shows, else what stands in the middle. */
export function columnLookedAt(layout: MapLayout, { visible, selection }: Looking): Id | undefined {
  const active = selection.at(-1);
  const chosen = active && columnOf(layout, active);
  if (chosen !== undefined && shows(layout, chosen, visible)) return chosen;
  const middle = visible.x + visible.width / 2;
  const column = layout.columns.find(({ x, width }) => middle >= x && middle < x + width);
  if (column === undefined) return undefined;
  const stage = layout.stages.find((each) => each.stage.id === column.stage);
  // Who sees all of a stage and more looks at no touchpoint of it.
  return stage === undefined || stage.box.width > visible.width ? column.id : column.stage;
}

function columnOf(layout: MapLayout, { kind, id }: Selected): Id | undefined {
  if (kind === "touchpoint" || kind === "stage") return id;
  if (kind === "note") return layout.noteById.get(id)?.column;
  if (kind === "rating") return pairOfKey(id)[0];
  return kind === "cell" ? pairOfKey(id)[1] : undefined;
}

function shows(layout: MapLayout, id: Id, visible: Box): boolean {
  const span =
    layout.columns.find((column) => column.id === id) ??
    layout.stages.find(({ stage }) => stage.id === id)?.box;
  return (
    span !== undefined && span.x < visible.x + visible.width && span.x + span.width > visible.x
  );
}
