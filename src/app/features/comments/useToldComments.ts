import { useCallback } from "react";
import type { CommentThread } from "#core/wire/comments.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { commentTargetName } from "../../parts/commentTargetName.ts";
import { useOwnToasts } from "../../parts/useOwnToasts.ts";
import { showComments, useComments } from "../../state/commentStore.ts";
import { useMap } from "../../state/mapStore.ts";
import { useView } from "../../state/viewStore.ts";
import { announce } from "../../ui/announce.ts";
import { useAuthorName } from "./useAuthorName.ts";

/** Tells this person at once when somebody names them; what comes before their eyes is also read aloud. */
export function useToldComments() {
  const words = useWords();
  const locale = useLocale();
  const nameOf = useAuthorName();
  const tell = useOwnToasts();
  return useCallback(
    (thread: CommentThread, before: CommentThread | undefined) => {
      const { me } = useComments.getState();
      const known = new Set(before?.comments.map(({ id }) => id));
      const come = thread.comments.find(
        ({ id, author, isDeleted }) => !known.has(id) && author.id !== me && !isDeleted,
      );
      if (come === undefined) return;
      const name = nameOf(come.author);
      if (isShown(thread)) return announce(words.comments.came(name, come.text));
      if (!come.mentions.includes(me)) return;
      const naming = { map: useMap.getState().map, locale, words };
      const target = commentTargetName(thread.target, naming) ?? thread.targetName;
      const run = () => showComments({ at: "thread", thread: thread.id });
      tell(words.comments.mentioned(name, target), {
        action: { label: words.comments.show, run },
      });
    },
    [words, locale, nameOf, tell],
  );
}

function isShown({ id }: CommentThread): boolean {
  const { place } = useComments.getState();
  const isOpen = useView.getState().panel === "comments";
  return isOpen && place.at === "thread" && place.thread === id;
}
