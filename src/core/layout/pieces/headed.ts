import type { Box } from "../boxes.ts";
import { evenHeaders } from "../grid.ts";
import { movedLane } from "../lanes/movedLane.ts";
import type { LaneLayout, MapLayout } from "../mapLayout.ts";
import type { Arrangement } from "../layoutMap.ts";
import { measures } from "../measures.ts";

/** From left to right. */
export type Span = Pick<Box, "x" | "width">;

interface Content extends Pick<MapLayout, "stages" | "columns" | "lanes"> {
  readonly span: Span;
}

/** Puts lanes beside their headers and below those of the stages. */
export function headed({ stages, columns, lanes, span }: Content): Arrangement {
  const { even, tallest } = evenHeaders(stages);
  const placed = stacked(lanes).map((lane) => beside(lane, span));
  const [first, last] = [placed[0]?.box, placed.at(-1)?.box];
  const header = stages.length === 0 ? 0 : tallest + measures.laneGap;
  const y = first === undefined ? 0 : first.y - header;
  const bottom =
    last === undefined ? y + (stages.length === 0 ? 0 : tallest) : last.y + last.height;
  const height = bottom - y;
  const isEmpty = stages.length + lanes.length === 0;
  return {
    stages: even.map((stage) => ({
      ...stage,
      box: { ...stage.box, y, height },
      header: { ...stage.header, y },
    })),
    columns,
    columnById: new Map(columns.map((column) => [column.id, column])),
    lanes: placed,
    origin: { x: span.x, y },
    size: isEmpty ? { width: 0, height: 0 } : { width: span.width, height },
  };
}

/** Lanes where they were; those below one that has grown make room for it. */
function stacked(lanes: readonly LaneLayout[]): readonly LaneLayout[] {
  let least = -Infinity;
  return lanes.map((lane) => {
    const dy = Math.max(0, least - lane.box.y);
    const moved = dy === 0 ? lane : movedLane(lane, dy);
    least = moved.box.y + moved.box.height + measures.laneGap;
    return moved;
  });
}

function beside(lane: LaneLayout, { x, width }: Span): LaneLayout {
  const { laneHeaderWidth } = measures;
  const body = { ...lane.body, x: x + laneHeaderWidth, width: width - laneHeaderWidth };
  const frame = { box: { ...lane.box, x, width }, header: { ...lane.header, x }, body };
  const across = <T extends { readonly box: Box }>(item: T): T => ({
    ...item,
    box: { ...item.box, x: item.box.x + x },
  });
  if (lane.kind === "touchpoints") {
    const subRows = lane.subRows.map((row) => ({ ...row, box: { ...row.box, x, width } }));
    return { ...lane, ...frame, subRows };
  }
  if (lane.kind === "emotion") {
    return { ...lane, ...frame, remembered: lane.remembered.map(across) };
  }
  return { ...lane, ...frame };
}
