import { levelOf } from "#core/layout/curve/faces.ts";
import type { DeliveryGapBox, DeliveryGapLane } from "#core/layout/mapLayout.ts";
import { drawLine } from "../drawText.ts";
import { groupKeys } from "../groupKeys.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";

/** A scale for each touchpoint with a diamond for the company's own score, a circle for the customers', and what lies between. */
export function deliveryGap(builder: SceneBuilder, lane: DeliveryGapLane): void {
  for (const gap of lane.gaps) {
    const { touchpoint, box, company, customers, label, sides } = gap;
    builder.add(
      {
        key: groupKeys.deliveryGap(gap.lane, touchpoint),
        kind: "delivery-gap",
        box,
        entity: { lane: gap.lane, touchpoint },
        from: [company, customers, label, sides],
      },
      () => gapPrimitives(builder, gap),
    );
  }
}

const middle = 12;
const mark = 6;
const labelWidth = 40;

function gapPrimitives(builder: SceneBuilder, gap: DeliveryGapBox): readonly Primitive[] {
  const { theme, lod } = builder;
  const scale = scalePrimitives(builder, gap);
  if (lod !== "full") return scale;
  const { width, height } = gap.box;
  const fill = gap.isOverestimated ? theme.stages.brick.ink : theme.ink;
  return [
    ...scale,
    ...drawLine(gap.label, { font: "small", fill, at: { x: width, y: middle }, anchor: "end" }),
    ...drawLine(gap.sides, { font: "tiny", fill: theme.muted, at: { x: 0, y: height - 9 } }),
  ];
}

function scalePrimitives({ theme }: SceneBuilder, gap: DeliveryGapBox): readonly Primitive[] {
  const length = gap.box.width - labelWidth - 2 * mark;
  const xOf = (at: number) => mark + at * length;
  const { company, customers } = gap.at;
  const stroke = theme.faceInk;
  const parts: Primitive[] = [
    {
      type: "rect",
      x: mark,
      y: middle - 2,
      width: length,
      height: 4,
      radius: 2,
      fill: theme.hairline,
    },
  ];
  if (company !== undefined && customers !== undefined) {
    const [from, to] = [Math.min(company, customers), Math.max(company, customers)];
    const fill = gap.isOverestimated ? theme.stages.brick.ink : theme.stages.slate.ink;
    parts.push({
      type: "path",
      d: `M${xOf(from)} ${middle}H${xOf(to)}`,
      stroke: fill,
      strokeWidth: 4,
    });
  }
  if (customers !== undefined) {
    const fill = theme.emotions[levelOf((gap.customers ?? 3) - 3) + 2];
    parts.push({
      type: "circle",
      cx: xOf(customers),
      cy: middle,
      r: mark - 0.5,
      fill,
      stroke,
      strokeWidth: 1,
    });
  }
  if (company !== undefined) {
    const x = xOf(company);
    const d = `M${x} ${middle - mark}l${mark} ${mark}l${-mark} ${mark}l${-mark} ${-mark}Z`;
    parts.push({ type: "path", d, fill: theme.surface, stroke: theme.ink, strokeWidth: 1.5 });
  }
  return parts;
}
