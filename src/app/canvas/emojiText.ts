import type { EmojiPrimitive } from "#core/scene/primitives.ts";

const asPicture = "\uFE0F";

/** The characters of an emoji, asking the system for its coloured picture. */
export function emojiText({ text }: EmojiPrimitive): string {
  return /\p{Emoji_Presentation}/u.test(text) || text.includes(asPicture) ? text : text + asPicture;
}
