import { mapWordsOf } from "#core/words/map/mapWords.ts";
import { formatEmotion } from "#core/words/numbers.ts";
import { curvesOf } from "../curve/curves.ts";
import { facesOf, yOfEmotion } from "../curve/faces.ts";
import { flagsOf } from "../curve/flags.ts";
import { type LaneSpot, laneBase, type LayoutContext } from "../layoutContext.ts";
import type { EmotionLevel, RememberedBox, ScaleTick } from "../curve/curveLayout.ts";
import type { EmotionLane } from "../mapLayout.ts";
import { measures } from "../measures.ts";

/** In the header, below its caption. */
export const rememberedMeasures = { captionHeight: 20, rowHeight: 24, width: 84 } as const;

const levels = [2, 1, 0, -1, -2] as const satisfies readonly EmotionLevel[];

/** The emotion curve: scale, curves, faces, flags, and in the header what each persona will remember. */
export function emotion(context: LayoutContext, spot: LaneSpot): EmotionLane {
  const kind = "emotion";
  if (spot.lane.collapsed) return { kind, ...laneBase(context, spot, 0), ...empty };
  const { curvePadding, curveHeight, lanePadding } = measures;
  const { captionHeight, rowHeight } = rememberedMeasures;
  const top = Math.max(curvePadding, spot.title.height + 2 * lanePadding);
  const list = captionHeight + context.personas.length * rowHeight;
  const base = laneBase(context, spot, top + Math.max(curveHeight, list) + curvePadding);
  const frame = { lane: spot.lane.id, neutralY: spot.y + top + curveHeight / 2 };
  const faces = facesOf(context, frame);
  const curves = curvesOf(context, faces);
  const bounds = { ...base.body, x: base.body.x + 4, width: base.body.width - 8 };
  const inner = { ...bounds, y: bounds.y + 4, height: bounds.height - 8 };
  return {
    kind,
    ...base,
    ticks: ticksOf(context, frame.neutralY),
    faces,
    curves,
    flags: flagsOf(context, { faces, curves, bounds: inner }),
    remembered: rememberedOf(context, spot, spot.y + top + captionHeight),
  };
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
