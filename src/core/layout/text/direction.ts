const strong = /[\p{L}]/u;
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802[\udc00-\udfff]|\ud803[\udc00-\udfff]|\ud83a[\udc00-\udfff]/;

/** Whether a text runs from right to left: its first letter decides. */
export function isRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false;
  const first = strong.exec(text)?.[0] ?? "";
  return rightToLeft.test(first);
}
