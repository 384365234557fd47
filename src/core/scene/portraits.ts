import type { Box } from "#core/layout/boxes.ts";
import { hairBefore, hairBehind } from "./portraitHair.ts";
import { portraitLooks } from "./portraitLooks.ts";
import type { Look } from "./portraitLooks.ts";
import type { CirclePrimitive, PathPrimitive, Primitive, RectPrimitive } from "./primitives.ts";

/** What faces are drawn with. */
type Shape = CirclePrimitive | PathPrimitive | RectPrimitive;

const side = 64;
const ink = "#2A2326";

/**
 * A persona's picture in a square box, round: one of the built-in set, or an uploaded one. Empty for a persona
 * without a picture, whose initial stands there instead.
 */
export function portraitPrimitives(picture: string, box: Box): readonly Primitive[] {
  if (picture.startsWith("data:")) return [{ type: "image", href: picture, round: true, ...box }];
  const look = lookOf(picture);
  return look === undefined ? [] : portraitOf(look).map((primitive) => fitted(primitive, box));
}

function lookOf(picture: string): Look | undefined {
  const number = /^face-(\d+)$/.exec(picture)?.[1];
  return number === undefined ? undefined : portraitLooks[Number(number) - 1];
}

function portraitOf(look: Look): Shape[] {
  return [
    { type: "circle", cx: 32, cy: 32, r: 32, fill: look.ground },
    ...hairBehind(look),
    ...body(look),
    ...head(look),
    ...beard(look),
    ...face(look),
    ...hairBefore(look),
    ...extras(look),
  ];
}

const shoulders =
  "M9.4 54.6 C11 47.4 19.6 45.2 26.4 43.4 C30 44.6 34 44.6 37.6 43.4 C44.4 45.2 53 47.4 54.6 54.6 A32 32 0 0 1 9.4 54.6 Z";

function body({ skin, shade, top, collar }: Look): Shape[] {
  const neck = "M27 34 L37 34 L37.4 43.6 C36 47.6 28 47.6 26.6 43.6 Z";
  const shadow = "M27 37 C29 40.6 35 40.6 37 37 L37.1 40 C34.6 43 29.4 43 26.9 40 Z";
  const collars: Record<Look["collar"], Shape[]> = {
    crew: [
      {
        ...path("M26.2 43.4 C28.4 48 35.6 48 37.8 43.4 C35 49.8 29 49.8 26.2 43.4 Z", ink),
        opacity: 0.2,
      },
    ],
    vee: [path("M26.4 43.4 L32 52 L37.6 43.4 C36 46.4 28 46.4 26.4 43.4 Z", skin)],
    shirt: [
      path("M26.2 42.8 L32 48 L27.6 52.6 L23.8 44.2 Z", "#F4F4F6"),
      path("M37.8 42.8 L32 48 L36.4 52.6 L40.2 44.2 Z", "#F4F4F6"),
    ],
  };
  return [path(shoulders, top), path(neck, skin), path(shadow, shade), ...collars[collar]];
}

function head({ skin, shade }: Look): Shape[] {
  const outline =
    "M21.4 25 C21.4 15.6 26 11.6 32 11.6 C38 11.6 42.6 15.6 42.6 25 C42.6 33.8 37.2 39.8 32 39.8 C26.8 39.8 21.4 33.8 21.4 25 Z";
  return [
    { type: "circle", cx: 21.4, cy: 27, r: 2.5, fill: skin },
    { type: "circle", cx: 42.6, cy: 27, r: 2.5, fill: skin },
    { type: "circle", cx: 21.2, cy: 27.2, r: 1.1, fill: shade },
    { type: "circle", cx: 42.8, cy: 27.2, r: 1.1, fill: shade },
    path(outline, skin),
  ];
}

function beard(look: Look): Shape[] {
  const full =
    "M21.6 27 C22 35.6 26.8 41.6 32 41.6 C37.2 41.6 42 35.6 42.4 27 C41.2 30.4 40 31.2 37 31 C34.6 30 29.4 30 27 31 C24 31.2 22.8 30.4 21.6 27 Z";
  if (look.beard === "full") return [path(full, look.hair)];
  if (look.beard === "stubble") return [{ ...path(full, look.hair), opacity: 0.28 }];
  return [];
}

function face(look: Look): Shape[] {
  return [
    line("M25.4 23.4 C26.6 22.4 28.6 22.4 29.8 23.2", browOf(look), 1.1),
    line("M34.2 23.2 C35.4 22.4 37.4 22.4 38.6 23.4", browOf(look), 1.1),
    { type: "circle", cx: 27.7, cy: 26.6, r: 1.25, fill: ink },
    { type: "circle", cx: 36.3, cy: 26.6, r: 1.25, fill: ink },
    line("M32.2 27 C32.8 28.6 33 29.6 31.4 30", look.shade, 1),
    { type: "circle", cx: 25.2, cy: 30.6, r: 2, fill: "#E2604A", opacity: 0.18 },
    { type: "circle", cx: 38.8, cy: 30.6, r: 2, fill: "#E2604A", opacity: 0.18 },
    ...mouth(look),
  ];
}

/** Brows of the hair's colour, of the skin's shade where that is too pale to see. */
function browOf({ hair, shade }: Look): string {
  return hair > "#D" ? shade : hair;
}

function mouth(look: Look): Shape[] {
  const lips = look.beard === "full" ? "#FFFFFF" : ink;
  const mouths: Record<Look["smile"], Shape[]> = {
    open: [
      path("M28 33 C30 33.6 34 33.6 36 33 C35.4 37 28.6 37 28 33 Z", "#8F2D2D"),
      path("M28.8 33.3 C30.6 33.8 33.4 33.8 35.2 33.3 C34.8 34.7 29.2 34.7 28.8 33.3 Z", "#FFFFFF"),
    ],
    closed: [line("M28.6 33.6 C30.4 35.4 33.6 35.4 35.4 33.6", lips, 1.1)],
    calm: [line("M29.4 34.4 C31 35 33 35 34.6 34.4", ink, 1.1)],
  };
  const moustache = path(
    "M26.8 33.4 C28 31 31 31 32 31.8 C33 31 36 31 37.2 33.4 C35 33.8 33.4 33.6 32 33 C30.6 33.6 29 33.8 26.8 33.4 Z",
    look.hair,
  );
  return look.beard === "moustache" ? [...mouths[look.smile], moustache] : mouths[look.smile];
}

function extras({ glasses, earrings }: Look): Shape[] {
  const rim = { stroke: ink, strokeWidth: 0.9 };
  const bridge = line("M31 26.4 C31.6 25.9 32.4 25.9 33 26.4", ink, 0.9);
  const pairs = {
    round: [27.6, 36.4].map((cx): Shape => ({ type: "circle", cx, cy: 26.8, r: 3.6, ...rim })),
    square: [24.2, 33.2].map((x): Shape => ({
      type: "rect",
      x,
      y: 23.8,
      width: 6.6,
      height: 5.6,
      radius: 1.6,
      ...rim,
    })),
  };
  const rings = [20.8, 43.2].map((cx): Shape => ({
    type: "circle",
    cx,
    cy: 31.2,
    r: 1.3,
    fill: earrings,
  }));
  return [
    ...(glasses === undefined ? [] : [...pairs[glasses], bridge]),
    ...(earrings === undefined ? [] : rings),
  ];
}

function path(d: string, fill: string): Shape & { readonly type: "path" } {
  return { type: "path", d, fill };
}

function line(d: string, stroke: string, strokeWidth: number): Shape {
  return { type: "path", d, stroke, strokeWidth };
}

/** A shape of the 64 × 64 drawing, put into a box. */
function fitted(shape: Shape, box: Box): Shape {
  const k = box.width / side;
  const paint = shape.strokeWidth === undefined ? {} : { strokeWidth: shape.strokeWidth * k };
  switch (shape.type) {
    case "circle":
      return {
        ...shape,
        ...paint,
        cx: box.x + shape.cx * k,
        cy: box.y + shape.cy * k,
        r: shape.r * k,
      };
    case "path":
      return { ...shape, ...paint, d: fittedPath(shape.d, box) };
    case "rect":
      return { ...shape, ...paint, ...fittedBox(shape, box), radius: (shape.radius ?? 0) * k };
  }
}

function fittedBox(inner: Box, box: Box): Box {
  const k = box.width / side;
  const size = { width: inner.width * k, height: inner.height * k };
  return { x: box.x + inner.x * k, y: box.y + inner.y * k, ...size };
}

/** Absolute commands only: M, L, C, A and Z, of which A has two flags that stay. */
function fittedPath(d: string, { x, y, width }: Box): string {
  const k = width / side;
  return d.replaceAll(/([MLCA])([^MLCAZ]*)/g, (_, command: string, list: string) => {
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    return (
      command +
      (command === "A"
        ? fittedArc(numbers, { x, y, k })
        : numbers.map((value, index) => round((index % 2 === 0 ? x : y) + value * k))
      ).join(" ")
    );
  });
}

function fittedArc(
  numbers: readonly number[],
  { x, y, k }: { x: number; y: number; k: number },
): number[] {
  const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, toX = 0, toY = 0] = numbers;
  return [round(rx * k), round(ry * k), turn, large, sweep, round(x + toX * k), round(y + toY * k)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
