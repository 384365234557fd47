/** A run of rows, the last not included. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

const overscan = 8;

/** The rows to draw: those in view and some around, in steps, so that scrolling seldom draws anew. */
export function rowWindow(
  scroll: { readonly top: number; readonly height: number },
  rowHeight: number,
  count: number,
): RowWindow {
  const first = Math.floor(scroll.top / rowHeight / overscan) * overscan - overscan;
  const last = Math.ceil((scroll.top + scroll.height) / rowHeight / overscan) * overscan;
  return { first: Math.max(0, first), end: Math.min(count, last + overscan) };
}
