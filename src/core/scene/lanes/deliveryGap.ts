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

function scalePrimitives(builder: SceneBuilder, gap: DeliveryGapBox): readonly Primitive[] {
  const { theme } = builder;
  const { company, customers } = gap.at;
  const length = gap.box.width - labelWidth - 2 * mark;
  const track = { x: mark, y: middle - 2, width: length, height: 4, radius: 2 };
  const xOf = (at: number) => mark + at * length;
  const parts: Primitive[] = [{ type: "rect", ...track, fill: theme.hairline }];
  if (company !== undefined && customers !== undefined)
    parts.push(between(builder, gap, [xOf(company), xOf(customers)]));
  if (customers !== undefined) parts.push(circle(builder, gap, xOf(customers)));
  if (company !== undefined) parts.push(diamond(builder, xOf(company)));
  return parts;
}

function between(
  { theme }: SceneBuilder,
  gap: DeliveryGapBox,
  [one, other]: readonly [number, number],
): Primitive {
  const stroke = gap.isOverestimated ? theme.stages.brick.ink : theme.stages.slate.ink;
  return { type: "path", d: `M${one} ${middle}H${other}`, stroke, strokeWidth: 4 };
}

function circle({ theme }: SceneBuilder, { customers = 3 }: DeliveryGapBox, x: number): Primitive {
  const fill = theme.emotions[levelOf(customers - 3) + 2];
  const look = { fill, stroke: theme.faceInk, strokeWidth: 1 };
  return { type: "circle", cx: x, cy: middle, r: mark - 0.5, ...look };
}

function diamond({ theme }: SceneBuilder, x: number): Primitive {
  const d = `M${x} ${middle - mark}l${mark} ${mark}l${-mark} ${mark}l${-mark} ${-mark}Z`;
  return { type: "path", d, fill: theme.surface, stroke: theme.ink, strokeWidth: 1.5 };
}
