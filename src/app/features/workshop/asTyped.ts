/** A text as its writer sees it: as they typed it, while what is kept differs only in the space at its ends. */
export function asTyped(typed: string, kept: string): string {
  return typed.trim() === kept.trim() ? typed : kept;
}
