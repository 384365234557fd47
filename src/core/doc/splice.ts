/** One replacement in a text: `remove` code units at `at` give way to `insert`. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The smallest single replacement that turns `before` into `after`; never cuts a surrogate pair. */
export function spliceBetween(before: string, after: string): Splice {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  if (start > 0 && isHighSurrogate(before, start - 1)) start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (tail > 0 && isLowSurrogate(before, before.length - tail)) tail--;
  return {
    at: start,
    remove: before.length - tail - start,
    insert: after.slice(start, after.length - tail),
  };
}

/**
 * The replacements that do to `now` what was meant for `was`, the last in the text first, so that each can be made as
 * it stands. Letters a colleague took out meanwhile stay out, letters a colleague put in stay in.
 */
export function rebased(mine: Splice, was: string, now: string): readonly Splice[] {
  const theirs = spliceBetween(was, now);
  const [end, theirEnd] = [mine.at + mine.remove, theirs.at + theirs.remove];
  const shift = theirs.insert.length - theirs.remove;
  const start = shifted(mine.at, theirs);
  const head = {
    at: start,
    remove: Math.max(0, Math.min(end, theirs.at) - mine.at),
    insert: mine.insert,
  };
  const rest = { at: Math.max(mine.at, theirEnd) + shift, insert: "" };
  const tail = { ...rest, remove: Math.max(0, end + shift - rest.at) };
  return [tail, head].filter(({ remove, insert }) => remove > 0 || insert !== "");
}

/** Where a place in the text before `theirs` is after it; a place inside what it replaced comes after it. */
function shifted(position: number, theirs: Splice): number {
  if (position <= theirs.at) return position;
  const end = theirs.at + theirs.remove;
  return Math.max(position, end) - theirs.remove + theirs.insert.length;
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
