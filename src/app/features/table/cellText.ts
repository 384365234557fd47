import type { Id, Locale, Rating, Touchpoint } from "#core/model/journeyMap.ts";
import { formatEmotion, formatScore } from "#core/words/numbers.ts";
import { channelName } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import type { TableColumn } from "./tableColumns.ts";

/** What a row holds: a touchpoint and its ratings by persona id. */
export interface RowContent {
  readonly touchpoint: Touchpoint;
  readonly ratings: Readonly<Record<Id, Rating>> | undefined;
}

/** What a cell says, as it is shown, edited and copied; empty for what is missing. */
export function cellText(
  { touchpoint, ratings }: RowContent,
  column: TableColumn,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  switch (column.kind) {
    case "text":
      return touchpoint[column.field];
    case "word":
      return column.field === "channel"
        ? channelText(touchpoint, locale)
        : touchpoint[column.field];
    case "contact":
      return touchpoint.contact === undefined ? "" : words.contacts[touchpoint.contact];
    case "expectations":
      return touchpoint.expectations.map((item) => words.expectations[item]).join("; ");
    case "moment":
      return touchpoint.momentOfTruth ? "★" : "";
    case "company":
      return scoreText(touchpoint.companyScore, locale);
    case "rating": {
      const value = ratings?.[column.persona.id]?.[column.field];
      if (column.field === "satisfaction") return scoreText(value, locale);
      return value === undefined ? "" : formatEmotion(value, locale);
    }
  }
}

function channelText({ channel }: Touchpoint, locale: Locale): string {
  return channel === "" ? "" : channelName(wordsOf(locale), channel);
}

function scoreText(score: number | undefined, locale: Locale): string {
  return score === undefined ? "" : formatScore(score, locale);
}
