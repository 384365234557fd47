import { peakEndOf } from "#core/analysis/peakEnd.ts";
import { levelOf } from "#core/layout/curve/faces.ts";
import type { Id, Rating } from "#core/model/journeyMap.ts";
import { indexOf, valueOf } from "#core/model/select.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import { formatOf } from "../../i18n/format.ts";
import { shortened } from "../../i18n/shortened.ts";
import { columnTitle, personaTitle } from "../../i18n/targetName.ts";
import type { Naming } from "../../i18n/targetName.ts";
import { figuresOf } from "../../parts/figuresOf.ts";
import { pairOfKey } from "../../state/selection.ts";
import type { Selected } from "../../state/selection.ts";

/** What is said of a thing under the pointer. */
export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
}

const longest = 240;

/** What there is to know of a thing beyond what it shows; undefined where that is nothing. */
export function cardOf({ kind, id }: Selected, naming: Naming): Card | undefined {
  switch (kind) {
    case "rating":
      return ratingCard(pairOfKey(id), naming);
    case "touchpoint":
      return touchpointCard(id, naming);
    case "lane":
      return laneCard(id, naming);
    default:
      return undefined;
  }
}

function ratingCard([touchpoint, persona]: readonly [Id, Id], naming: Naming): Card | undefined {
  const { map, locale } = naming;
  if (!indexOf(map).touchpoints.has(touchpoint)) return undefined;
  const title = `${personaTitle(persona, naming)} · ${columnTitle(touchpoint, naming)}`;
  const rating = map.ratings[touchpoint]?.[persona] ?? {};
  if (valueOf(rating) === undefined) return { title, lines: [wordsOf(locale).notRated] };
  const { feeling = "", comment = "" } = rating;
  return {
    title,
    lines: filled([
      flagsAt(touchpoint, persona, naming),
      ...scoreLines(rating, naming),
      feeling,
      evidenceLine(rating, naming),
      shortened(comment.trim(), longest),
    ]),
  };
}

/** "zirve ve son", capitalised, where the persona's flags stand here; without a difference there is neither peak nor pit. */
function flagsAt(touchpoint: Id, persona: Id, { map, locale }: Naming): string {
  const { positivePeak, pit, end } = peakEndOf(map, persona);
  const { flags, together } = wordsOf(locale);
  const isLevel = positivePeak?.value === pit?.value;
  const held = [
    !isLevel && positivePeak?.touchpoint === touchpoint ? flags.peak : "",
    !isLevel && pit?.touchpoint === touchpoint ? flags.pit : "",
    end?.touchpoint === touchpoint ? flags.end : "",
  ];
  const [first = "", ...rest] = together(filled(held));
  return first.toLocaleUpperCase(locale) + rest.join("");
}

function scoreLines({ emotion, satisfaction }: Rating, { locale, words }: Naming): string[] {
  const format = formatOf(locale);
  const said = words.hover;
  const emotionLine = (value: number) =>
    said.emotion(format.emotion(value), wordsOf(locale).emotions[`${levelOf(value)}`]);
  if (emotion === undefined) {
    const score = satisfaction ?? 3;
    const estimate = said.emotionEstimated(format.emotion(score - 3));
    return [said.satisfaction(format.score(score)), estimate];
  }
  const scoreLine =
    satisfaction === undefined
      ? said.satisfactionEstimated(format.score(emotion + 3))
      : said.satisfaction(format.score(satisfaction));
  return [emotionLine(emotion), scoreLine];
}

function evidenceLine({ evidence, count, date }: Rating, { locale, words }: Naming): string {
  const format = formatOf(locale);
  const parts = filled([
    evidence === undefined ? "" : wordsOf(locale).evidence[evidence],
    count === undefined ? "" : words.hover.count(format.count(count)),
    date === undefined ? "" : format.date(date),
  ]);
  return parts.length === 0 ? words.hover.noEvidence : parts.join(" · ");
}

function touchpointCard(id: Id, naming: Naming): Card | undefined {
  const { map, locale } = naming;
  const touchpoint = indexOf(map).touchpoints.get(id);
  if (touchpoint === undefined) return undefined;
  const said = wordsOf(locale);
  const { channel, contact, owner, momentOfTruth, expectations, where, when } = touchpoint;
  const channels: Readonly<Record<string, string>> = said.channels;
  const facts = filled([
    channels[channel] ?? channel,
    contact === undefined ? "" : said.contacts[contact],
    owner === "" ? said.unowned : owner,
  ]);
  return {
    title: columnTitle(id, naming),
    lines: filled([
      momentOfTruth ? said.momentOfTruth : "",
      facts.join(" · "),
      filled([where, when]).join(" · "),
      formatOf(locale).list(expectations.map((expectation) => said.expectations[expectation])),
      shortened(touchpoint.description.trim(), longest),
    ]),
  };
}

/** Lanes that draw figures explain them; the others say what they are themselves. */
function laneCard(id: Id, { map, locale, words }: Naming): Card | undefined {
  const lane = indexOf(map).lanes.get(id);
  if (lane === undefined) return undefined;
  const title = laneTitle(lane, locale);
  if (lane.kind === "satisfaction") return { title, lines: [words.hover.estimate] };
  if (lane.kind === "delivery-gap") return { title, lines: [words.hover.deliveryGap] };
  if (lane.kind !== "emotion") return undefined;
  const lines = map.personas.flatMap((persona) => {
    const { figures } = figuresOf(map, persona.id, { words, locale });
    const remembered = figures.find((figure) => figure.kind === "remembered");
    const name = personaTitle(persona.id, { map, locale, words });
    return remembered === undefined ? [] : [`${name}: ${remembered.formula}`];
  });
  return lines.length === 0 ? undefined : { title, lines: [words.hover.remembered, ...lines] };
}

function filled(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== "");
}
