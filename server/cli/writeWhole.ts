import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliFailure, codeOf } from "./CliFailure.ts";
import type { CliWords } from "./words/tr.ts";

/** Writes a file whole or not at all: beside its place first, then moved there. Throws a `CliFailure`. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  words: CliWords,
): Promise<void> {
  if (await isFolder(path)) throw new CliFailure(words.outputDirectory(path));
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = codeOf(error);
    const isFolderMissing = code === "ENOENT" || code === "ENOTDIR";
    throw new CliFailure(
      isFolderMissing ? words.noOutputFolder(path) : words.unwritable(path, code),
    );
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}
