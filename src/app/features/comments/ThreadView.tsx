import { ArrowLeft, Check, LocateFixed, RotateCcw } from "lucide-react";
import { useEffect, useRef } from "react";
import type { CommentThread } from "#core/wire/comments.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useNow } from "../../parts/useNow.ts";
import { changeComments } from "../../state/commentStore.ts";
import { mayDo, useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { CommentBox } from "./CommentBox.tsx";
import { CommentItem } from "./CommentItem.tsx";
import { goToTarget } from "./goToTarget.ts";
import { draftKey } from "./keptDraft.ts";
import { TargetSign } from "./TargetSign.tsx";
import { useAuthorName } from "./useAuthorName.ts";
import { useCommentDeeds } from "./useCommentDeeds.ts";
import { useMarkRead } from "./useMarkRead.ts";
import { useTargetName } from "./useTargetName.ts";

/** One conversation, the oldest comment on top, and a box to answer in. */
export function ThreadView({ thread }: { readonly thread: CommentThread }) {
  const words = useWords().comments;
  const deeds = useCommentDeeds();
  const mapId = useMap((state) => state.mapId);
  const canComment = useMap((state) => mayDo("comment", state));
  const talk = useRef<HTMLOListElement>(null);
  const last = thread.comments.at(-1)?.id;
  useMarkRead(thread);
  useEffect(() => {
    // Some browsers answer with a promise, which is no way to clean up.
    void talk.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
  }, [last]);
  return (
    <div className="cm">
      <ThreadHead thread={thread} />
      <ol ref={talk} className="cm-scroll cm-talk">
        {thread.comments.map((comment) => (
          <CommentItem key={comment.id} {...{ thread, comment }} />
        ))}
      </ol>
      <div className="cm-foot">
        {canComment ? (
          <CommentBox
            key={thread.id}
            label={words.reply}
            submitLabel={words.send}
            draftKey={draftKey(mapId, thread.id)}
            onSend={(written) => deeds.reply(thread, written)}
          />
        ) : (
          <p className="u-hint">{words.viewOnly}</p>
        )}
      </div>
    </div>
  );
}

function ThreadHead({ thread }: { readonly thread: CommentThread }) {
  const words = useWords().comments;
  const deeds = useCommentDeeds();
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, isGone } = useTargetName(thread);
  const canComment = useMap((state) => mayDo("comment", state));
  const isResolved = thread.resolvedAt !== undefined;
  useEffect(() => {
    heading.current?.focus();
  }, [thread.id]);
  const goThere = () => {
    const panel = heading.current?.closest("aside");
    goToTarget(thread.target, panel != null && getComputedStyle(panel).position === "fixed");
  };
  return (
    <div className="cm-top">
      <div className="cm-bar">
        <Button
          isSmall
          kind="quiet"
          icon={<ArrowLeft size={14} aria-hidden />}
          onPress={() => changeComments({ place: { at: "list" } })}
        >
          {words.back}
        </Button>
        <span className="cm-space" />
        {canComment && (
          <Button
            isSmall
            icon={
              isResolved ? <RotateCcw size={14} aria-hidden /> : <Check size={14} aria-hidden />
            }
            onPress={() => void deeds.resolve(thread, !isResolved)}
          >
            {isResolved ? words.reopen : words.resolve}
          </Button>
        )}
      </div>
      <div className="cm-bar">
        <TargetSign kind={thread.target.kind} />
        <h3 ref={heading} tabIndex={-1} className="cm-target" aria-label={words.thread(name)}>
          {name}
        </h3>
        {isGone ? (
          <span className="cm-tag">{words.gone}</span>
        ) : (
          <IconButton
            isSmall
            label={words.goTo(name)}
            icon={<LocateFixed size={16} aria-hidden />}
            tooltipPlacement="bottom"
            onPress={goThere}
          />
        )}
      </div>
      {isGone && <p className="u-hint">{words.goneHint}</p>}
      <Resolution thread={thread} />
    </div>
  );
}

function Resolution({ thread }: { readonly thread: CommentThread }) {
  const words = useWords().comments;
  const format = useFormat();
  const now = useNow();
  const nameOf = useAuthorName();
  const { resolvedAt, resolvedBy } = thread;
  if (resolvedAt === undefined || resolvedBy === undefined) return null;
  return (
    <p className="cm-resolved" title={format.dateTime(resolvedAt)}>
      <Check size={14} aria-hidden />
      {words.resolvedBy(nameOf(resolvedBy), format.relative(resolvedAt, now))}
    </p>
  );
}
