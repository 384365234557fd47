import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import { groupToSvg } from "#core/scene/groupToSvg.ts";
import type { SceneGroup } from "#core/scene/primitives.ts";
import { emojiPicture, onEmojiLoaded } from "./emojiPictures.ts";

let drawings = 0;

/**
 * Keeps an SVG element filled with a group, written as for every export. React is told nothing of what is inside: for a map
 * it would keep more about it than about all the rest.
 */
export function useDrawing<E extends SVGElement>(
  group: Pick<SceneGroup, "primitives" | "opacity">,
): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const draw = () => {
      if (element.current === null) return;
      drawings += 1;
      const options = { idPrefix: `d${drawings}-`, emoji: emojiPicture };
      element.current.innerHTML = groupToSvg(group, options);
    };
    draw();
    const hasEmoji = group.primitives.some(({ type }) => type === "emoji");
    return hasEmoji ? onEmojiLoaded(draw) : undefined;
  }, [group]);
  return element;
}
