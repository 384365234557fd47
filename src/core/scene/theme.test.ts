import { describe, expect, test } from "vitest";
import { noteTints, stageTints } from "#core/model/journeyMap.ts";
import { contrast, linear } from "#test/support/contrast.ts";
import { mixed, rgbOf, type Rgb } from "./colour.ts";
import { themeOf } from "./theme.ts";

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Full deficiencies, on linear RGB: Machado, Oliveira and Fernandes 2009. */
const deficiencies: Readonly<Record<string, Matrix>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times([a, b, c]: Matrix, [x, y, z]: Rgb): Rgb {
  const row = (r: Rgb) => r[0] * x + r[1] * y + r[2] * z;
  return [row(a), row(b), row(c)];
}

function oklab(colour: Rgb): Rgb {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

function seen(hex: string, matrix: Matrix): Rgb {
  const [r, g, b] = times(matrix, linear(rgbOf(hex)));
  const clip = (value: number) => Math.max(0, Math.min(1, value));
  return oklab([clip(r), clip(g), clip(b)]);
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(["light", "dark"] as const)("%s", (name) => {
  const theme = themeOf(name);

  test.each(Object.entries(deficiencies))(
    "[S6] with %s every two emotion fills are at least 0.10 apart in OKLab",
    (_, matrix) => {
      const fills = theme.emotions.map((hex) => seen(hex, matrix));
      const gaps = fills.flatMap((a, i) => fills.slice(i + 1).map((b) => distance(a, b)));
      expect(gaps.length).toBe(10);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.1);
    },
  );

  const bands = stageTints.map((tint) => theme.stages[tint].band);
  const texts = [
    ...[theme.paper, theme.surface, ...bands].flatMap((ground) => [
      [theme.ink, ground],
      [theme.muted, ground],
    ]),
    [theme.muted, theme.chip],
    ...stageTints.map((tint) => [theme.stages[tint].ink, theme.stages[tint].tint]),
    ...stageTints.map((tint) => [theme.stages[tint].ink, theme.stages[tint].band]),
    ...noteTints.flatMap((tint) => [
      [theme.ink, theme.notes[tint].tint],
      [theme.notes[tint].ink, theme.notes[tint].tint],
    ]),
    ...theme.personas.map((colour) => [theme.personaInk, colour]),
  ];

  test.each(texts)("[S7] text %s on %s has a contrast of 4.5", (ink = "", ground = "") => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  const grounds = [theme.surface, theme.paper, ...bands];
  const signs = [
    ...theme.personas.flatMap((colour) => grounds.map((ground) => [colour, ground])),
    ...[theme.surface, theme.paper].map((ground) => [theme.control, ground]),
    ...[theme.surface, theme.paper].map((ground) => [theme.accent, ground]),
    ...theme.emotions.map((fill, i) => [theme.features[i] ?? "", fill]),
  ];

  test.each(signs)("[S7] sign %s on %s has a contrast of 3", (sign = "", ground = "") => {
    expect(contrast(sign, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("[S7] colours mix and compare as WCAG says", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(mixed("#FF0000", "#0000FF", 0.5)).toBe("#800080");
});
