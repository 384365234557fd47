import type { HandOff, OwnerRun, OwnershipLane } from "#core/layout/mapLayout.ts";
import { drawBlock } from "../drawText.ts";
import { atOrigin, outlined } from "../outlined.ts";
import { groupKeys } from "../groupKeys.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";

/** Departments as runs, hollow where nobody answers, with an arrow at every hand-off. */
export function ownership(builder: SceneBuilder, lane: OwnershipLane): void {
  for (const run of lane.runs) drawRun(builder, run);
  for (const handOff of lane.handOffs) drawHandOff(builder, handOff);
}

function drawRun(builder: SceneBuilder, run: OwnerRun): void {
  const { box, label, lane, touchpoints } = run;
  builder.add(
    {
      key: groupKeys.ownerRun(lane, touchpoints[0] ?? ""),
      kind: "owner-run",
      box,
      entity: touchpoints[0] === undefined ? { lane } : { lane, touchpoint: touchpoints[0] },
      tooltip: label.clipped ? label.text : undefined,
      from: [label, run.owner === ""],
    },
    () => runPrimitives(builder, run),
  );
}

function runPrimitives({ theme, lod }: SceneBuilder, run: OwnerRun): readonly Primitive[] {
  const { width, height } = run.box;
  const isUnowned = run.owner === "";
  const { tint, ink } = theme.stages.slate;
  const look = isUnowned
    ? { fill: theme.surface, stroke: theme.control, dash: [4, 3] }
    : { fill: tint, stroke: theme.cardBorder };
  const sheet = outlined(atOrigin({ width, height }), { radius: 6, ...look });
  if (lod !== "full") return [sheet];
  const at = { x: 12, y: (height - run.label.height) / 2 };
  const fill = isUnowned ? theme.muted : ink;
  return [sheet, ...drawBlock(run.label, { at, fill, width: width - 24, align: "middle" })];
}

const radius = 9;

function drawHandOff(builder: SceneBuilder, { from, to, lane, at }: HandOff): void {
  const { theme } = builder;
  const box = { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius };
  const entity = { lane, touchpoint: from, to };
  builder.add({ key: groupKeys.handOff(lane, to), kind: "hand-off", box, entity, from: [] }, () => [
    {
      type: "circle",
      cx: radius,
      cy: radius,
      r: radius - 0.5,
      fill: theme.surface,
      stroke: theme.control,
      strokeWidth: 1,
    },
    {
      type: "path",
      d: `M${radius - 4} ${radius}h8M${radius + 1} ${radius - 3}l3 3l-3 3`,
      stroke: theme.ink,
      strokeWidth: 1.4,
    },
  ]);
}
