import { Ellipsis } from "lucide-react";
import { useState } from "react";
import type { Comment, CommentThread } from "#core/wire/comments.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useNow } from "../../parts/useNow.ts";
import { useComments } from "../../state/commentStore.ts";
import { mayDo, useMap } from "../../state/mapStore.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { CommentBox } from "./CommentBox.tsx";
import { CommentText } from "./CommentText.tsx";
import { useAuthorName } from "./useAuthorName.ts";
import { useCommentDeeds } from "./useCommentDeeds.ts";

export interface CommentItemProps {
  readonly thread: CommentThread;
  readonly comment: Comment;
}

/** One comment: who, when, what, and what its author can do with it. */
export function CommentItem({ thread, comment }: CommentItemProps) {
  const words = useWords().comments;
  const format = useFormat();
  const now = useNow();
  const name = useAuthorName()(comment.author);
  const deeds = useCommentDeeds();
  const [isEditing, setEditing] = useState(false);
  const { at, editedAt, isDeleted } = comment;
  if (isDeleted)
    return (
      <li className="cm-comment cm-deleted">
        <p>{words.deleted}</p>
      </li>
    );
  const save = async (written: Pick<Comment, "text" | "mentions">) => {
    const answer = await deeds.edit({ thread, comment }, written);
    if (answer.ok) setEditing(false);
    return answer;
  };
  return (
    <li className="cm-comment">
      <div className="cm-head">
        <span className="cm-author">{name}</span>
        <time dateTime={at} title={format.dateTime(at)} className="cm-time">
          {format.relative(at, now)}
        </time>
        {editedAt !== undefined && (
          <span className="cm-time" title={format.dateTime(editedAt)}>
            {words.edited}
          </span>
        )}
        <CommentMenu {...{ thread, comment, name }} onEdit={() => setEditing(true)} />
      </div>
      {isEditing ? (
        <CommentBox
          label={words.editing}
          submitLabel={words.save}
          initial={comment}
          takesFocus
          onSend={save}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <CommentText comment={comment} />
      )}
    </li>
  );
}

interface CommentMenuProps extends CommentItemProps {
  readonly name: string;
  readonly onEdit: () => void;
}

function CommentMenu({ thread, comment, name, onEdit }: CommentMenuProps) {
  const words = useWords().comments;
  const deeds = useCommentDeeds();
  const isOwn = useComments(({ me }) => comment.author.id === me);
  const canComment = useMap((state) => mayDo("comment", state));
  const isMapOwner = useMap(({ role }) => role === "own");
  if (!canComment || !(isOwn || isMapOwner)) return null;
  const remove = {
    id: "delete",
    label: words.delete,
    isDangerous: true,
    onAction: () => void deeds.remove({ thread, comment }),
  };
  const edit = { id: "edit", label: words.edit, onAction: onEdit };
  return (
    <MenuButton
      label={words.menu(name)}
      isIconOnly
      isSmall
      icon={<Ellipsis size={14} aria-hidden />}
      entries={isOwn ? [edit, remove] : [remove]}
    />
  );
}
