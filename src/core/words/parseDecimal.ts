/**
 * The number a person typed, with a decimal comma or point, any minus sign and spaces around; `undefined` where it is
 * none. There are no thousands: `1.500` is one and a half.
 */
export function parseDecimal(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u200e\u200f]/gu, "").replace(/^[\u2212\u2013\u2014]/u, "-");
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/u.test(plain)) return undefined;
  const value = Number(plain.replace(",", "."));
  return Number.isFinite(value) ? value + 0 : undefined;
}
