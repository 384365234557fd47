import type { Box } from "#core/layout/boxes.ts";
import type { Item } from "../itemsOf.ts";

export type Direction = "left" | "right" | "up" | "down";

/** The item an arrow key goes to: the nearest in its direction, in the same row or column before all others. */
export function neighbour(
  items: readonly Item[],
  from: Item,
  direction: Direction,
): Item | undefined {
  const isSideways = direction === "left" || direction === "right";
  if (isSideways && from.kind === "rating") return besideRating(items, from, direction);
  let best: Item | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (item === from || (isSideways && item.lane !== from.lane)) continue;
    const cost = costOf(from.box, item.box, direction);
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
}

/** Along a curve none is passed over, however high or low it stands: touchpoint by touchpoint, persona by persona. */
function besideRating(items: readonly Item[], from: Item, direction: Direction): Item | undefined {
  const row = items.filter(({ lane }) => lane === from.lane);
  return row[row.indexOf(from) + (direction === "right" ? 1 : -1)];
}

/** How far a box is in a direction, detours counted more; infinite for what is not in that direction. */
function costOf(from: Box, to: Box, direction: Direction): number {
  const dx = middle(to.x, to.width) - middle(from.x, from.width);
  const dy = middle(to.y, to.height) - middle(from.y, from.height);
  const isSideways = direction === "left" || direction === "right";
  const forward =
    direction === "right" ? dx : direction === "left" ? -dx : direction === "down" ? dy : -dy;
  if (forward < 1 || (!isSideways && isBeside(from, to))) return Number.POSITIVE_INFINITY;
  const aside = isSideways ? Math.abs(dy) : apart(from, to);
  return forward + aside * (isSideways ? 0.3 : 4);
}

/** Whether two boxes stand side by side: neither is above the other, though its middle may be. */
function isBeside(a: Box, b: Box): boolean {
  const isApart = a.x >= b.x + b.width || b.x >= a.x + a.width;
  return isApart && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** How far two boxes are from standing in one column; 0 when they do. */
function apart(a: Box, b: Box): number {
  return (
    Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width)) +
    Math.abs(middle(a.x, a.width) - middle(b.x, b.width)) * 0.05
  );
}

function middle(start: number, length: number): number {
  return start + length / 2;
}
