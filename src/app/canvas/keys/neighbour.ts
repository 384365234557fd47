import type { Box } from "#core/layout/boxes.ts";
import type { Item } from "../itemsOf.ts";

export type Direction = "left" | "right" | "up" | "down";

/** The item an arrow key goes to: the nearest in its direction, in the same row or column before all others. */
export function neighbour(
  items: readonly Item[],
  from: Item,
  direction: Direction,
): Item | undefined {
  if (direction === "up" || direction === "down") {
    // Walking up and down passes the curve one stands on: its other faces lie sideways.
    const others = items.filter(({ kind, lane }) => kind !== "rating" || lane !== from.lane);
    const column = others.filter(({ box }) => isInColumn(from.box, box));
    return nearest(column, from, direction) ?? nearest(others, from, direction);
  }
  if (from.kind === "rating") return besideRating(items, from, direction);
  const row = items.filter(({ lane }) => lane === from.lane);
  return nearest([...row, ...emptyStages(items, from)], from, direction);
}

function nearest(items: readonly Item[], from: Item, direction: Direction): Item | undefined {
  let best: Item | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = item === from ? Number.POSITIVE_INFINITY : costOf(from.box, item.box, direction);
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
}

/** The headers of stages in which no touchpoint stands: from card to card one comes by them too. */
function emptyStages(items: readonly Item[], { kind }: Item): readonly Item[] {
  if (kind !== "touchpoint") return [];
  const cards = items.filter((item) => item.kind === "touchpoint");
  return items.filter(
    (item) => item.kind === "stage" && !cards.some(({ box }) => isInColumn(item.box, box)),
  );
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
  const isApart = !isInColumn(a, b);
  return isApart && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInColumn(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
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
