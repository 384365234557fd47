import type { Id } from "#core/model/journeyMap.ts";
import type { Box, Point } from "./boxes.ts";
import type { Column, EmotionLane, LaneLayout, MapLayout } from "./mapLayout.ts";
import { measures } from "./measures.ts";

/** Where one lane crosses one column. */
export interface Cell {
  readonly lane: LaneLayout;
  readonly column: Column;
  readonly box: Box;
}

/** The box in which a lane crosses a column. */
export function cellBox(lane: LaneLayout, column: Column): Box {
  return { x: column.x, y: lane.box.y, width: column.width, height: lane.box.height };
}

/** The cell under a point; none in headers and gaps. */
export function cellAt(layout: MapLayout, point: Point): Cell | undefined {
  const lane = laneAt(layout, point.y);
  const column = layout.columns.find(({ x, width }) => point.x >= x && point.x < x + width);
  return lane && column && { lane, column, box: cellBox(lane, column) };
}

/** The lane at a height; none in the gaps between them. */
export function laneAt(layout: MapLayout, y: number): LaneLayout | undefined {
  return layout.lanes.find(({ box }) => y >= box.y && y < box.y + box.height);
}

export interface TouchpointDrop {
  readonly stage: Id;
  readonly before?: Id;
  /** The sub-row under the pointer, where a touchpoints lane is grouped: the channel, owner or contact to take. */
  readonly subRow?: { readonly lane: Id; readonly value: string };
}

/** Where touchpoints dropped at a point would stand: before the column whose left half it is in. */
export function touchpointDropAt(
  layout: MapLayout,
  point: Point,
  dragged: readonly Id[],
): TouchpointDrop | undefined {
  const stage = layout.stages.findLast(({ box }) => point.x >= box.x) ?? layout.stages[0];
  if (stage === undefined) return undefined;
  const before = stage.columns.find(
    ({ touchpoint, x, width }) =>
      touchpoint !== undefined && !dragged.includes(touchpoint.id) && point.x < x + width / 2,
  );
  const subRow = subRowAt(layout, point.y);
  return {
    stage: stage.stage.id,
    ...(before === undefined ? {} : { before: before.id }),
    ...(subRow === undefined ? {} : { subRow }),
  };
}

function subRowAt(layout: MapLayout, y: number): TouchpointDrop["subRow"] {
  const lane = laneAt(layout, y);
  if (lane?.kind !== "touchpoints" || lane.lane.groupBy === "none") return undefined;
  const room = measures.corridor / 2;
  const row = lane.subRows.find(({ box }) => y >= box.y - room && y < box.y + box.height + room);
  return row && { lane: lane.lane.id, value: row.value };
}

export interface NoteDrop {
  readonly lane: Id;
  readonly column: Id;
  readonly before?: Id;
}

/** Above the notes of its columns a stage takes notes of its own: this much where nothing lies. */
const ownStrip = 14;

/** Whether a point of a note lane is where the notes about the whole stage are, or would be. */
function isOwn({ lane, column }: Cell, { y }: Point, dragged: readonly Id[]): boolean {
  if (lane.kind !== "notes") return false;
  // What is being carried lies where it would land: it must not widen the place that takes it.
  const lying = lane.notes.filter(({ note }) => !dragged.includes(note.id));
  const lowest = lying.findLast((note) => note.column === column.stage)?.box;
  if (lowest !== undefined) return y < lowest.y + lowest.height;
  const first = lying.find((note) => note.column === column.id)?.box;
  return y < Math.min(lane.box.y + ownStrip, first?.y ?? Number.POSITIVE_INFINITY);
}

/** Where notes dropped at a point would lie: in that cell, above the note whose upper half it is in; along the top, with the stage. */
export function noteDropAt(
  layout: MapLayout,
  point: Point,
  dragged: readonly Id[],
): NoteDrop | undefined {
  const cell = cellAt(layout, point);
  if (cell?.lane.kind !== "notes" || cell.lane.collapsed) return undefined;
  const { lane, column } = cell;
  if (layout.stages.some(({ stage, collapsed }) => collapsed && stage.id === column.stage)) return;
  const target = isOwn(cell, point, dragged) ? column.stage : column.id;
  const before = lane.notes.find(
    ({ note, column: at, box }) =>
      at === target && !dragged.includes(note.id) && point.y < box.y + box.height / 2,
  );
  return {
    lane: lane.lane.id,
    column: target,
    ...(before === undefined ? {} : { before: before.note.id }),
  };
}

/** The emotion at a height of a curve lane, to 0.1, within −2 … +2. */
export function emotionAtY(lane: EmotionLane, y: number): number {
  const neutral = lane.ticks.find(({ value }) => value === 0)?.y ?? y;
  const value = ((neutral - y) * 4) / measures.curveHeight;
  return Math.max(-2, Math.min(2, Math.round(value * 10) / 10)) + 0;
}
