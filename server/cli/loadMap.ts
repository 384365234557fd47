import { readMapFile } from "#core/formats/json/readMapFile.ts";
import { problemSentence, reportSentences } from "#core/formats/json/reportSentences.ts";
import type { JourneyMap, Locale } from "#core/model/journeyMap.ts";
import { wordsOf } from "#core/words/words.ts";
import { CliFailure } from "./CliFailure.ts";
import { readInput } from "./readInput.ts";
import { newId } from "../newId.ts";
import { cliWords } from "./words/cliWords.ts";

/** A map, and what was repaired in it. */
export interface LoadedMap {
  readonly map: JourneyMap;
  readonly notices: readonly string[];
}

/**
 * The map in a file. Throws a `CliFailure` that names everything that is wrong with the file;
 * with `repair`, only where it is no map at all.
 */
export async function loadMap(
  path: string,
  { locale, repair }: { readonly locale: Locale; readonly repair: boolean },
): Promise<LoadedMap> {
  const [words, own] = [wordsOf(locale), cliWords(locale)];
  const result = readMapFile(await readInput(path, locale), newId);
  const name = own.input(path);
  if (!result.ok) throw new CliFailure(`${name}: ${problemSentence(result.problem, words)}`);
  const sentences = reportSentences(result.report, words);
  if (sentences.length === 0) return { map: result.map, notices: [] };
  const count = result.report.reduce((sum, line) => sum + (line.count ?? 1), 0);
  if (!repair) throw new CliFailure(own.flawed(name, count), sentences);
  return { map: result.map, notices: [own.repaired(name, count), ...sentences] };
}
