import type { JourneyMap, Stage, Touchpoint } from "#core/model/journeyMap.ts";

/** A row of the table: the head of a stage, a touchpoint, or the place where a new one is added. */
export type TableRow =
  | { readonly kind: "stage"; readonly stage: Stage; readonly count: number }
  | { readonly kind: "touchpoint"; readonly touchpoint: Touchpoint; readonly stage: Stage }
  | { readonly kind: "add"; readonly stage: Stage };

/** What the rows of a map depend on: ratings and notes leave them as they are. */
type RowSource = Pick<JourneyMap, "stages" | "touchpoints">;

/** The rows of a map, top to bottom, grouped by stage; the last of each is where to add, for whom can. */
export function rowsOf(
  { stages, touchpoints }: RowSource,
  { canAdd }: { readonly canAdd: boolean } = { canAdd: true },
): readonly TableRow[] {
  const byStage = Map.groupBy(touchpoints, ({ place }) => place.stage);
  return stages.flatMap((stage): TableRow[] => {
    const inside = byStage.get(stage.id) ?? [];
    return [
      { kind: "stage", stage, count: inside.length },
      ...inside.map((touchpoint): TableRow => ({ kind: "touchpoint", touchpoint, stage })),
      ...(canAdd ? [{ kind: "add", stage } as const] : []),
    ];
  });
}

/** What names a row among the others, from reading to reading. */
export function rowKey(row: TableRow): string {
  return row.kind === "touchpoint" ? row.touchpoint.id : `${row.kind}/${row.stage.id}`;
}
