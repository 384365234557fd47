import type { Box, Point } from "#core/layout/boxes.ts";
import { laneAt } from "#core/layout/hitTest.ts";
import type {
  Column,
  LaneLayout,
  MapLayout,
  NotesLane,
  StageBox,
  TouchpointsLane,
} from "#core/layout/mapLayout.ts";
import { measures } from "#core/layout/measures.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { contains } from "./framing.ts";
import { pairOfKey } from "../state/selection.ts";
import type { Selected } from "../state/selection.ts";

/** A place where a `+` is offered, and what it adds. */
export type AddSpot =
  | {
      readonly adds: "touchpoint";
      readonly key: string;
      readonly at: Point;
      readonly stage: Id;
      readonly before: Id | undefined;
    }
  | {
      readonly adds: "note";
      readonly key: string;
      readonly at: Point;
      readonly lane: Id;
      readonly column: Id;
      /** The cell is full: it stands on the rim below the last note. */
      readonly isTight: boolean;
    };

/** How near to the line between two columns a `+` appears. */
const reach = 18;

/** Free height of a cell in which a whole button stands. */
const roomyHeight = 28;

/** What can be added where the pointer is. */
export function spotsAt(layout: MapLayout, point: Point): readonly AddSpot[] {
  const header = layout.stages.find((each) => contains(each.header, point));
  if (header !== undefined) return atEndOf(layout, header.stage.id);
  const lane = laneAt(layout, point.y);
  if (lane === undefined || lane.collapsed || point.x < lane.body.x) return [];
  const stage = layout.stages.find(
    ({ box }) => point.x >= box.x - 4 && point.x < box.x + box.width + 4,
  );
  if (stage === undefined || stage.collapsed) return [];
  if (lane.kind === "touchpoints") return touchpointSpot(lane, stage, point);
  const column = stage.columns.find(({ x, width }) => point.x >= x && point.x < x + width);
  return lane.kind === "notes" && column !== undefined ? [noteSpot(lane, column)] : [];
}

/** What can be added beside what is selected: fingers do not hover. */
export function spotsBeside(layout: MapLayout, selected: Selected | undefined): readonly AddSpot[] {
  switch (selected?.kind) {
    case "touchpoint":
      return besideTouchpoint(layout, selected.id);
    case "cell": {
      const [laneId, columnId] = pairOfKey(selected.id);
      const lane = layout.laneById.get(laneId);
      const column = layout.columnById.get(columnId);
      return lane?.kind === "notes" && column !== undefined ? [noteSpot(lane, column)] : [];
    }
    case "note": {
      const note = layout.noteById.get(selected.id);
      const lane = layout.laneById.get(note?.lane.id ?? "");
      const column = layout.columnById.get(note?.column ?? "");
      return lane?.kind === "notes" && column !== undefined ? [noteSpot(lane, column)] : [];
    }
    case "stage":
      return atEndOf(layout, selected.id);
    default:
      return [];
  }
}

/** Of every stage without touchpoints the place of its first: always shown. */
export function spotsInEmptyStages(layout: MapLayout): readonly AddSpot[] {
  const empty = layout.stages.filter(
    ({ columns, collapsed }) =>
      !collapsed && columns.every(({ touchpoint }) => touchpoint === undefined),
  );
  return empty.flatMap(({ stage }) => atEndOf(layout, stage.id));
}

function touchpointSpot(
  lane: TouchpointsLane,
  { stage, columns }: StageBox,
  point: Point,
): readonly AddSpot[] {
  const filled = columns.filter(({ touchpoint }) => touchpoint !== undefined);
  const first = columns[0];
  if (filled.length === 0 && first !== undefined) {
    return [spotBefore({ lane, stage: stage.id, x: first.x + first.width / 2 }, undefined)];
  }
  const edges = [
    ...filled.map(({ id, x }) => ({ x, before: id })),
    ...filled.slice(-1).map(({ x, width }) => ({ x: x + width, before: undefined })),
  ];
  const near = edges.find(({ x }) => Math.abs(point.x - x) <= reach);
  if (near === undefined) return [];
  const card = lane.cards.find(({ box }) => isBeside(box, point))?.box;
  if (card === undefined) {
    return [spotBefore({ lane, stage: stage.id, x: near.x, y: point.y }, near.before)];
  }
  const at = { x: near.x, y: card.y + card.height / 2 };
  const key = `t:${stage.id}:${near.before ?? ""}`;
  return [{ adds: "touchpoint", key, at, stage: stage.id, before: near.before }];
}

/** On a card, or as near to it as a `+` appears. */
function isBeside({ x, y, width, height }: Box, point: Point): boolean {
  const isHigh = point.y >= y && point.y < y + height;
  return isHigh && point.x >= x - reach && point.x < x + width + reach;
}

interface Place {
  readonly lane: LaneLayout;
  readonly stage: Id;
  readonly x: number;
  readonly y?: number;
}

function spotBefore({ lane, stage, x, y }: Place, before: Id | undefined): AddSpot {
  const row =
    lane.kind === "touchpoints" && y !== undefined
      ? lane.subRows.find(({ box }) => y >= box.y && y < box.y + box.height)?.box
      : undefined;
  const box = row ?? lane.box;
  const at = { x, y: box.y + Math.min(box.height / 2, measures.cardMinHeight) };
  return { adds: "touchpoint", key: `t:${stage}:${before ?? ""}`, at, stage, before };
}

function besideTouchpoint(layout: MapLayout, id: Id): readonly AddSpot[] {
  const card = layout.cardById.get(id);
  const column = layout.columnById.get(id);
  const stage = layout.stages.find(
    ({ columns }) => column !== undefined && columns.includes(column),
  );
  if (card === undefined || column === undefined || stage === undefined) return [];
  const next = stage.columns[stage.columns.indexOf(column) + 1]?.id;
  const y = card.box.y + card.box.height / 2;
  const spot = (x: number, before: Id | undefined): AddSpot => {
    const key = `t:${stage.stage.id}:${before ?? ""}`;
    return { adds: "touchpoint", key, at: { x, y }, stage: stage.stage.id, before };
  };
  return [spot(column.x, id), spot(column.x + column.width, next)];
}

function atEndOf(layout: MapLayout, id: Id): readonly AddSpot[] {
  const stage = layout.stages.find((each) => each.stage.id === id);
  const lane = layout.lanes.find(({ kind, collapsed }) => kind === "touchpoints" && !collapsed);
  const last = stage?.columns.at(-1);
  if (stage === undefined || lane === undefined || last === undefined || stage.collapsed) return [];
  const x = last.touchpoint === undefined ? last.x + last.width / 2 : last.x + last.width;
  return [spotBefore({ lane, stage: id, x }, undefined)];
}

function noteSpot(lane: NotesLane, column: Column): AddSpot {
  const notes = lane.notes.filter((note) => note.column === column.id);
  const last = notes.at(-1)?.box;
  const top = last === undefined ? lane.box.y : last.y + last.height;
  const room = lane.box.y + lane.box.height - top;
  const isTight = room < roomyHeight;
  const x = column.x + column.width / 2;
  // Below the last note, not far from it; in an empty cell in the middle.
  const y = top + (last === undefined ? room / 2 : Math.min(room / 2, roomyHeight));
  const { id } = lane.lane;
  const key = `n:${id}:${column.id}`;
  return { adds: "note", key, at: { x, y }, lane: id, column: column.id, isTight };
}
