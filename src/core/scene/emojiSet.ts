import type { Scene } from "./primitives.ts";

/** Twemoji as `@iconify-json/twemoji` ships it: names by code, drawings by name. */
export interface EmojiSet {
  readonly chars: Readonly<Record<string, string>>;
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly aliases: Readonly<Record<string, { readonly parent: string }>>;
}

/** Whether a scene needs the set at all. */
export function holdsEmoji(scene: Scene): boolean {
  return scene.groups.some(({ primitives }) => primitives.some(({ type }) => type === "emoji"));
}

/** The inside of a 36 × 36 picture, or nothing for an emoji the set lacks. */
export function emojiBody({ chars, icons, aliases }: EmojiSet, code: string): string | undefined {
  const name = Object.hasOwn(chars, code) ? chars[code] : undefined;
  if (name === undefined) return undefined;
  return (icons[name] ?? icons[aliases[name]?.parent ?? ""])?.body;
}
