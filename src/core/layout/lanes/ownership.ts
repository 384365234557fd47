import { mapWordsOf } from "#core/words/map/mapWords.ts";
import type { Box } from "../boxes.ts";
import { type LaneSpot, laneBase, type LayoutContext, wrapped } from "../layoutContext.ts";
import type { Column, HandOff, OwnerRun, OwnershipLane } from "../mapLayout.ts";
import { measures } from "../measures.ts";

const padding = { x: 12, y: 7 } as const;

/** Departments as runs across neighbouring columns, with a mark where one hands over to the next. */
export function ownership(context: LayoutContext, spot: LaneSpot): OwnershipLane {
  const kind = "ownership";
  if (spot.lane.collapsed) {
    return { kind, ...laneBase(context, spot, 0), runs: [], handOffs: [] };
  }
  const measured = runsIn(context, spot, context.grid.columns);
  const tallest = tallestOf(measured);
  const base = laneBase(context, spot, tallest + 2 * measures.lanePadding);
  return { kind, ...base, ...runsAmid(context, measured, { ...base.box, tallest }) };
}

/** The same lane with the runs of some columns only, at their height; it grows where a shorter run needs more lines. */
export function ownershipOf(
  context: LayoutContext,
  lane: OwnershipLane,
  isShown: (column: Column) => boolean,
): OwnershipLane {
  const columns = context.grid.columns.map(({ touchpoint, ...column }) =>
    touchpoint === undefined || !isShown({ touchpoint, ...column })
      ? column
      : { touchpoint, ...column },
  );
  const measured = runsIn(context, { ...lane, y: lane.box.y }, columns);
  const tallest = Math.max(tallestOf(lane.runs), tallestOf(measured));
  const height = Math.max(lane.box.height, tallest + 2 * measures.lanePadding);
  const taller = (box: Box): Box => ({ ...box, height });
  const frame = { box: taller(lane.box), header: taller(lane.header), body: taller(lane.body) };
  return { ...lane, ...frame, ...runsAmid(context, measured, { ...frame.box, tallest }) };
}

function tallestOf(runs: readonly OwnerRun[]): number {
  return Math.max(0, ...runs.map(({ box }) => box.height));
}

/** Runs of one height in the middle of their lane, and where they hand over. */
function runsAmid(
  context: LayoutContext,
  measured: readonly OwnerRun[],
  { y: top, height, tallest }: Box & { readonly tallest: number },
): Pick<OwnershipLane, "runs" | "handOffs"> {
  const y = top + (height - tallest) / 2;
  const runs = measured.map((run) => ({ ...run, box: { ...run.box, y, height: tallest } }));
  return { runs, handOffs: handOffsOf(context, runs) };
}

function runsIn(
  context: LayoutContext,
  spot: LaneSpot,
  columns: readonly Column[],
): readonly OwnerRun[] {
  return runsOf(columns).map((run) => runOf(context, spot, run));
}

type Run = readonly [Column, ...Column[]];

function runsOf(columns: readonly Column[]): readonly Run[] {
  const runs: [Column, ...Column[]][] = [];
  let previous: Column | undefined;
  for (const column of columns) {
    if (column.touchpoint !== undefined) {
      if (previous !== undefined && ownerOf(previous) === ownerOf(column))
        runs.at(-1)?.push(column);
      else runs.push([column]);
    }
    previous = column.touchpoint === undefined ? undefined : column;
  }
  return runs;
}

function ownerOf(column: Column): string {
  return column.touchpoint?.owner.trim() ?? "";
}

function runOf(context: LayoutContext, { lane, y }: LaneSpot, columns: Run): OwnerRun {
  const first = columns[0];
  const last = columns.at(-1) ?? first;
  const x = first.x + measures.columnPadding;
  const width = last.x + last.width - measures.columnPadding - x;
  const owner = ownerOf(first);
  const label = wrapped(
    context,
    owner === "" ? mapWordsOf(context.options.locale).unowned : owner,
    {
      font: "smallBold",
      width: width - 2 * padding.x,
    },
  );
  const box = { x, y, width, height: label.height + 2 * padding.y };
  return { owner, label, lane: lane.id, touchpoints: columns.map(({ id }) => id), box };
}

/** Between neighbours that both have an owner: nobody can hand over what nobody holds. */
function handOffsOf(context: LayoutContext, runs: readonly OwnerRun[]): readonly HandOff[] {
  const places = new Map(context.grid.columns.map((column, index) => [column.id, index]));
  return runs.slice(1).flatMap((run, index): readonly HandOff[] => {
    const before = runs[index];
    const [from, to] = [before?.touchpoints.at(-1), run.touchpoints[0]];
    if (before === undefined || from === undefined || to === undefined) return [];
    const areNeighbours = (places.get(to) ?? 0) - (places.get(from) ?? 0) === 1;
    if (!areNeighbours || before.owner === "" || run.owner === "") return [];
    const x = (before.box.x + before.box.width + run.box.x) / 2;
    return [{ from, to, lane: run.lane, at: { x, y: run.box.y + run.box.height / 2 } }];
  });
}
