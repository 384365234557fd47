import type { RememberedBox } from "#core/layout/curve/curveLayout.ts";
import { drawLine } from "../drawText.ts";
import { groupKeys } from "../groupKeys.ts";
import { discRadius, discSource, personaDisc } from "../personaDisc.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";

/** What one persona will remember, beside its disc. */
export function drawRemembered(builder: SceneBuilder, score: RememberedBox): void {
  if (builder.lod !== "full") return;
  const { persona, lane, box, value, name, faded } = score;
  const mark = builder.layout.personaById.get(persona.id);
  const y = box.height / 2;
  builder.add(
    {
      key: groupKeys.remembered(lane, persona.id),
      kind: "remembered",
      box,
      entity: { lane, persona: persona.id },
      faded,
      tooltip: name,
      from: [value, ...discSource(mark)],
    },
    () => [
      ...(mark === undefined ? [] : personaDisc(builder.theme, mark, { x: discRadius, y })),
      ...drawLine(value, {
        font: "title",
        fill: builder.theme.ink,
        at: { x: 2 * discRadius + 7, y },
      }),
    ],
  );
}
