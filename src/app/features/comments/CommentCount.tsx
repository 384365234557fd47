import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useComments } from "../../state/commentStore.ts";
import { unreadThreads } from "../../state/commentThreads.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useFollowedComments } from "./useFollowedComments.ts";
import "./CommentCount.css";

const most = 99;

/** In how many conversations there is something to read; as long as it stands, comments are followed. */
export function CommentCount() {
  const words = useWords().comments;
  const format = useFormat();
  const count = useComments(unreadThreads);
  useFollowedComments();
  if (count === 0) return null;
  return (
    <>
      <span className="cm-count" aria-hidden>
        {count > most ? `${most}+` : format.count(count)}
      </span>
      <VisuallyHidden>{words.unreadThreads(count)}</VisuallyHidden>
    </>
  );
}
