import { chipMeasures } from "#core/layout/lanes/expectations.ts";
import type { ChipBox, ExpectationsLane } from "#core/layout/mapLayout.ts";
import { drawBlock } from "../drawText.ts";
import { groupKeys } from "../groupKeys.ts";
import { expectationIcon } from "../icons.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";

/** Chips with what the customer asks. */
export function expectations(builder: SceneBuilder, lane: ExpectationsLane): void {
  for (const chip of lane.chips) {
    const { touchpoint, expectation, label, box } = chip;
    builder.add(
      {
        key: groupKeys.expectation(chip.lane, touchpoint, expectation),
        kind: "expectation",
        box,
        entity: { lane: chip.lane, touchpoint },
        from: [label, expectation],
      },
      () => chipPrimitives(builder, chip),
    );
  }
}

function chipPrimitives({ theme, lod }: SceneBuilder, chip: ChipBox): readonly Primitive[] {
  const { width, height } = chip.box;
  const { tint, ink } = theme.stages.indigo;
  const sheet: Primitive = { type: "rect", x: 0, y: 0, width, height, radius: 8, fill: tint };
  if (lod !== "full") return [sheet];
  const { paddingX, paddingY, iconWidth } = chipMeasures;
  const at = { x: paddingX - 3, y: paddingY + 1 };
  return [
    sheet,
    expectationIcon(chip.expectation, { at, stroke: ink }),
    ...drawBlock(chip.label, { at: { x: paddingX + iconWidth - 2, y: paddingY }, fill: ink }),
  ];
}
