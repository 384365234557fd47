import { drawBlock, drawLine } from "./drawText.ts";
import { groupKeys } from "./groupKeys.ts";
import { discRadius, discSource, personaDisc, personaPattern } from "./personaDisc.ts";
import type { Primitive } from "./primitives.ts";
import type { SceneBuilder } from "./sceneBuilder.ts";
import { personaColour } from "./theme.ts";

/** Title, state and legend above an exported map. */
export function drawHeading(builder: SceneBuilder): void {
  const { theme, layout } = builder;
  const { heading } = layout;
  if (heading === undefined) return;
  const { box, title, subtitle, personas } = heading;
  const marks = personas.flatMap(({ persona, ...place }) => {
    const mark = layout.personaById.get(persona.id);
    return mark === undefined ? [] : [{ mark, ...place }];
  });
  builder.add(
    {
      key: groupKeys.heading(),
      kind: "heading",
      box,
      entity: {},
      from: [title, subtitle, ...marks.flatMap(({ mark, label }) => [...discSource(mark), label])],
    },
    () => [
      ...drawBlock(title, { at: { x: 0, y: 0 }, fill: theme.ink, width: box.width }),
      ...drawLine(subtitle, {
        font: "small",
        fill: theme.muted,
        at: { x: 0, y: title.height + 8 + discRadius },
      }),
      ...marks.flatMap(({ mark, label, at }): readonly Primitive[] => [
        {
          type: "path",
          d: `M${at.x} ${at.y + discRadius}h40`,
          stroke: personaColour(theme, mark.persona.colour),
          strokeWidth: 2.5,
          dash: personaPattern(mark),
        },
        ...personaDisc(theme, mark, { x: at.x + 20, y: at.y + discRadius }),
        ...drawBlock(label, { at: { x: at.x + 46, y: at.y + 1 }, fill: theme.ink }),
      ]),
    ],
  );
}
