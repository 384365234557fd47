import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import { freeTitle } from "./freeTitle.ts";
import { ask, fetchMaps, renameMap } from "../../platform/mapsApi.ts";

/** What came of one file. */
export interface ImportOutcome {
  readonly fileName: string;
  /** The new map; absent when the file was refused. */
  readonly id?: Id;
  /** The title it was given because another map had its own. */
  readonly renamed?: string;
  /** What was repaired, or why it was refused, by name and place. */
  readonly lines: readonly string[];
}

/** What is said when the server says nothing itself. */
export interface ImportSentences {
  readonly unreachable: string;
  readonly refused: string;
  readonly tooLarge: string;
}

/** Sends a map file to the server and reads its report. */
export async function importFile(file: File, sentences: ImportSentences): Promise<ImportOutcome> {
  const fileName = file.name;
  if (file.size > limits.importBytes) return { fileName, lines: [sentences.tooLarge] };
  const answer = await ask<{ id: Id; report: readonly string[] }>("/api/maps/import", {
    method: "POST",
    body: file,
  });
  if (answer.ok) {
    const { id, report } = answer.value;
    return { fileName, id, lines: report, ...(await toldApart(id)) };
  }
  return { fileName, lines: [answer.message ?? sentences[answer.failure]] };
}

/** Gives a map that came in a title of its own. */
async function toldApart(id: Id): Promise<Pick<ImportOutcome, "renamed">> {
  const list = await fetchMaps("library");
  const maps = list.ok ? list.value : [];
  const title = maps.find((map) => map.id === id)?.title ?? "";
  const others = maps.filter((map) => map.id !== id);
  const renamed =
    title === ""
      ? title
      : freeTitle(
          title,
          others.map((map) => map.title),
        );
  if (renamed === title) return {};
  return (await renameMap(id, renamed)).ok ? { renamed } : {};
}
