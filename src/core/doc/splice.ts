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
 * The replacement that does to `now` what was meant for `was`. Letters a colleague took out meanwhile stay out,
 * letters a colleague put in stay in.
 */
export function rebased(mine: Splice, was: string, now: string): Splice {
  if (was === now) return mine;
  const theirs = spliceBetween(was, now);
  const shift = (position: number) => shifted(position, theirs);
  const start = shift(mine.at);
  const end = Math.max(start, shift(mine.at + mine.remove));
  const isWithin = mine.at < theirs.at && mine.at + mine.remove > theirs.at + theirs.remove;
  if (!isWithin || theirs.insert === "") return { at: start, remove: end - start, insert: mine.insert };
  return { at: start, remove: theirs.at - start, insert: mine.insert };
}

function shifted(position: number, theirs: Splice): number {
  if (position <= theirs.at) return position;
  const end = theirs.at + theirs.remove;
  const moved = theirs.insert.length - theirs.remove;
  return position >= end ? position + moved : theirs.at + theirs.insert.length;
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
