import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { CSSProperties } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { isCoarse } from "../../platform/isCoarse.ts";
import { cellNow } from "./activeCell.ts";
import { RowMenu } from "./RowMenu.tsx";
import type { MenuPlace } from "./RowMenu.tsx";
import { TableHead } from "./TableHead.tsx";
import { TableLine } from "./TableLine.tsx";
import { columnWidth } from "./tableColumns.ts";
import { rowKey } from "./tableRows.ts";
import type { Table } from "./useTable.ts";
import { useRowWindow } from "./useRowWindow.ts";
import { useTableClipboard } from "./useTableClipboard.ts";
import { useTableKeys } from "./useTableKeys.ts";
import { useTablePress } from "./useTablePress.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";

/** The grid itself: one cell is active, only the rows in view are drawn. */
export function TableGrid({ table }: { readonly table: Table }) {
  const words = useWords().table;
  const isEditor = useMap(canEdit);
  const { controller, state, rows, columns, range } = table;
  const help = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuPlace>();
  const [rowHeight] = useState(() => (isCoarse() ? 46 : 36));
  const shown = useRowWindow(scroller, rowHeight, rows.length);
  const active = cellNow(state.active, table);
  const keys = useTableKeys(table, (place) => setMenu(place));
  const press = useTablePress(table);
  const clipboard = useTableClipboard(table);
  useActiveFocus(scroller, table);
  const rest = columns.slice(1).reduce((sum, column) => sum + columnWidth(column), 0);
  const sizes = { "--rest": `${rest}px`, "--row": `${rowHeight}px` } as CSSProperties;
  return (
    <>
      <p id={help} hidden>
        {isEditor ? words.help : words.viewHelp}
      </p>
      <div
        ref={scroller}
        className="tb-grid"
        style={sizes}
        role="grid"
        aria-label={words.caption}
        aria-describedby={help}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        aria-readonly={!isEditor}
        {...keys}
        {...press}
        {...clipboard}
      >
        <TableHead columns={columns} />
        <div role="rowgroup" className="tb-body" style={{ height: rows.length * rowHeight }}>
          {rows.map((row, index) => {
            const isActive = index === active.row;
            if (!isActive && (index < shown.first || index >= shown.end)) return null;
            return (
              <TableLine
                key={rowKey(row)}
                row={row}
                index={index}
                columns={columns}
                controller={controller}
                active={isActive ? active.column : undefined}
                editing={isActive ? state.editing : undefined}
                fault={isActive ? state.fault : undefined}
                {...(range?.rows.includes(index) === true && {
                  chosenFrom: range.firstColumn,
                  chosenTo: range.lastColumn,
                })}
                onMenu={setMenu}
              />
            );
          })}
        </div>
      </div>
      <RowMenu place={menu} controller={controller} onClose={() => setMenu(undefined)} />
    </>
  );
}

/** Gives the active cell the focus whenever it is to have it, and brings it into view. */
function useActiveFocus(scroller: { readonly current: HTMLElement | null }, table: Table): void {
  const { state } = table;
  const seen = useRef(state.focusCount);
  useLayoutEffect(() => {
    if (seen.current === state.focusCount || state.editing !== undefined) return;
    seen.current = state.focusCount;
    focusActive(scroller.current);
  });
  const { range } = state;
  const { row, column } = range === undefined ? { row: 0, column: 0 } : cellNow(range.to, table);
  useLayoutEffect(() => {
    if (range === undefined) return;
    scrollToCell(scroller.current, row, column);
  }, [scroller, range, row, column]);
  useEffect(() => {
    // What was selected on the map stands in view when the table opens.
    const cell = activeElement(scroller.current);
    cell?.scrollIntoView({ block: "center", inline: "nearest" });
    if (document.activeElement === document.body) cell?.focus({ preventScroll: true });
  }, [scroller]);
}

/** Brings a corner into view that may be too far away to be drawn yet. */
function scrollToCell(grid: HTMLElement | null, row: number, column: number): void {
  const cell = grid?.querySelector(`[data-cell="${row}/${column}"]`);
  if (cell) cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  else if (grid) {
    const height = Number.parseFloat(getComputedStyle(grid).getPropertyValue("--row"));
    grid.scrollTop = (row + 2) * height - grid.clientHeight / 2;
  }
}

function focusActive(grid: HTMLElement | null): void {
  const cell = activeElement(grid);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function activeElement(grid: HTMLElement | null): HTMLElement | null {
  return grid?.querySelector<HTMLElement>("[data-active='true']") ?? null;
}
