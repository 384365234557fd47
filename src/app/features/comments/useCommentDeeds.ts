import { useMemo } from "react";
import type { Id } from "#core/model/journeyMap.ts";
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
import { changeComments, showComments, useComments } from "../../state/commentStore.ts";
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
    // The map may have been left when an answer comes.
    const said = async (mapId: Id, asked: Promise<Answer<CommentThread>>, outcome: string) => {
      const answer = await asked;
      if (answer.ok) {
        takeThread(mapId, answer.value);
        announce(outcome);
      }
      return answer;
    };
    const restore = async (address: CommentAddress) => {
      const { mapId, thread } = address;
      const asked = changeComment(address, { isDeleted: false });
      const restored = valueOrTold(await said(mapId, asked, words.wasRestored), all);
      if (restored !== undefined && mapIdNow() === mapId) showComments({ at: "thread", thread });
    };
    return {
      begin: async ({ target, name }, written) => {
        const mapId = mapIdNow();
        const { place } = useComments.getState();
        const targetName = name.slice(0, limits.targetNameLength);
        const asked = beginThread(mapId, { target, targetName, ...written });
        const answer = await said(mapId, asked, words.sent);
        if (answer.ok && useComments.getState().place === place)
          changeComments({ place: { at: "thread", thread: answer.value.id } });
        return answer;
      },
      reply: ({ id }, written) => {
        const mapId = mapIdNow();
        return said(mapId, replyTo(mapId, id, written), words.sent);
      },
      edit: (spot, written) => {
        const address = addressOf(spot);
        return said(address.mapId, changeComment(address, written), words.saved);
      },
      remove: async (spot) => {
        const address = addressOf(spot);
        const thread = valueOrTold(await deleteComment(address), all);
        if (thread === undefined) return;
        takeThread(address.mapId, thread);
        const run = () => void restore(address);
        showToast(words.wasDeleted, { action: { label: words.undo, run } });
      },
      resolve: async ({ id }, isResolved) => {
        const mapId = mapIdNow();
        const outcome = isResolved ? words.wasResolved : words.wasReopened;
        valueOrTold(await said(mapId, resolveThread(mapId, id, isResolved), outcome), all);
      },
    };
  }, [all]);
}

function addressOf({ thread, comment }: CommentSpot) {
  return { mapId: mapIdNow(), thread: thread.id, comment: comment.id };
}

function mapIdNow() {
  return useMap.getState().mapId;
}
