/** Whether the person points with a finger. */
export function isCoarse(): boolean {
  return matchMedia("(pointer: coarse)").matches;
}
