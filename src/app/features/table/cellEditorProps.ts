import type { CellEditing, TableController } from "./TableController.ts";
import type { TableColumn } from "./tableColumns.ts";

/** What every editor of a cell is given. */
export interface CellEditorProps {
  readonly column: TableColumn;
  readonly editing: CellEditing;
  readonly controller: TableController;
}
