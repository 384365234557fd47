import { createReadStream } from "node:fs";
import { maxFileLength } from "#core/formats/json/mapFile.ts";
import { problemSentence } from "#core/formats/json/reportSentences.ts";
import type { Locale } from "#core/model/journeyMap.ts";
import { wordsOf } from "#core/words/words.ts";
import { textOfFile } from "../textOfFile.ts";
import { CliFailure, codeOf } from "./CliFailure.ts";
import { cliWords } from "./words/cliWords.ts";

/** The text of a file, or of standard input for `-`. Throws a `CliFailure` where there is none. */
export async function readInput(path: string, locale: Locale): Promise<string> {
  const words = cliWords(locale);
  try {
    const bytes = await bytesOf(path === "-" ? process.stdin : createReadStream(path), locale);
    const text = textOfFile(bytes);
    if (text === undefined) throw new CliFailure(words.notText(words.input(path)));
    return text;
  } catch (error) {
    if (error instanceof CliFailure) throw error;
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new CliFailure(words.missing(path));
    if (code === "EISDIR") throw new CliFailure(words.directory(path));
    throw new CliFailure(words.unreadable(words.input(path), code));
  }
}

async function bytesOf(stream: AsyncIterable<Buffer>, locale: Locale): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxFileLength) {
      const problem = { problem: "too-large", max: maxFileLength / 2 ** 20 } as const;
      throw new CliFailure(problemSentence(problem, wordsOf(locale)));
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
