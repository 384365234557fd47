import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Scene } from "#core/scene/primitives.ts";
import { type EmojiSet, emojiBody, holdsEmoji } from "#core/scene/emojiSet.ts";

const require = createRequire(import.meta.url);
let kept: Promise<EmojiSet> | undefined;

/** Gives the drawing of an emoji by its code; the set is read only when a scene needs it. */
export async function emojiBodies(scene: Scene): Promise<(code: string) => string | undefined> {
  if (!holdsEmoji(scene)) return () => undefined;
  kept ??= readSet();
  const set = await kept;
  return (code) => emojiBody(set, code);
}

async function readSet(): Promise<EmojiSet> {
  const [chars, icons] = await Promise.all(
    ["chars.json", "icons.json"].map(async (name) =>
      JSON.parse(await readFile(require.resolve(`@iconify-json/twemoji/${name}`), "utf8")),
    ),
  );
  return { chars, icons: icons.icons, aliases: icons.aliases };
}
