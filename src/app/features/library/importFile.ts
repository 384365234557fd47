import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import { ask } from "./libraryApi.ts";

/** What came of one file. */
export interface ImportOutcome {
  readonly fileName: string;
  /** The new map; absent when the file was refused. */
  readonly id?: Id;
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
  if (answer.ok) return { fileName, id: answer.value.id, lines: answer.value.report };
  return { fileName, lines: [answer.message ?? sentences[answer.failure]] };
}
