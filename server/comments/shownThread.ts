import type { Comment, CommentThread } from "#core/wire/comments.ts";
import type { StoredComment, StoredThread } from "../storage/commentStorage.ts";

/** A thread as people see it: a deleted comment is a mark while others follow, and nothing once none does. */
export function shownThread(thread: StoredThread): CommentThread {
  const last = thread.comments.findLastIndex(({ deleted }) => deleted === undefined);
  return { ...thread, comments: thread.comments.slice(0, last + 1).map(shownComment) };
}

function shownComment({ deleted, ...comment }: StoredComment): Comment {
  if (deleted === undefined) return { ...comment, isDeleted: false };
  const { editedAt: _, ...mark } = comment;
  return { ...mark, text: "", mentions: [], isDeleted: true };
}
