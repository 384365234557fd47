import { useSyncExternalStore } from "react";
import type { EmojiPrimitive } from "#core/scene/primitives.ts";
import { emojiPicture, onEmojiLoaded } from "./emojiPictures.ts";
import { emojiText } from "./emojiText.ts";

/** One emoji of a text, drawn from the same set as in every export. */
export function Emoji({ emoji }: { readonly emoji: EmojiPrimitive }) {
  const { code, x, y, width, height, opacity } = emoji;
  const body = useSyncExternalStore(onEmojiLoaded, () => emojiPicture(code));
  if (body === undefined) {
    return (
      <text
        x={x + width / 2}
        y={y + height * 0.86}
        fontSize={height * 0.92}
        textAnchor="middle"
        opacity={opacity}
      >
        {emojiText(emoji)}
      </text>
    );
  }
  // The drawings are our own files, not something a person wrote.
  const inside = { __html: body };
  return (
    <svg
      {...{ x, y, width, height, opacity }}
      viewBox="0 0 36 36"
      dangerouslySetInnerHTML={inside}
    />
  );
}
