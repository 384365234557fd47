import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import type { Box } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { CommentTarget, CommentThread } from "#core/wire/comments.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { commentTargetName } from "../../parts/commentTargetName.ts";
import { isAbout, isOpen, showComments, useComments } from "../../state/commentStore.ts";
import { livingThreads, unreadIn } from "../../state/commentThreads.ts";
import { useScene } from "../../state/sceneStore.ts";
import { useView } from "../../state/viewStore.ts";
import { tooltipAttributes } from "../../ui/tooltipAttributes.ts";
import { useStill } from "../useElements.ts";
import "./CommentMarks.css";

/** Below it a number could not be read. */
const readableZoom = 0.6;
/** From farther away it would cover too much. */
const leastZoom = 0.25;
const most = 9;

/** What is talked about, and where it stands. */
interface Mark {
  readonly target: CommentTarget;
  readonly box: Box;
  readonly threads: readonly CommentThread[];
}

/** On a corner of whatever is talked about a bubble with the number of open conversations; from afar a dot. */
export function CommentMarks() {
  const layout = useScene((state) => state.layout);
  const threads = useComments((state) => state.threads);
  const isDragging = useView((view) => view.drag !== null);
  const still = useStill();
  const marks = useMemo(() => (layout ? marksOf(layout, threads) : []), [layout, threads]);
  if (layout === undefined || still === undefined || isDragging) return null;
  if (still.zoom < leastZoom) return null;
  const shown = marks.filter(({ box }) => isInView(box, still.visible));
  const isDot = still.zoom < readableZoom;
  // Of one size on the screen, where the map is seen from afar.
  const scale = String(1 / Math.min(1, still.zoom));
  return (
    <ViewportPortal>
      <div className="c-marks" style={{ ["--mark-scale" as string]: scale }}>
        {shown.map((mark) => (
          <MarkButton key={`${mark.target.kind}/${mark.target.id}`} {...{ mark, isDot }} />
        ))}
      </div>
    </ViewportPortal>
  );
}

function MarkButton({ mark, isDot }: { readonly mark: Mark; readonly isDot: boolean }) {
  const words = useWords();
  const locale = useLocale();
  const isUnread = useComments((state) =>
    mark.threads.some((thread) => unreadIn(thread, state) > 0),
  );
  const { target, box, threads } = mark;
  const map = useScene((state) => state.layout?.map);
  const name = (map && commentTargetName(target, { map, locale, words })) ?? "";
  const label = words.comments.open(name, threads.length);
  const open = () => {
    const [first] = threads;
    if (threads.length > 1) showComments({ at: "list", about: target });
    else if (first !== undefined) showComments({ at: "thread", thread: first.id });
  };
  return (
    <button
      type="button"
      className="c-mark c-control nopan"
      // The map is one stop for the keyboard: an action opens the comments of what is selected there.
      tabIndex={-1}
      data-dot={isDot}
      data-unread={isUnread}
      aria-label={label}
      {...tooltipAttributes(label, { side: "top" })}
      style={{ left: box.x + box.width, top: box.y }}
      onClick={open}
    >
      {!isDot && (threads.length > most ? `${most}+` : threads.length)}
    </button>
  );
}

/** The open conversations by what they are about, as far as it stands on the drawing. */
function marksOf(layout: MapLayout, threads: readonly CommentThread[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const thread of livingThreads(threads).filter(isOpen)) {
    const { target } = thread;
    const known = marks.findIndex((mark) => isAbout(thread, mark.target));
    const box = boxOf(layout, target);
    const [mark] = known < 0 ? [] : marks.splice(known, 1);
    if (box !== undefined) marks.push({ target, box, threads: [...(mark?.threads ?? []), thread] });
  }
  return marks;
}

function boxOf(layout: MapLayout, { kind, id }: CommentTarget): Box | undefined {
  switch (kind) {
    case "touchpoint":
      return layout.cardById.get(id)?.box;
    case "note":
      return layout.noteById.get(id)?.box;
    case "stage":
      return layout.stages.find(({ stage }) => stage.id === id)?.header;
    default:
      return undefined;
  }
}

function isInView({ x, y, width, height }: Box, view: Box): boolean {
  const isBeside = x > view.x + view.width || x + width < view.x;
  return !isBeside && y <= view.y + view.height && y + height >= view.y;
}
