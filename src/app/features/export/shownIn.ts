import { graphemes } from "#core/layout/text/graphemes.ts";
import { mapTitle, shortName } from "../../i18n/targetName.ts";
import type { Naming } from "../../i18n/targetName.ts";
import type { Selection } from "../../state/selection.ts";
import type { ExportChoice } from "./exportChoice.ts";

export interface Shown {
  readonly choice: Pick<ExportChoice, "format" | "range">;
  readonly selection: Selection;
}

/** What a file shows, in words: the map, and of a selection the one thing by its name. */
export function shownIn({ choice, selection }: Shown, naming: Naming): readonly string[] {
  const title = mapTitle(naming);
  if (choice.format === "json" || choice.range !== "selection") return [title];
  const things = selection.filter(({ kind }) => kind !== "map");
  const [only, ...others] = things;
  const name = only === undefined || others.length > 0 ? undefined : shortName(only, naming);
  return [title, name ?? naming.words.exporting.selection];
}

/** The same as the name of a file; of several parts each is kept short enough for the next. */
export function nameOf(shown: readonly string[]): string {
  if (shown.length < 2) return shown.join("");
  return shown.map((part) => cut(part.replaceAll(/\s+/gu, " ").trim())).join(" – ");
}

const longest = 50;

function cut(text: string): string {
  const letters = graphemes(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join("")}…`;
}
