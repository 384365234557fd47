import { useMemo } from "react";
import type { Comment, CommentTarget, CommentThread, CommentWords } from "#core/wire/comments.ts";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import {
  beginThread,
  changeComment,
  deleteComment,
  replyTo,
  resolveThread,
} from "../../platform/commentsApi.ts";
import type { CommentAddress } from "../../platform/commentsApi.ts";
import type { Answer } from "../../platform/mapsApi.ts";
import { showComments } from "../../state/commentStore.ts";
import { useMap } from "../../state/mapStore.ts";
import { announce } from "../../ui/announce.ts";
import { showToast } from "../../ui/toasts.ts";
import { takeThread } from "./keepComments.ts";

export interface NamedThing {
  readonly target: CommentTarget;
  readonly name: string;
}

/** What can be done with comments; each says its outcome. What is written answers to the box it was written in. */
export interface CommentDeeds {
  readonly begin: (on: NamedThing, words: CommentWords) => Promise<Answer<CommentThread>>;
  readonly reply: (thread: CommentThread, words: CommentWords) => Promise<Answer<CommentThread>>;
  readonly edit: (place: CommentSpot, words: CommentWords) => Promise<Answer<CommentThread>>;
  readonly remove: (place: CommentSpot) => Promise<void>;
  readonly resolve: (thread: CommentThread, isResolved: boolean) => Promise<void>;
}

export interface CommentSpot {
  readonly thread: CommentThread;
  readonly comment: Comment;
}

export function useCommentDeeds(): CommentDeeds {
  const all = useWords();
  return useMemo(() => {
    const words = all.comments;
    const said = (answer: Answer<CommentThread>, outcome: string) => {
      if (answer.ok) {
        takeThread(answer.value);
        announce(outcome);
      }
      return answer;
    };
    // The map it was deleted on may have been left since.
    const restore = async (address: CommentAddress) => {
      const answer = await changeComment(address, { isDeleted: false });
      if (mapId() !== address.mapId) return void valueOrTold(answer, all);
      if (valueOrTold(said(answer, words.wasRestored), all) !== undefined)
        showComments({ at: "thread", thread: address.thread });
    };
    return {
      begin: async ({ target, name }, written) => {
        const targetName = name.slice(0, limits.targetNameLength);
        const answer = await beginThread(mapId(), { target, targetName, ...written });
        if (said(answer, words.sent).ok && answer.ok)
          showComments({ at: "thread", thread: answer.value.id });
        return answer;
      },
      reply: async ({ id }, written) => said(await replyTo(mapId(), id, written), words.sent),
      edit: async (spot, written) =>
        said(await changeComment(addressOf(spot), written), words.saved),
      remove: async (spot) => {
        const address = addressOf(spot);
        const thread = valueOrTold(await deleteComment(address), all);
        if (thread === undefined) return;
        takeThread(thread);
        const run = () => void restore(address);
        showToast(words.wasDeleted, { action: { label: words.undo, run } });
      },
      resolve: async ({ id }, isResolved) => {
        const answer = await resolveThread(mapId(), id, isResolved);
        valueOrTold(said(answer, isResolved ? words.wasResolved : words.wasReopened), all);
      },
    };
  }, [all]);
}

function addressOf({ thread, comment }: CommentSpot) {
  return { mapId: mapId(), thread: thread.id, comment: comment.id };
}

function mapId() {
  return useMap.getState().mapId;
}
