import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { CSSProperties, FocusEvent, MouseEvent, PointerEvent } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { isCoarse } from "../../platform/isCoarse.ts";
import { cellNow } from "./activeCell.ts";
import type { Cell } from "./moveInTable.ts";
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

/** The grid itself: one cell is active, only the rows in view are drawn. */
export function TableGrid({ table }: { readonly table: Table }) {
  const words = useWords().table;
  const { controller, state, rows, columns } = table;
  const help = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuPlace>();
  const [rowHeight] = useState(() => (isCoarse() ? 46 : 36));
  const shown = useRowWindow(scroller, rowHeight, rows.length);
  const active = cellNow(state.active, table);
  const keys = useTableKeys(table, (place) => setMenu(place));
  const press = usePress(table);
  const clipboard = useTableClipboard(table);
  useActiveFocus(scroller, table);
  const rest = columns.slice(1).reduce((sum, column) => sum + columnWidth(column), 0);
  const sizes = { "--rest": `${rest}px`, "--row": `${rowHeight}px` } as CSSProperties;
  return (
    <>
      <p id={help} hidden>
        {words.help}
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

/** Pressing a cell makes it the active one, pressing it again edits it; so does the focus that comes from outside. */
function usePress({ controller, state }: Table) {
  const go = (event: { readonly target: EventTarget }): boolean => {
    const cell = cellOf(event.target);
    const { row, column } = controller.cell;
    if (cell === undefined || (cell.row === row && cell.column === column)) return false;
    controller.go(cell);
    return true;
  };
  const wasActive = useRef(false);
  return {
    onPointerDown: (event: PointerEvent) => {
      wasActive.current = isIn(cellOf(event.target), controller.cell);
    },
    onClick: (event: MouseEvent) => {
      const isOnControl = event.target instanceof Element && event.target.closest(controls);
      if (isOnControl) return;
      const isNew = go(event);
      controller.follow();
      if (isNew || !wasActive.current || state.editing !== undefined) return;
      controller.edit(false);
    },
    onFocus: (event: FocusEvent) => void (state.editing === undefined && go(event)),
  };
}

const controls = "button, input, textarea, [role='listbox']";

function isIn(cell: Cell | undefined, { row, column }: Cell): boolean {
  return cell?.row === row && cell.column === column;
}

/** The cell an element stands in. */
function cellOf(target: EventTarget): Cell | undefined {
  const place = target instanceof Element ? target.closest("[data-cell]") : null;
  const [row, column] = (place?.getAttribute("data-cell") ?? "").split("/").map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Gives the active cell the focus whenever it is to have it, and brings it into view. */
function useActiveFocus(
  scroller: { readonly current: HTMLElement | null },
  { state }: Table,
): void {
  const seen = useRef(state.focusCount);
  useLayoutEffect(() => {
    if (seen.current === state.focusCount || state.editing !== undefined) return;
    seen.current = state.focusCount;
    focusActive(scroller.current);
  });
  useEffect(() => {
    // What was selected on the map stands in view when the table opens.
    const cell = activeElement(scroller.current);
    cell?.scrollIntoView({ block: "center", inline: "nearest" });
    if (document.activeElement === document.body) cell?.focus({ preventScroll: true });
  }, [scroller]);
}

function focusActive(grid: HTMLElement | null): void {
  const cell = activeElement(grid);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function activeElement(grid: HTMLElement | null): HTMLElement | null {
  return grid?.querySelector<HTMLElement>("[data-active='true']") ?? null;
}
