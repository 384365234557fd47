import type { SingleCommand } from "#core/commands/index.ts";
import type { Id, Locale, Stage, Touchpoint } from "#core/model/journeyMap.ts";
import type { MapSession } from "../../session/mapSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import type { Words } from "../../i18n/words.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { announce } from "../../ui/announce.ts";
import { cellNow, heldCell } from "./activeCell.ts";
import type { HeldCell, TableShape } from "./activeCell.ts";
import { cellText } from "./cellText.ts";
import { isInRange, nextInRange, rangeBetween, stretched } from "./cellRange.ts";
import type { CellRange } from "./cellRange.ts";
import { followRow } from "./followRow.ts";
import { moveInTable, tabbed } from "./moveInTable.ts";
import type { Cell, Step } from "./moveInTable.ts";
import { readCell } from "./readCell.ts";
import type { TableColumn } from "./tableColumns.ts";

/** A cell that is being typed into. */
export interface CellEditing {
  readonly cell: HeldCell;
  /** What stands in the field at first; empty when typing began it. */
  readonly initial: string;
  readonly isTyped: boolean;
  /** As it was when editing began: what the person saw. */
  readonly touchpoint: Touchpoint;
}

/** The corners of a selected block: where it began, and the one that moves. */
export interface HeldRange {
  readonly from: HeldCell;
  readonly to: HeldCell;
}

export interface TableState {
  readonly active: HeldCell;
  /** The block of cells that is selected; the active cell is one of them. */
  readonly range: HeldRange | undefined;
  readonly editing: CellEditing | undefined;
  /** Why what was typed into the active cell was not taken. */
  readonly fault: string | undefined;
  /** Counts up whenever the active cell is to take the focus. */
  readonly focusCount: number;
}

/** What the controller works with; the table hands over what it shows now. */
export interface TableContext extends TableShape {
  readonly session: MapSession;
  readonly words: Words;
  readonly locale: Locale;
}

/** The active cell and what is typed into it: everything the keyboard and the pointer do to cells. */
export class TableController {
  state: TableState;
  #context: TableContext;
  readonly #listeners = new Set<() => void>();

  constructor(context: TableContext, active: Cell) {
    this.#context = context;
    const held = heldCell(active, context);
    const rest = { range: undefined, editing: undefined, fault: undefined };
    this.state = { active: held, ...rest, focusCount: 0 };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): TableState => this.state;

  /** Hands over what the table shows now. */
  show(context: TableContext): void {
    this.#context = context;
  }

  /** Where the active cell is now. */
  get cell(): Cell {
    return cellNow(this.state.active, this.#context);
  }

  /** What the table shows now. */
  get context(): TableContext {
    return this.#context;
  }

  /** The selected block, when it is more than one cell. */
  get range(): CellRange | undefined {
    return rangeNow(this.state.range, this.#context);
  }

  go(to: Cell): void {
    this.#change({ active: heldCell(to, this.#context), ...idle, range: undefined });
  }

  /** Lets the block reach to a cell: from the active one, or from where it began. */
  extendTo(to: Cell): void {
    if (this.touchpoint === undefined) return;
    const { active, range } = this.state;
    const from = range !== undefined && isSameCell(range.from, active) ? range.from : active;
    this.#change({ range: { from, to: heldCell(to, this.#context) }, ...idle }, false);
  }

  extend(step: Step): void {
    const { active, range } = this.state;
    const corner = range !== undefined && isSameCell(range.from, active) ? range.to : active;
    this.extendTo(stretched(cellNow(corner, this.#context), step, this.#extent()));
  }

  /** Selects the cells between two corners and makes the first the active one. */
  selectBlock(first: Cell, last: Cell): void {
    const [from, to] = [heldCell(first, this.#context), heldCell(last, this.#context)];
    this.#change({ active: from, range: { from, to }, ...idle });
  }

  selectAll(): void {
    const extent = this.#extent();
    const corners = ["table-start", "table-end"] as const;
    const [first, last] = corners.map((step) => stretched(this.cell, step, extent));
    if (first !== undefined && last !== undefined) this.selectBlock(first, last);
  }

  unselect(): void {
    this.#change({ range: undefined });
  }

  /** Goes to a cell of a row that the table is about to show. */
  goToRow(rowKey: string, columnKey = this.state.active.columnKey): void {
    const active = { ...this.state.active, rowKey, columnKey };
    this.#change({ active, ...idle, range: undefined });
  }

  step(step: Step): void {
    this.go(moveInTable(this.cell, step, this.#extent()));
  }

  /** Goes on in the order of reading; inside a block round and round; false at the ends, where the focus leaves. */
  tab(isBack: boolean): boolean {
    if (this.#goInside(isBack ? "previous" : "next")) return true;
    const to = tabbed(this.cell, isBack, this.#extent());
    if (to !== undefined) this.go(to);
    return to !== undefined;
  }

  /** Begins to edit the active cell, with what is in it or, when typing began it, with nothing. */
  edit(isTyped: boolean): void {
    const place = this.#place();
    if (place === undefined || !canEdit(useMap.getState())) return;
    const { touchpoint, column } = place;
    const initial = isTyped ? "" : this.textAt(touchpoint, column);
    const cell = heldCell(this.cell, this.#context);
    this.follow();
    this.#change({ editing: { cell, initial, isTyped, touchpoint }, fault: undefined });
  }

  /** Lets the details that are open go along to the active row. */
  follow(): void {
    followRow(this.#context.rows[this.cell.row]);
  }

  cancel(): void {
    this.#change(idle);
  }

  /** Puts what was typed into the edited cell and goes on; what cannot stand there leaves it as it was. */
  commit(text: string, then: Step | "stay" | "leave"): void {
    const { editing } = this.state;
    if (editing === undefined) return;
    const { column } = cellNow(editing.cell, this.#context);
    const isTaken = this.#write(editing.touchpoint, column, text);
    const fault = isTaken === true ? undefined : isTaken;
    this.#change({ editing: undefined, fault }, then !== "leave");
    if (fault !== undefined || then === "stay" || then === "leave") return;
    if (!this.#goInside(then)) this.step(then);
  }

  /** Writes into the active cell at once. */
  write(text: string): void {
    const place = this.#place();
    if (place === undefined || !canEdit(useMap.getState())) return;
    this.follow();
    const isTaken = this.#write(place.touchpoint, this.cell.column, text);
    this.#change({ editing: undefined, fault: isTaken === true ? undefined : isTaken });
  }

  /** Ticks the active cell, or takes the tick away. */
  toggle(): void {
    this.write(this.text === "" ? "★" : "");
  }

  /** What the active cell says; undefined where it is not one of a touchpoint. */
  get text(): string | undefined {
    const place = this.#place();
    return place === undefined ? undefined : this.textAt(place.touchpoint, place.column);
  }

  textAt(touchpoint: Touchpoint, column: TableColumn): string {
    const ratings = useMap.getState().map.ratings[touchpoint.id];
    return cellText({ touchpoint, ratings }, column, this.#context.locale);
  }

  /** The column of the active cell, when it is one of a touchpoint. */
  get column(): TableColumn | undefined {
    return this.#place()?.column;
  }

  /** The touchpoint of the active row. */
  get touchpoint(): Touchpoint | undefined {
    const row = this.#context.rows[this.cell.row];
    return row?.kind === "touchpoint" ? row.touchpoint : undefined;
  }

  /** The stage whose head the active row is. */
  get stage(): Stage | undefined {
    const row = this.#context.rows[this.cell.row];
    return row?.kind === "stage" ? row.stage : undefined;
  }

  /** Adds a touchpoint and begins to type its name. */
  add(stage: Id, before?: Id): void {
    const { session, words, locale } = this.#context;
    const id = session.newId();
    if (!session.run({ type: "addTouchpoint", id, stage, title: "", before })) return;
    this.goToRow(id, "title");
    const { map } = useMap.getState();
    announce(words.table.added(columnTitle(stage, { map, locale, words })));
  }

  /** Carries a command out and keeps the focus in the table. */
  run(command: SingleCommand): boolean {
    const isDone = this.#context.session.run(command);
    this.#change({});
    return isDone;
  }

  /** Goes on inside the block; false where there is none, or the step leads out of it. */
  #goInside(step: Step): boolean {
    const { range, cell } = this;
    const isWithin = step === "down" || step === "up" || step === "next" || step === "previous";
    if (!isWithin || range === undefined || !isInRange(range, cell)) return false;
    const active = heldCell(nextInRange(range, cell, step), this.#context);
    this.#change({ active, ...idle });
    return true;
  }

  #place(): { touchpoint: Touchpoint; column: TableColumn } | undefined {
    const { touchpoint } = this;
    const column = this.#context.columns[this.cell.column];
    return touchpoint === undefined || column === undefined ? undefined : { touchpoint, column };
  }

  /** True, or why not. */
  #write(touchpoint: Touchpoint, columnIndex: number, text: string): true | string {
    const { columns, session, words } = this.#context;
    const column = columns[columnIndex];
    if (column === undefined) return true;
    const read = readCell({ touchpoint, column }, text);
    if (typeof read === "object") return session.run(read) ? true : words.table.kept;
    return `${words.table.faults[read](text.trim())} ${words.table.kept}`;
  }

  #extent() {
    return { rows: this.#context.rows, columnCount: this.#context.columns.length };
  }

  #change(change: Partial<TableState>, takesFocus = true): void {
    const focusCount = this.state.focusCount + (takesFocus ? 1 : 0);
    this.state = { ...this.state, ...change, focusCount };
    for (const listener of this.#listeners) listener();
  }
}

const idle = { editing: undefined, fault: undefined };

function isSameCell(a: HeldCell, b: HeldCell): boolean {
  return a.rowKey === b.rowKey && a.columnKey === b.columnKey;
}

/** Where a selected block is in the table as it is shown now. */
export function rangeNow(range: HeldRange | undefined, shape: TableShape): CellRange | undefined {
  if (range === undefined) return undefined;
  return rangeBetween(cellNow(range.from, shape), cellNow(range.to, shape), shape.rows);
}
