import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { selectedIds } from "../../state/selection.ts";
import { useView } from "../../state/viewStore.ts";
import { hidesScores, useWorkshopState } from "../../state/workshopStore.ts";
import type { CellRange } from "./cellRange.ts";
import { columnsOf } from "./tableColumns.ts";
import type { TableColumn } from "./tableColumns.ts";
import { rangeNow, TableController } from "./TableController.ts";
import type { TableState } from "./TableController.ts";
import { rowsOf } from "./tableRows.ts";
import type { TableRow } from "./tableRows.ts";

export interface Table {
  readonly controller: TableController;
  readonly state: TableState;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** The selected block, when it is more than one cell. */
  readonly range: CellRange | undefined;
}

/** The table of the open map; it begins at what is selected. */
export function useTable(): Table {
  const map = useMap((state) => state.map);
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  const { stages, touchpoints, personas } = map;
  const isEditor = useMap(canEdit);
  const rows = useMemo(
    () => rowsOf({ stages, touchpoints }, { canAdd: isEditor }),
    [stages, touchpoints, isEditor],
  );
  const { scope } = map.info;
  const isHidden = useWorkshopState(hidesScores);
  const columns = useMemo(
    () => columnsOf({ personas, scope, hidesScores: isHidden }),
    [personas, scope, isHidden],
  );
  const context = { rows, columns, session, words, locale };
  const [controller] = useState(() => new TableController(context, startOf(rows)));
  useLayoutEffect(() => controller.show(context));
  const state = useSyncExternalStore(controller.subscribe, controller.snapshot);
  useEffect(() => {
    if (!isEditor) controller.cancel();
  }, [controller, isEditor]);
  const range = rangeNow(state.range, context);
  return { controller, state, rows, columns, range };
}

/** The row of the selected touchpoint, else the first one. */
function startOf(rows: readonly TableRow[]) {
  const [id] = selectedIds(useView.getState().selection, "touchpoint");
  const isThat = (row: TableRow) => row.kind === "touchpoint" && row.touchpoint.id === id;
  const first = rows.findIndex((row) => row.kind === "touchpoint");
  const selected = rows.findIndex(isThat);
  return { row: Math.max(0, selected < 0 ? first : selected), column: 0 };
}
