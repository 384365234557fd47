import type { FlagBox, FlagKind } from "#core/layout/curve/curveLayout.ts";
import type { Point } from "#core/layout/boxes.ts";
import { flagMarkWidth } from "#core/layout/curve/flags.ts";
import { drawLine } from "../drawText.ts";
import { groupKeys } from "../groupKeys.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";
import { personaColour } from "../theme.ts";

/** A pill with sign and words, tied to its face by a short line. */
export function drawFlag(builder: SceneBuilder, flag: FlagBox): void {
  const { persona, touchpoint, lane, flags, box, label } = flag;
  const line = tieLine(flag);
  builder.add(
    {
      key: groupKeys.flag(lane, persona.id, flags[0] ?? "end"),
      kind: "flag",
      box,
      entity: { lane, touchpoint, persona: persona.id },
      from: [label, flags.join(), persona.colour, line],
    },
    () => flagPrimitives(builder, flag, line),
  );
}

function flagPrimitives(
  { theme }: SceneBuilder,
  flag: FlagBox,
  line: string,
): readonly Primitive[] {
  const { width, height } = flag.box;
  const colour = personaColour(theme, flag.persona.colour);
  const marks = flag.flags.flatMap((kind, index) =>
    markOf(kind, { x: 9 + index * flagMarkWidth, y: height / 2 - 5 }, theme.personaInk),
  );
  return [
    { type: "path", d: line, stroke: colour, strokeWidth: 1.5 },
    { type: "rect", x: 0, y: 0, width, height, radius: height / 2, fill: colour },
    ...marks,
    ...drawLine(flag.label, {
      font: "tinyBold",
      fill: theme.personaInk,
      at: { x: 9 + flag.flags.length * flagMarkWidth, y: height / 2 },
    }),
  ];
}

function tieLine({ box, tie }: FlagBox): string {
  const at = ({ x, y }: Point) =>
    `${Math.round((x - box.x) * 100) / 100} ${Math.round((y - box.y) * 100) / 100}`;
  return `M${at(tie.from)}L${at(tie.to)}`;
}

/** In a box of 10: a pennant on its pole for the peak, hanging for the pit, chequered for the end. */
function markOf(kind: FlagKind, { x, y }: Point, ink: string): readonly Primitive[] {
  const pole = { type: "path", stroke: ink, strokeWidth: 1.4 } as const;
  const cloth = (d: string): Primitive => ({ type: "path", d, fill: ink });
  switch (kind) {
    case "peak":
      return [{ ...pole, d: `M${x + 1.5} ${y}v10` }, cloth(`M${x + 1.5} ${y}l7.5 3l-7.5 3Z`)];
    case "pit":
      return [{ ...pole, d: `M${x + 1.5} ${y}v10` }, cloth(`M${x + 1.5} ${y + 4}l7.5 3l-7.5 3Z`)];
    case "end": {
      const squares = [0, 1, 2].flatMap((row) =>
        [0, 1, 2].flatMap((column) =>
          (row + column) % 2 === 0
            ? [cloth(`M${x + 1 + column * 2.7} ${y + row * 2.2}h2.7v2.2h-2.7Z`)]
            : [],
        ),
      );
      return [{ ...pole, d: `M${x + 0.5} ${y}v10` }, ...squares];
    }
  }
}
