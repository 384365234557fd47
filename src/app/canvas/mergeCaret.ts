import { spliceBetween } from "#core/doc/splice.ts";

export interface Caret {
  readonly start: number;
  readonly end: number;
}

/** Where the caret belongs after a colleague's typing turned `before` into `after`. */
export function mergedCaret(caret: Caret, before: string, after: string): Caret {
  const { at, remove, insert } = spliceBetween(before, after);
  const shifted = (position: number) => {
    if (position <= at) return position;
    if (position >= at + remove) return position + insert.length - remove;
    return at + insert.length;
  };
  return { start: shifted(caret.start), end: shifted(caret.end) };
}
