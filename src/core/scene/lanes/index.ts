import type { LaneKind } from "#core/model/journeyMap.ts";
import type { LaneLayout } from "#core/layout/mapLayout.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";
import { deliveryGap } from "./deliveryGap.ts";
import { emotion } from "./emotion.ts";
import { expectations } from "./expectations.ts";
import { laneFrame } from "./laneFrame.ts";
import { notes } from "./notes.ts";
import { ownership } from "./ownership.ts";
import { satisfaction } from "./satisfaction.ts";
import { touchpoints } from "./touchpoints.ts";

type Draw<K extends LaneKind> = (
  builder: SceneBuilder,
  lane: Extract<LaneLayout, { readonly kind: K }>,
) => void;

/** How the content of each kind of lane is drawn. */
const laneScenes = {
  touchpoints,
  emotion,
  satisfaction,
  notes,
  ownership,
  expectations,
  "delivery-gap": deliveryGap,
} satisfies { readonly [K in LaneKind]: Draw<K> };

/** A lane: its sheet, its header and, unless it is collapsed, what is in it. */
export function drawLane(builder: SceneBuilder, lane: LaneLayout): void {
  laneFrame(builder, lane);
  switch (lane.kind) {
    case "touchpoints":
      return laneScenes.touchpoints(builder, lane);
    case "emotion":
      return laneScenes.emotion(builder, lane);
    case "satisfaction":
      return laneScenes.satisfaction(builder, lane);
    case "notes":
      return laneScenes.notes(builder, lane);
    case "ownership":
      return laneScenes.ownership(builder, lane);
    case "expectations":
      return laneScenes.expectations(builder, lane);
    case "delivery-gap":
      return laneScenes["delivery-gap"](builder, lane);
  }
}
