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

/** The WCAG 2 contrast ratio of two colours, 1 … 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(rgbOf(hex));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** sRGB without its transfer curve. */
export function linear([red, green, blue]: Rgb): Rgb {
  const part = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return [part(red), part(green), part(blue)];
}
