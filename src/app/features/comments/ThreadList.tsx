import { CheckCheck, MessageSquarePlus, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useAction } from "../../actions/useActions.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { CommentTarget, CommentThread } from "#core/wire/comments.ts";
import { useWords } from "../../i18n/useWords.ts";
import {
  changeComments,
  commentFilters,
  showComments,
  useComments,
  isAbout,
} from "../../state/commentStore.ts";
import { livingThreads, passes, unreadIn } from "../../state/commentThreads.ts";
import { mayDo, useMap } from "../../state/mapStore.ts";
import { announce } from "../../ui/announce.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { ThreadRow } from "./ThreadRow.tsx";
import { readThread } from "./useMarkRead.ts";
import { useTargetName } from "./useTargetName.ts";

export interface ThreadListProps {
  /** Only what is about this. */
  readonly about: CommentTarget | undefined;
  /** The conversation one comes back from: it has the focus. */
  readonly cameFrom: Id | undefined;
}

/** The conversations, with the latest on top. */
export function ThreadList({ about, cameFrom }: ThreadListProps) {
  const words = useWords().comments;
  const { threads, filter, me } = useComments();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-thread="${cameFrom}"]`);
    if (cameFrom !== undefined) (row ?? list.current)?.focus();
  }, [cameFrom]);
  const shown = livingThreads(threads).filter(
    (thread) => passes(thread, filter, me) && (about === undefined || isAbout(thread, about)),
  );
  return (
    <div className="cm">
      <div className="cm-top">
        <SegmentedControl
          label={words.filter}
          isSmall
          value={filter}
          options={commentFilters.map((id) => ({ id, label: words.filters[id] }))}
          onChange={(next) => next !== undefined && changeComments({ filter: next })}
        />
        {about !== undefined && <AboutChip about={about} />}
      </div>
      <div ref={list} className="cm-scroll" tabIndex={-1}>
        {shown.length === 0 ? (
          <EmptyState title={words.empty[filter]}>
            <p>{words.emptyHints[filter]}</p>
          </EmptyState>
        ) : (
          <ul aria-label={words.list} className="cm-rows">
            {shown.map((thread) => (
              <ThreadRow key={thread.id} thread={thread} />
            ))}
          </ul>
        )}
      </div>
      <ListFoot shown={shown} />
    </div>
  );
}

function AboutChip({ about }: { readonly about: CommentTarget }) {
  const words = useWords().comments;
  const { threads } = useComments();
  const targetName = threads.find((thread) => isAbout(thread, about))?.targetName ?? "";
  const { name } = useTargetName({ target: about, targetName });
  return (
    <div className="cm-bar">
      <span className="cm-row-name">{words.about(name)}</span>
      <Button
        isSmall
        kind="quiet"
        icon={<X size={14} aria-hidden />}
        onPress={() => changeComments({ place: { at: "list" } })}
      >
        {words.showAll}
      </Button>
    </div>
  );
}

/** What can be done from the list: comment on what is selected, or see that nothing is new. */
function ListFoot({ shown }: { readonly shown: readonly CommentThread[] }) {
  const words = useWords().comments;
  const canComment = useMap((state) => mayDo("comment", state));
  const comment = useAction("comment");
  const state = useComments();
  const unread = shown.filter((thread) => unreadIn(thread, state) > 0);
  const markAll = () => {
    for (const thread of unread) readThread(thread);
    announce(words.allRead);
  };
  const begin = () =>
    comment.isEnabled
      ? comment.run()
      : showComments({ at: "new", target: { kind: "map", id: "" } });
  return (
    <div className="cm-foot cm-bar">
      {canComment ? (
        <Button isSmall icon={<MessageSquarePlus size={14} aria-hidden />} onPress={begin}>
          {words.new}
        </Button>
      ) : (
        <p className="u-hint">{words.viewOnly}</p>
      )}
      <span className="cm-space" />
      {unread.length > 0 && (
        <Button isSmall kind="quiet" icon={<CheckCheck size={14} aria-hidden />} onPress={markAll}>
          {words.markAllRead}
        </Button>
      )}
    </div>
  );
}
