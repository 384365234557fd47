/** Plain data with one value in it, the `at`-th of all, replaced. Changes the data. */
export function withJunk(data: unknown, at: number, junk: unknown): unknown {
  const spots = spotsIn(data);
  const spot = spots[at % Math.max(1, spots.length)];
  if (spot !== undefined) spot.holder[spot.key] = junk;
  return data;
}

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function spotsIn(data: unknown): Spot[] {
  if (typeof data !== "object" || data === null) return [];
  const holder = data as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
}
