import { MessagesSquare } from "lucide-react";
import type { CommentThread } from "#core/wire/comments.ts";
import { isAbout, isOpen, showComments, useComments } from "../../state/commentStore.ts";
import type { Action, ActionContext } from "../action.ts";
import { commentTarget } from "../commentTarget.ts";

/** The open threads about what is selected. */
function threadsOf(context: ActionContext): readonly CommentThread[] {
  const about = commentTarget(context);
  if (about === undefined) return [];
  const { threads } = useComments.getState();
  return threads.filter(
    (thread) => thread.comments.length > 0 && isOpen(thread) && isAbout(thread, about),
  );
}

export const commentsOfThis: Action = {
  icon: MessagesSquare,
  group: "show",
  shortcuts: ["Shift+C"],
  isEnabled: (context) => threadsOf(context).length > 0,
  run: (context) => {
    const [first, ...more] = threadsOf(context);
    if (first === undefined) return;
    if (more.length > 0) showComments({ at: "list", about: first.target });
    else showComments({ at: "thread", thread: first.id });
  },
};
