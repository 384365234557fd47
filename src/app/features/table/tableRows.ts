import type { JourneyMap, Stage, Touchpoint } from "#core/model/journeyMap.ts";
import { touchpointsOf } from "#core/model/select.ts";

/** A row of the table: the head of a stage, a touchpoint, or the place where a new one is added. */
export type TableRow =
  | { readonly kind: "stage"; readonly stage: Stage; readonly count: number }
  | { readonly kind: "touchpoint"; readonly touchpoint: Touchpoint; readonly stage: Stage }
  | { readonly kind: "add"; readonly stage: Stage };

/** The rows of a map, top to bottom, grouped by stage. */
export function rowsOf(map: JourneyMap): readonly TableRow[] {
  return map.stages.flatMap((stage): TableRow[] => {
    const touchpoints = touchpointsOf(map, stage.id);
    return [
      { kind: "stage", stage, count: touchpoints.length },
      ...touchpoints.map((touchpoint): TableRow => ({ kind: "touchpoint", touchpoint, stage })),
      { kind: "add", stage },
    ];
  });
}

/** What names a row among the others, from reading to reading. */
export function rowKey(row: TableRow): string {
  return row.kind === "touchpoint" ? row.touchpoint.id : `${row.kind}/${row.stage.id}`;
}
