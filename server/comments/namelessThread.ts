import type { CommentThread } from "#core/wire/comments.ts";

/** A thread as it is shown while names are hidden. */
export function namelessThread(thread: CommentThread): CommentThread {
  const { comments, resolvedBy } = thread;
  return {
    ...thread,
    comments: comments.map((comment) => ({
      ...comment,
      author: { ...comment.author, name: "" },
    })),
    ...(resolvedBy && { resolvedBy: { ...resolvedBy, name: "" } }),
  };
}
