import { levelOf } from "#core/layout/curve/faces.ts";
import type { BarBox, SatisfactionLane } from "#core/layout/mapLayout.ts";
import { drawLine } from "../drawText.ts";
import { outlined } from "../outlined.ts";
import { groupKeys } from "../groupKeys.ts";
import { discRadius, discSource, personaDisc } from "../personaDisc.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";

/** Bars as long as the score, in the colour of its feeling, with the figure beside them; hollow where it is derived. */
export function satisfaction(builder: SceneBuilder, lane: SatisfactionLane): void {
  for (const bar of lane.bars) drawBar(builder, bar);
}

function drawBar(builder: SceneBuilder, bar: BarBox): void {
  const { persona, touchpoint, lane, box, faded, value, derived, label } = bar;
  const mark = builder.layout.personaById.get(persona.id);
  builder.add(
    {
      key: groupKeys.bar(lane, touchpoint, persona.id),
      kind: "bar",
      box,
      entity: { lane, touchpoint, persona: persona.id },
      faded,
      from: [value, derived, label, ...discSource(mark)],
    },
    () => barPrimitives(builder, bar),
  );
}

const labelWidth = 44;

function barPrimitives({ theme, lod, layout }: SceneBuilder, bar: BarBox): readonly Primitive[] {
  const { width, height } = bar.box;
  const mark = layout.personaById.get(bar.persona.id);
  const middle = height / 2;
  const left = 2 * discRadius + 6;
  const track = { x: left, y: middle - 4, width: width - left - labelWidth, height: 8 };
  const filled = { ...track, width: Math.max(8, (track.width * bar.value) / 5) };
  const fill = theme.emotions[levelOf(bar.value - 3) + 2];
  const look = bar.derived ? { fill: theme.surface, dash: [3, 2] } : { fill };
  const bars: Primitive[] = [
    { type: "rect", ...track, radius: 4, fill: theme.hairline },
    outlined(filled, { radius: 3.5, stroke: theme.muted, ...look }),
  ];
  if (lod !== "full") return bars;
  const at = { x: width, y: middle };
  return [
    ...(mark === undefined ? [] : personaDisc(theme, mark, { x: discRadius, y: middle })),
    ...bars,
    ...drawLine(bar.label, {
      font: "small",
      fill: bar.derived ? theme.muted : theme.ink,
      at,
      anchor: "end",
    }),
  ];
}
