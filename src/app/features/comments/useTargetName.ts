import type { CommentThread } from "#core/wire/comments.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { commentTargetName } from "../../parts/commentTargetName.ts";
import { useMap } from "../../state/mapStore.ts";

export interface NamedTarget {
  readonly name: string;
  /** It is no longer on the map. */
  readonly isGone: boolean;
}

/** What a thread is about: by the name it has now, or by the one it had. */
export function useTargetName({
  target,
  targetName,
}: Pick<CommentThread, "target" | "targetName">): NamedTarget {
  const words = useWords();
  const locale = useLocale();
  const name = useMap(({ map }) => commentTargetName(target, { map, locale, words }));
  return { name: name ?? targetName, isGone: name === undefined };
}
