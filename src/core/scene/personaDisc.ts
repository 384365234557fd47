import type { Point } from "#core/layout/boxes.ts";
import type { PersonaMark } from "#core/layout/mapLayout.ts";
import { drawLine } from "./drawText.ts";
import type { Primitive } from "./primitives.ts";
import { personaColour, type Theme } from "./theme.ts";

export const discRadius = 9;

/** A persona's initials on its colour. */
export function personaDisc(theme: Theme, mark: PersonaMark, centre: Point): readonly Primitive[] {
  const fill = personaColour(theme, mark.persona.colour);
  const text = { font: "tinyBold", fill: theme.personaInk, at: centre, anchor: "middle" } as const;
  return [
    { type: "circle", cx: centre.x, cy: centre.y, r: discRadius, fill },
    ...drawLine(mark.initials, text),
  ];
}

/** What a disc is drawn from: see `SceneBuilder.add`. */
export function discSource(mark: PersonaMark | undefined): readonly unknown[] {
  return [mark?.initials, mark?.persona.colour];
}

/** What a persona's disc and line are drawn from. */
export function lineSource(mark: PersonaMark | undefined): readonly unknown[] {
  return [...discSource(mark), personaPattern(mark)];
}

/** Lines of one persona are told from others' by their dashes too. */
const patterns: readonly (readonly number[] | undefined)[] = [
  undefined,
  [9, 5],
  [1, 5],
  [12, 5, 1, 5],
  [5, 4],
  [18, 5],
  [9, 5, 1, 5, 1, 5],
  [3, 8],
];

/** The dashes of a persona's lines. */
export function personaPattern(mark: PersonaMark | undefined): readonly number[] | undefined {
  return patterns[(mark?.index ?? 0) % patterns.length];
}
