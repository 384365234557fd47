/** The title, or with the first number behind it that no other map has. */
export function freeTitle(title: string, taken: readonly string[]): string {
  const used = new Set(taken);
  let free = title;
  for (let number = 2; used.has(free); number += 1) free = `${title} (${number})`;
  return free;
}
