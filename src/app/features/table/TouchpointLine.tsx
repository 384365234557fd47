import { EllipsisVertical } from "lucide-react";
import { memo } from "react";
import type { Touchpoint } from "#core/model/journeyMap.ts";
import { touchpointTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { isSelected, toggled } from "../../state/selection.ts";
import { select, useView } from "../../state/viewStore.ts";
import { classes } from "../../ui/classes.ts";
import type { MenuPlace } from "./RowMenu.tsx";
import type { CellEditing, TableController } from "./TableController.ts";
import { TableCell } from "./TableCell.tsx";
import { columnKey } from "./tableColumns.ts";
import type { TableColumn } from "./tableColumns.ts";

/** What every row is told. */
export interface LineProps {
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly controller: TableController;
  /** The column of the active cell, when it is in this row. */
  readonly active: number | undefined;
  readonly editing: CellEditing | undefined;
  readonly fault: string | undefined;
  /** The first and the last column that are selected in this row. */
  readonly chosenFrom?: number;
  readonly chosenTo?: number;
  readonly onMenu: (place: MenuPlace) => void;
}

export interface TouchpointLineProps extends LineProps {
  readonly touchpoint: Touchpoint;
}

/** The row of a touchpoint: its name with a menu, then its fields and ratings. */
export const TouchpointLine = memo(function TouchpointLine(props: TouchpointLineProps) {
  const { touchpoint, index, columns, controller, active, editing, fault, onMenu } = props;
  const { chosenFrom = 0, chosenTo = -1 } = props;
  const words = useWords().table;
  const locale = useLocale();
  const ratings = useMap((state) => state.map.ratings[touchpoint.id]);
  const offPath = useMap((state) => state.map.offPath[touchpoint.id]);
  const target = { kind: "touchpoint", id: touchpoint.id } as const;
  const isChosen = useView((view) => isSelected(view.selection, target));
  const title = touchpointTitle(touchpoint, locale);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      className={classes("tb-line", isChosen && "tb-chosen", fault !== undefined && "tb-raised")}
      style={{ top: `calc(${index} * var(--row))` }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ x: event.clientX, y: event.clientY, touchpoint: touchpoint.id });
      }}
    >
      {columns.map((column, at) => (
        <TableCell
          key={columnKey(column)}
          content={{ touchpoint, ratings }}
          column={column}
          place={{ row: index, column: at }}
          controller={controller}
          isActive={at === active}
          isChosen={at >= chosenFrom && at <= chosenTo}
          editing={at === active ? editing : undefined}
          fault={at === active ? fault : undefined}
          isOffPath={column.kind === "rating" && offPath?.[column.persona.id] === true}
        >
          {at === 0 && (
            <span className="tb-row-tools">
              <button
                type="button"
                className="tb-more"
                tabIndex={-1}
                aria-label={words.rowMenu(title)}
                onClick={(event) => {
                  const { left, bottom } = event.currentTarget.getBoundingClientRect();
                  onMenu({ x: left, y: bottom, touchpoint: touchpoint.id });
                }}
              >
                <EllipsisVertical size={15} aria-hidden />
              </button>
              <input
                type="checkbox"
                className="tb-check"
                tabIndex={-1}
                aria-label={words.selectRow(title)}
                checked={isChosen}
                onChange={() => select(toggled(useView.getState().selection, target))}
              />
            </span>
          )}
        </TableCell>
      ))}
    </div>
  );
});
