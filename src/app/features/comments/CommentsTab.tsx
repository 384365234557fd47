import { CommentsPanel } from "./CommentsPanel.tsx";
import { useFollowedComments } from "./useFollowedComments.ts";

/** The comments where there is nothing else of the editor around them. */
export function CommentsTab() {
  useFollowedComments();
  return <CommentsPanel />;
}
