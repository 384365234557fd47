import type { LaneKind } from "#core/model/journeyMap.ts";
import type { LaneSpot, LayoutContext } from "../layoutContext.ts";
import type { LaneLayout } from "../mapLayout.ts";
import { emotion } from "./emotion.ts";
import { expectations } from "./expectations.ts";
import { notes } from "./notes.ts";
import { ownership } from "./ownership.ts";
import { satisfaction } from "./satisfaction.ts";
import { touchpoints } from "./touchpoints.ts";

/** How each kind of lane is laid out. */
export const laneLayouts = {
  touchpoints,
  emotion,
  satisfaction,
  notes,
  ownership,
  expectations,
} satisfies Record<LaneKind, (context: LayoutContext, spot: LaneSpot) => LaneLayout>;
