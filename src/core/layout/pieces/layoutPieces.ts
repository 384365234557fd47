import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { stageTitle } from "../grid.ts";
import { curveInset } from "../lanes/emotion.ts";
import type { LayoutContext } from "../layoutContext.ts";
import { type Arrangement, lanesOf, layoutBy } from "../layoutMap.ts";
import type { Column, LaneLayout, MapLayout, StageBox } from "../mapLayout.ts";
import type { LayoutOptions } from "../layoutOptions.ts";
import { measures } from "../measures.ts";
import { type Chosen, chosenOf } from "./chosen.ts";
import { headed, type Span } from "./headed.ts";
import { laneWith, standingsIn } from "./laneWith.ts";
import type { Piece } from "./piece.ts";

/**
 * What was chosen of a map, everything where it stands in the map beside the others, without a heading; the headings of
 * its stages and lanes come as near as they stand there.
 */
export function layoutPieces(
  map: JourneyMap,
  options: LayoutOptions,
  pieces: readonly Piece[],
): MapLayout {
  return layoutBy((context) => arrangementOf(context, pieces), map, options);
}

function arrangementOf(context: LayoutContext, pieces: readonly Piece[]): Arrangement {
  const chosen = chosenOf(pieces, context.grid);
  const shown = lanesOf(context, 0).filter((lane) => isShown(lane, { context, chosen }));
  const stages = stagesWith(context, columnsWith(shown, { context, chosen }));
  const columns = stages.flatMap((stage) => stage.columns);
  const span = spanOf(context, columns);
  const body = {
    x: span.x + measures.laneHeaderWidth,
    width: span.width - measures.laneHeaderWidth,
  };
  const inner = shown.map((lane) =>
    laneWith(lane, { context, chosen, body: { ...lane.body, ...body } }),
  );
  const width = Math.max(span.width, ...inner.map((lane) => reachOf(lane) - span.x));
  return headed({ stages, columns, lanes: inner, span: { ...span, width } });
}

interface Choice {
  readonly context: LayoutContext;
  readonly chosen: Chosen;
}

function isShown(lane: LaneLayout, { context: { grid }, chosen }: Choice): boolean {
  return (
    chosen.holdsLane(lane) ||
    grid.columns.some((column) => chosen.holdsCell(lane, column)) ||
    standingsIn(lane).some((standing) => chosen.holds(lane, standing))
  );
}

/** The columns in which something was chosen: all of a stage for what is as wide as the stage. */
function columnsWith(
  lanes: readonly LaneLayout[],
  { context: { grid }, chosen }: Choice,
): readonly Column[] {
  const taken = new Set<Id>();
  for (const lane of lanes) {
    for (const standing of standingsIn(lane)) {
      if (chosen.holds(lane, standing)) taken.add(standing.column);
    }
  }
  return grid.columns.filter(
    (column) =>
      taken.has(column.id) ||
      taken.has(column.stage) ||
      chosen.holdsStage(column.stage) ||
      lanes.some((lane) => chosen.holdsCell(lane, column)),
  );
}

/** The stages of columns, each from its first to its last one of them. */
function stagesWith(context: LayoutContext, columns: readonly Column[]): readonly StageBox[] {
  const { map, options, grid } = context;
  const chosen = new Set(columns);
  return grid.stages.flatMap((stage): readonly StageBox[] => {
    const isChosen = (column: Column) => chosen.has(column);
    const from = stage.columns.findIndex(isChosen);
    if (from < 0) return [];
    const own = stage.columns.slice(from, stage.columns.findLastIndex(isChosen) + 1);
    if (own.length === stage.columns.length) return [stage];
    const x = own[0]?.x ?? stage.box.x;
    const width = own.reduce((sum, column) => sum + column.width, 0);
    const title = stageTitle(map, stage.stage, { options, width });
    const [box, header] = [stage.box, stage.header].map((whole) => ({ ...whole, x, width }));
    return [
      { ...stage, columns: own, title, box: box ?? stage.box, header: header ?? stage.header },
    ];
  });
}

/** From the lanes' headers beside the first column to what the last one leaves free behind it. */
function spanOf({ grid }: LayoutContext, columns: readonly Column[]): Span {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return { x: 0, width: grid.width };
  const { laneHeaderWidth, columnWidth, stageGap } = measures;
  const x = first.x - stageGap - laneHeaderWidth;
  const width = last.x + last.width + stageGap - x;
  return { x, width: Math.max(width, laneHeaderWidth + columnWidth) };
}

/** How far to the right the flags of a lane need it to go: one can be wider than a column. */
function reachOf(lane: LaneLayout): number {
  if (lane.kind !== "emotion") return -Infinity;
  return Math.max(...lane.flags.map(({ box }) => box.x + box.width + curveInset));
}
