import { mapWordsOf } from "#core/words/map/mapWords.ts";
import { formatEmotion } from "#core/words/numbers.ts";
import { curvesOf } from "../curve/curves.ts";
import { facesOf, yOfEmotion } from "../curve/faces.ts";
import { flagsOf } from "../curve/flags.ts";
import { type LaneSpot, laneBase, type LayoutContext } from "../layoutContext.ts";
import type { EmotionLevel, RememberedBox, ScaleTick } from "../curve/curveLayout.ts";
import type { EmotionLane } from "../mapLayout.ts";
import type { Box } from "../boxes.ts";
import { measures } from "../measures.ts";

/** In the header; its caption stands between two labels of the scale. */
export const rememberedMeasures = {
  above: 14,
  captionHeight: 20,
  rowHeight: 24,
  width: 84,
} as const;

/** More room above and below for the flags of each persona after the second, up to some. */
const flagRoom = 11;
const roomiest = 8;

const levels = [2, 1, 0, -1, -2] as const satisfies readonly EmotionLevel[];

/** The emotion curve: scale, curves, faces, flags, and in the header what each persona will remember. */
export function emotion(context: LayoutContext, spot: LaneSpot): EmotionLane {
  const kind = "emotion";
  if (spot.lane.collapsed) return { kind, ...laneBase(context, spot, 0), ...empty };
  const { curvePadding, curveHeight, lanePadding } = measures;
  const { above, captionHeight, rowHeight } = rememberedMeasures;
  const count = context.personas.length;
  const padding = curvePadding + Math.min(roomiest, Math.max(0, count - 2)) * flagRoom;
  const top = Math.max(padding, spot.title.height + 2 * lanePadding);
  const list = above + captionHeight + count * rowHeight;
  const inner = Math.max(curveHeight, list);
  const base = laneBase(context, spot, top + inner + padding);
  const frame = { lane: spot.lane.id, neutralY: spot.y + top + inner / 2 };
  const faces = facesOf(context, frame);
  const bounds = curveBounds(base.body);
  const curves = curvesOf(context, faces, bounds);
  return {
    kind,
    ...base,
    ticks: ticksOf(context, frame.neutralY),
    faces,
    curves,
    flags: flagsOf(context, { faces, curves, bounds }),
    remembered: rememberedOf(context, spot, spot.y + top + above + captionHeight),
  };
}

/** Between a lane's edge and what its curves are labelled with. */
export const curveInset = 4;

/** Where in a lane's body flags and initials may stand. */
export function curveBounds({ x, y, width, height }: Box): Box {
  const by = curveInset;
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

const empty = { ticks: [], curves: [], faces: [], flags: [], remembered: [] };

function ticksOf(context: LayoutContext, neutralY: number): readonly ScaleTick[] {
  const { scale } = mapWordsOf(context.options.locale);
  const labels: Partial<Record<EmotionLevel, string>> = {
    2: scale.best,
    0: scale.neutral,
    [-2]: scale.worst,
  };
  return levels.map((value) => ({
    value,
    y: yOfEmotion({ neutralY }, value),
    label: labels[value] ?? "",
  }));
}

function rememberedOf(
  context: LayoutContext,
  spot: LaneSpot,
  top: number,
): readonly RememberedBox[] {
  const { options } = context;
  if (options.figures === undefined) return [];
  const { rowHeight, width } = rememberedMeasures;
  return context.personas.map(({ persona, faded }, row) => {
    const score = options.figures?.get(persona.id)?.remembered;
    return {
      persona,
      lane: spot.lane.id,
      box: { x: measures.lanePadding, y: top + row * rowHeight, width, height: rowHeight },
      name: persona.name,
      value: score === undefined ? "–" : formatEmotion(score, options.locale),
      faded,
    };
  });
}
