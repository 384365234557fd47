import { groupKeys } from "./groupKeys.ts";
import { mixed } from "./colour.ts";
import type { SceneBuilder } from "./sceneBuilder.ts";

/** The places that open for what is being dragged. */
export function drawGaps(builder: SceneBuilder): void {
  const { accent, surface } = builder.theme;
  builder.layout.gaps.forEach((box, index) => {
    builder.add({ key: groupKeys.gap(index), kind: "gap", box, entity: {}, from: [] }, () => [
      {
        type: "rect",
        x: 1,
        y: 1,
        width: box.width - 2,
        height: box.height - 2,
        radius: 8,
        fill: mixed(accent, surface, 0.1),
        stroke: accent,
        strokeWidth: 1.5,
        dash: [5, 4],
      },
    ]);
  });
}
