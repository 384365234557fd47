import type { EmotionLane } from "#core/layout/mapLayout.ts";
import { drawCurve } from "../curve/drawCurve.ts";
import { drawFace } from "../curve/drawFace.ts";
import { drawFlag } from "../curve/drawFlag.ts";
import { drawRemembered } from "../curve/drawRemembered.ts";
import { groupKeys } from "../groupKeys.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";

/** The scale's lines, each persona's curve, faces and flags, and the remembered scores in the header. */
export function emotion(builder: SceneBuilder, lane: EmotionLane): void {
  if (lane.collapsed) return;
  drawGrid(builder, lane);
  for (const curve of lane.curves) drawCurve(builder, curve);
  for (const face of lane.faces) drawFace(builder, face);
  if (builder.lod === "block") return;
  for (const flag of lane.flags) drawFlag(builder, flag);
  for (const score of lane.remembered) drawRemembered(builder, score);
}

function drawGrid(builder: SceneBuilder, { lane, body, ticks }: EmotionLane): void {
  const { theme } = builder;
  const key = groupKeys.curveGrid(lane.id);
  const heights = ticks.map(({ value, y }) => ({ isNeutral: value === 0, y: y - body.y }));
  builder.add(
    {
      key,
      kind: "curve-grid",
      box: body,
      entity: { lane: lane.id },
      from: [heights.map(({ y }) => y).join()],
    },
    () =>
      heights.map(({ isNeutral, y }): Primitive => ({
        type: "path",
        d: `M1 ${y}H${body.width - 1}`,
        stroke: isNeutral ? theme.control : theme.hairline,
        strokeWidth: 1,
        ...(isNeutral ? {} : { dash: [2, 4] }),
      })),
  );
}
