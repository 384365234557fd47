import { peakEndOf } from "#core/analysis/peakEnd.ts";
import type { PeakEnd, RatedTouchpoint } from "#core/analysis/peakEnd.ts";
import type { Id, JourneyMap, Locale } from "#core/model/journeyMap.ts";
import { indexOf, path, tenths } from "#core/model/select.ts";
import { formatComputed, formatEmotion, formatScore } from "#core/words/numbers.ts";
import { touchpointTitle } from "../i18n/targetName.ts";
import type { Words } from "../i18n/words.ts";

export const figureKinds = ["remembered", "positivePeak", "pit", "end", "mean"] as const;
export type FigureKind = (typeof figureKinds)[number];

/** One figure of a persona's path with what it was computed from, in words. */
export interface Figure {
  readonly kind: FigureKind;
  /** On −2 … +2. */
  readonly value: number;
  /** The computation with its numbers, or the touchpoint it is read from. */
  readonly formula: string;
  /** What else to know of these numbers. */
  readonly note?: string | undefined;
}

export interface Figures {
  readonly figures: readonly Figure[];
  readonly rated: number;
  readonly all: number;
}

interface Reader {
  readonly locale: Locale;
  readonly words: Words;
}

/** A persona's figures; none where nothing on its path is rated. */
export function figuresOf(map: JourneyMap, persona: Id, reader: Reader): Figures {
  const found = peakEndOf(map, persona);
  const all = path(map, persona).length;
  const { positivePeak, pit, end } = found;
  if (!positivePeak || !pit || !end) return { figures: [], rated: 0, all };
  const { figures: words } = reader.words.parts;
  const read = (kind: FigureKind, { value, touchpoint }: RatedTouchpoint): Figure => {
    const said = formatEmotion(value, reader.locale);
    return { kind, value, formula: words.of(said, titleOf(map, touchpoint, reader.locale)) };
  };
  const figures = [
    rememberedOf(map, found, reader),
    read("positivePeak", positivePeak),
    read("pit", pit),
    read("end", end),
    meanOf(found, reader),
  ];
  return {
    rated: found.rated.length,
    all,
    figures: figures.filter((figure) => figure !== undefined),
  };
}

function rememberedOf(
  map: JourneyMap,
  { peak, end, remembered }: PeakEnd,
  { locale, words }: Reader,
): Figure | undefined {
  if (!peak || !end || remembered === undefined) return undefined;
  const { figures } = words.parts;
  const [most, last] = [peak, end].map(({ touchpoint }) => titleOf(map, touchpoint, locale));
  return {
    kind: "remembered",
    value: remembered,
    formula: figures.remembered(
      formatScore(peak.value, locale),
      added(end.value, locale),
      formatComputed(remembered, locale),
    ),
    note: figures.peakAndEnd(most ?? "", last ?? ""),
  };
}

function meanOf({ rated, mean }: PeakEnd, { locale, words }: Reader): Figure | undefined {
  if (mean === undefined) return undefined;
  const sum = tenths(rated.reduce((total, { value }) => total + value, 0));
  const said = formatEmotion(sum, locale);
  const formula = words.parts.figures.mean(said, rated.length, formatComputed(mean, locale));
  return { kind: "mean", value: mean, formula };
}

/** A value as it stands in a sum: with its sign before it as the operator, `+ 1,1` or `− 0,4`. */
function added(value: number, locale: Locale): string {
  return `${value < 0 ? "−" : "+"} ${formatScore(Math.abs(value), locale)}`;
}

function titleOf(map: JourneyMap, id: Id, locale: Locale): string {
  const touchpoint = indexOf(map).touchpoints.get(id);
  return touchpoint === undefined ? "" : touchpointTitle(touchpoint, locale);
}
