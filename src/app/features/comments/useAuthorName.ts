import { useCallback } from "react";
import type { CommentAuthor } from "#core/wire/comments.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useComments } from "../../state/commentStore.ts";

/** How somebody is called who wrote. */
export function useAuthorName(): (author: CommentAuthor) => string {
  const words = useWords();
  return useCallback(
    ({ id, name }) => {
      if (id === useComments.getState().me) return words.comments.you;
      return name === "" ? words.people.unnamed : name;
    },
    [words],
  );
}
