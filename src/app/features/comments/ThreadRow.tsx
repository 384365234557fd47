import { Check } from "lucide-react";
import type { CommentThread } from "#core/wire/comments.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useNow } from "../../parts/useNow.ts";
import { changeComments, useComments } from "../../state/commentStore.ts";
import { lastOf, unreadIn } from "../../state/commentThreads.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { TargetSign } from "./TargetSign.tsx";
import { useAuthorName } from "./useAuthorName.ts";
import { useTargetName } from "./useTargetName.ts";

/** One conversation in the list: what about, who spoke last and what, and whether that is news. */
export function ThreadRow({ thread }: { readonly thread: CommentThread }) {
  const words = useWords().comments;
  const format = useFormat();
  const now = useNow();
  const nameOf = useAuthorName();
  const { name, isGone } = useTargetName(thread);
  const unread = useComments((state) => unreadIn(thread, state));
  const { author, text, at } = lastOf(thread);
  const count = thread.comments.filter(({ isDeleted }) => !isDeleted).length;
  return (
    <li>
      <button
        type="button"
        className="cm-row"
        data-thread={thread.id}
        data-unread={unread > 0}
        onClick={() => changeComments({ place: { at: "thread", thread: thread.id } })}
      >
        <span className="cm-row-head">
          {unread > 0 && <span className="cm-dot" aria-hidden />}
          {unread > 0 && <VisuallyHidden>{words.unread(unread)}.</VisuallyHidden>}
          <TargetSign kind={thread.target.kind} />
          <span className="cm-row-name">{name}</span>
          {isGone && <span className="cm-tag">{words.gone}</span>}
          {thread.resolvedAt !== undefined && (
            <Check size={14} role="img" aria-label={words.filters.resolved} />
          )}
          <time dateTime={at} title={format.dateTime(at)} className="cm-time">
            {format.relative(at, now)}
          </time>
        </span>
        <span className="cm-row-text" dir="auto">
          <b>{nameOf(author)}:</b> {text}
        </span>
        {count > 1 && <span className="cm-time">{words.commentCount(count)}</span>}
      </button>
    </li>
  );
}
