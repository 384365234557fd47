import charsUrl from "@iconify-json/twemoji/chars.json?url";
import iconsUrl from "@iconify-json/twemoji/icons.json?url";
import { emojiBody, holdsEmoji } from "#core/scene/emojiSet.ts";
import type { EmojiSet } from "#core/scene/emojiSet.ts";
import type { Scene } from "#core/scene/primitives.ts";

let kept: Promise<EmojiSet> | undefined;

/** Gives the drawing of an emoji by its code; the set is fetched only when a scene needs it. */
export async function emojiBodies(scene: Scene): Promise<(code: string) => string | undefined> {
  if (!holdsEmoji(scene)) return () => undefined;
  kept ??= fetchSet();
  kept.catch(() => {
    kept = undefined;
  });
  const set = await kept;
  return (code) => emojiBody(set, code);
}

async function fetchSet(): Promise<EmojiSet> {
  const [chars, icons] = await Promise.all([charsUrl, iconsUrl].map(fetchJson));
  return { chars, icons: icons.icons, aliases: icons.aliases };
}

async function fetchJson(url: string) {
  return (await fetch(url)).json();
}
