import { spliceBetween } from "#core/doc/splice.ts";

/** Where a caret stands after a text became another: between the same letters, as far as they are still there. */
export function caretAfter(caret: number, before: string, after: string): number {
  const { at, remove, insert } = spliceBetween(before, after);
  if (caret <= at) return caret;
  return caret >= at + remove ? caret + insert.length - remove : at + insert.length;
}
