import { readFile } from "node:fs/promises";

const folder = new URL("../../src/core/scene/fonts/", import.meta.url);
const kept = new Map<string, Promise<string>>();

/** The font files of the scene in Base64, by name; each is read once. */
export async function fontFiles(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contents = await Promise.all(
    names.map(async (name) => {
      const content = kept.get(name) ?? readFile(new URL(name, folder), "base64");
      kept.set(name, content);
      return [name, await content] as const;
    }),
  );
  return new Map(contents);
}
