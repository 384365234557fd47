import { useEffect } from "react";
import type { CommentThread } from "#core/wire/comments.ts";
import { markRead } from "../../platform/commentsApi.ts";
import { changeComments, useComments } from "../../state/commentStore.ts";
import { lastOf, mergedMarks, unreadIn } from "../../state/commentThreads.ts";

/** What this person has before their eyes is read, as long as the page is the one they look at. */
export function useMarkRead(thread: CommentThread): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") readThread(thread);
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [thread]);
}

/** Tells the server, too; where it cannot be told now, it is once there is more to read. */
export function readThread(thread: CommentThread): void {
  const state = useComments.getState();
  if (unreadIn(thread, state) === 0) return;
  const until = lastOf(thread).at;
  changeComments({ readUntil: mergedMarks(state.readUntil, { [thread.id]: until }) });
  void markRead(state.mapId, thread.id, until);
}
