import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { CliFailure } from "./CliFailure.ts";
import type { CliWords } from "./words/tr.ts";

/** The stages of `A..B`, `A..`, `..B` or `A`, each by title or by number from 1. Throws a `CliFailure`. */
export function stagesInRange(map: JourneyMap, range: string, words: CliWords): readonly Id[] {
  const [from = "", to = from] = range.split("..", 2).map((end) => end.trim());
  const first = from === "" ? 0 : stageAt(map, from, words);
  const last = to === "" ? map.stages.length - 1 : stageAt(map, to, words);
  if (first > last) throw new CliFailure(words.stagesBackwards(from, to));
  return map.stages.slice(first, last + 1).map(({ id }) => id);
}

function stageAt(map: JourneyMap, name: string, words: CliWords): number {
  const folded = (text: string) => text.trim().toLocaleLowerCase(map.info.locale);
  const byTitle = map.stages.findIndex(({ title }) => folded(title) === folded(name));
  const number = /^\d{1,4}$/.test(name) ? Number(name) : 0;
  const found = byTitle >= 0 ? byTitle : number - 1;
  if (map.stages[found] !== undefined) return found;
  const known = map.stages.map(({ title }, index) => `${index + 1} ${title}`).join(", ");
  throw new CliFailure(words.noSuchStage(name, known || words.noneKnown));
}
