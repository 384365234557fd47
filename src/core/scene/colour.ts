/** Red, green and blue, each 0 … 1, as written in a hex colour. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The parts of `#RRGGBB`. */
export function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** `share` (0 … 1) of one colour on another, as `#RRGGBB`. */
export function mixed(colour: string, on: string, share: number): string {
  const [a, b] = [rgbOf(colour), rgbOf(on)];
  const parts = a.map((value, i) => Math.round((value * share + (b[i] ?? 0) * (1 - share)) * 255));
  return `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
