/** Before which of things in a row a point lies, given their middles in order; their count for behind the last. */
export function placeAt(middles: readonly number[], at: number): number {
  const index = middles.findIndex((middle) => at < middle);
  return index < 0 ? middles.length : index;
}
