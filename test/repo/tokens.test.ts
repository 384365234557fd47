import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stageTints } from "#core/model/journeyMap.ts";
import { themeOf } from "#core/scene/theme.ts";
import { projectRoot } from "#server/buildApp.ts";
import { contrast } from "#test/support/contrast.ts";

const css = readFileSync(join(projectRoot, "src/app/ui/tokens.css"), "utf8");
const pairs = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
const tokens = new Map(
  [...pairs].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
);

function colourOf(name: string, theme: "light" | "dark"): string {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`tokens.css has no --${name}`);
  return token[theme];
}

const surfaces = ["paper", "surface", "raised"];
const texts = [
  ...["ink", "muted", "accent", "danger"].flatMap((text) => surfaces.map((on) => [text, on])),
  ["accent", "accent-soft"],
  ["ink", "accent-soft"],
  ["ink", "warning-soft"],
  ["ink", "danger-soft"],
  ["ink", "sunken"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-danger", "danger"],
  ...stageTints.map((tint) => [`stage-${tint}-ink`, `stage-${tint}-tint`]),
];
const signs = [
  ...["control", "accent", "danger", "success"].flatMap((sign) => surfaces.map((on) => [sign, on])),
  ...Array.from({ length: 8 }, (_, index) => [`persona-${index}`, "surface"]),
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const poor = (list: readonly string[][], least: number) =>
    list
      .map(([front = "", back = ""]) => ({
        pair: `${front} on ${back}`,
        ratio: contrast(colourOf(front, theme), colourOf(back, theme)),
      }))
      .filter(({ ratio }) => ratio < least);

  test("text stands out from its ground at 4.5 : 1", () => {
    expect(poor(texts, 4.5)).toEqual([]);
  });

  test("controls and signs stand out at 3 : 1", () => {
    expect(poor(signs, 3)).toEqual([]);
  });

  test("the interface and the drawing are of one colour", () => {
    const drawing = themeOf(theme);
    const { paper, surface, ink, muted, hairline, control, accent } = drawing;
    const expected = {
      paper,
      surface,
      ink,
      muted,
      hairline,
      control,
      accent,
      ...Object.fromEntries(
        stageTints.flatMap((tint) => [
          [`stage-${tint}-tint`, drawing.stages[tint].tint],
          [`stage-${tint}-ink`, drawing.stages[tint].ink],
        ]),
      ),
      ...Object.fromEntries(drawing.emotions.map((fill, index) => [`emotion-${index + 1}`, fill])),
      ...Object.fromEntries(drawing.personas.map((fill, index) => [`persona-${index}`, fill])),
    };
    const found = Object.fromEntries(
      Object.keys(expected).map((name) => [name, colourOf(name, theme)]),
    );
    const lower = Object.entries(expected).map(([name, colour]) => [name, colour.toLowerCase()]);
    expect(found).toEqual(Object.fromEntries(lower));
  });
});
