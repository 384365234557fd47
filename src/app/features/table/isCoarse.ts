/** Whether the person points with a finger: rows are then taller. */
export function isCoarse(): boolean {
  return matchMedia("(pointer: coarse)").matches;
}
