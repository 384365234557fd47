import { pairOfKey } from "../../state/selection.ts";
import type { Selected } from "../../state/selection.ts";
import { select, useView } from "../../state/viewStore.ts";
import type { TableRow } from "./tableRows.ts";

/** Shows the details of the row one works in, where the details of one other row stood. */
export function followRow(row: TableRow | undefined): void {
  const [shown, ...others] = useView.getState().selection;
  if (row?.kind !== "touchpoint" || shown === undefined || others.length > 0) return;
  const { id } = row.touchpoint;
  if (isOfTable(shown) && touchpointOf(shown) !== id) select([{ kind: "touchpoint", id }]);
}

function isOfTable({ kind }: Selected): boolean {
  return kind === "touchpoint" || kind === "rating" || kind === "stage";
}

function touchpointOf({ kind, id }: Selected): string | undefined {
  if (kind === "rating") return pairOfKey(id)[0];
  return kind === "touchpoint" ? id : undefined;
}
