import { rgbOf } from "#core/scene/colour.ts";
import type { Rgb } from "#core/scene/colour.ts";

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
