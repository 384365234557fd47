import { mapWordsOf } from "#core/words/map/mapWords.ts";
import { formatEmotion } from "#core/words/numbers.ts";
import type { LayoutContext } from "../layoutContext.ts";
import { exact } from "../boxes.ts";
import type { Box, Point } from "../boxes.ts";
import type { Curve, FaceBox, FlagBox, FlagKind } from "./curveLayout.ts";
import type { Figures } from "../layoutOptions.ts";
import { measures } from "../measures.ts";
import { fonts } from "../text/fonts.ts";
import { graphemes } from "../text/graphemes.ts";
import { cleanText } from "../text/cleanText.ts";
import { textWidth } from "../text/textWidth.ts";
import { obstaclesOf, type Obstacles, overlap } from "./obstacles.ts";

/** Left of a flag's label, for each of its marks. */
export const flagMarkWidth = 13;

interface FlagInput {
  readonly faces: readonly FaceBox[];
  readonly curves: readonly Curve[];
  /** Flags stay inside. */
  readonly bounds: Box;
}

/** Peak, pit and end of every persona that is not faded, each where it covers neither faces nor curves nor another flag. */
export function flagsOf(context: LayoutContext, input: FlagInput): readonly FlagBox[] {
  const obstacles = obstaclesOf(input.faces, input.curves);
  const faceByKey = new Map(
    input.faces.map((face) => [`${face.persona.id}/${face.touchpoint}`, face]),
  );
  const titled = context.grid.stages.flatMap(({ box, collapsed }) => (collapsed ? [box] : []));
  const placed: FlagBox[] = [];
  for (const { persona, faded } of context.personas) {
    const figures = context.options.figures?.get(persona.id);
    if (faded || figures === undefined) continue;
    for (const [touchpoint, flags] of flagsByTouchpoint(figures)) {
      const face = faceByKey.get(`${persona.id}/${touchpoint}`);
      if (face === undefined) continue;
      const label = labelOf(context, face, flags);
      const box = bestBox({ face, flags, label, placed, titled, obstacles, bounds: input.bounds });
      const tie = tieOf(box, face);
      placed.push({ persona, touchpoint, lane: face.lane, flags, box, label, tie });
    }
  }
  return placed;
}

/** Where highest and lowest are the same, there is neither peak nor pit. */
function flagsByTouchpoint(figures: Figures): ReadonlyMap<string, readonly FlagKind[]> {
  const { positivePeak, pit, end } = figures;
  const flags = new Map<string, FlagKind[]>();
  const add = (touchpoint: string | undefined, flag: FlagKind) => {
    if (touchpoint !== undefined) flags.set(touchpoint, [...(flags.get(touchpoint) ?? []), flag]);
  };
  if (positivePeak?.value !== pit?.value) {
    add(positivePeak?.touchpoint, "peak");
    add(pit?.touchpoint, "pit");
  }
  add(end?.touchpoint, "end");
  return flags;
}

const longestName = 24;

function labelOf(context: LayoutContext, face: FaceBox, flags: readonly FlagKind[]): string {
  const { locale } = context.options;
  const words = mapWordsOf(locale);
  const name = cleanText(face.persona.name).replaceAll("\n", " ").trim() || words.unnamedPersona;
  const letters = graphemes(name);
  const short = letters.length <= longestName ? name : `${letters.slice(0, longestName).join("")}…`;
  const what = words.together(flags.map((flag) => words.flags[flag]));
  return `${short} · ${what} ${formatEmotion(face.value, locale)}`;
}

interface Search {
  readonly face: FaceBox;
  readonly flags: readonly FlagKind[];
  readonly label: string;
  readonly placed: readonly FlagBox[];
  /** Collapsed stages, whose title runs down their column. */
  readonly titled: readonly Box[];
  readonly obstacles: Obstacles;
  readonly bounds: Box;
}

/** The place with the least cost: covering flags and faces costs most, then curves, the wrong side, the way there. */
function bestBox(search: Search): Box {
  const width = textWidth(search.label, fonts.tinyBold) + search.flags.length * flagMarkWidth + 20;
  const size = { width, height: measures.flagHeight };
  let best: { box: Box; cost: number } | undefined;
  for (const at of candidates(search.face, size, search.flags)) {
    if (best !== undefined && at.cost >= best.cost) continue;
    const box = inside({ ...at, ...size }, search.bounds);
    const cost = costOf(box, search) + at.cost;
    if (best === undefined || cost < best.cost) best = { box, cost };
  }
  return best?.box ?? { ...search.face.centre, ...size };
}

interface Candidate extends Point {
  readonly cost: number;
}

function candidates(
  face: FaceBox,
  { width, height }: { readonly width: number; readonly height: number },
  flags: readonly FlagKind[],
): readonly Candidate[] {
  const { x, y } = face.centre;
  const away = measures.ringRadius + 6;
  const under = face.box.y + face.box.height - y + 6;
  const isBelow = flags.includes("pit") || (!flags.includes("peak") && face.value < 0);
  const shifts = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75];
  const steps = [0, 12, 24, 40, 60, 84, 110, 140, 180, 220, 270];
  const vertical = steps.flatMap((step) =>
    shifts.flatMap((shift) => {
      const left = x - width / 2 + shift * width;
      const cost = step * 0.6 + Math.abs(shift) * 14;
      const above = { x: left, y: y - away - step - height, cost: cost + (isBelow ? 14 : 0) };
      const below = { x: left, y: y + under + step, cost: cost + (isBelow ? 0 : 14) };
      return isBelow ? [below, above] : [above, below];
    }),
  );
  const beside = [0, -14, 14].flatMap((dy) => [
    { x: x + away, y: y - height / 2 + dy, cost: 10 },
    { x: x - away - width, y: y - height / 2 + dy, cost: 11 },
  ]);
  return [...vertical, ...beside];
}

function inside(box: Box, bounds: Box): Box {
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
  return {
    ...box,
    x: clamp(box.x, bounds.x, bounds.x + bounds.width - box.width),
    y: clamp(box.y, bounds.y, bounds.y + bounds.height - box.height),
  };
}

function costOf(box: Box, { placed, titled, obstacles }: Search): number {
  let cost = 0;
  for (const face of obstacles.boxesNear(box)) cost += overlap(box, face, 2) > 0 ? 400 : 0;
  for (const flag of placed) cost += overlap(box, flag.box, 3) > 0 ? 500 : 0;
  for (const { x, width } of titled) {
    cost += x < box.x + box.width && box.x < x + width ? 60 : 0;
  }
  return cost + obstacles.curveLengthIn(box) * 1.5;
}

/** From the rim of the face, or of the badge below it, to the nearest point of the pill. */
function tieOf(box: Box, face: FaceBox): FlagBox["tie"] {
  const { x, y } = face.centre;
  const ring = face.box.width / 2;
  const room = Math.min(10, box.width / 2);
  const to = {
    x: Math.max(box.x + room, Math.min(x, box.x + box.width - room)),
    y: Math.max(box.y + 1, Math.min(y, box.y + box.height - 1)),
  };
  const bottom = face.box.y + face.box.height;
  if (to.y >= bottom)
    return { from: { x: to.x < x - ring || to.x > x + ring ? x : to.x, y: bottom }, to };
  const share = Math.min(1, ring / (Math.hypot(to.x - x, to.y - y) || 1));
  return { from: { x: x + (to.x - x) * share, y: y + exact((to.y - y) * share) }, to };
}
