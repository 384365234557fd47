import { mapWordsOf } from "#core/words/map/mapWords.ts";
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
  const measured = runsOf(context.grid.columns).map((columns) => runOf(context, spot, columns));
  const tallest = Math.max(0, ...measured.map((run) => run.box.height));
  const base = laneBase(context, spot, tallest + 2 * measures.lanePadding);
  const y = spot.y + (base.box.height - tallest) / 2;
  const runs = measured.map((run) => ({ ...run, box: { ...run.box, y, height: tallest } }));
  return { kind, ...base, runs, handOffs: handOffsOf(context, runs) };
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
