import { Plus } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import { addAndType } from "../../actions/addAndType.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useScene } from "../../state/sceneStore.ts";
import { stickyOf } from "../sticky.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import { measures } from "#core/layout/measures.ts";
import "./AddLayer.css";

/** The `+` behind the last stage. */
export function AddStage() {
  const words = useWords().canvas;
  const session = useSession();
  const feed = useViewportFeed();
  const layout = useScene((state) => state.layout);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (layout === undefined) return;
    return feed.follow(() => {
      if (button.current === null) return;
      const { x, zoom } = feed.viewport;
      const sticky = stickyOf(layout, feed.viewport);
      const last = layout.stages.at(-1)?.header;
      const right = last === undefined ? measures.laneHeaderWidth : last.x + last.width;
      const top = sticky.top + sticky.height / 2 - 14;
      const left = right * zoom + x + 10;
      button.current.style.transform = `translate(${left}px, ${top}px)`;
      const isCovered = left < sticky.left + sticky.width;
      button.current.style.visibility = isCovered ? "hidden" : "";
    });
  }, [feed, layout]);
  const add = () => addAndType({ kind: "stage" }, session);
  return (
    <button
      ref={button}
      type="button"
      tabIndex={-1}
      className="c-addstage c-control nopan"
      aria-label={words.addStage}
      title={words.addStage}
      onClick={add}
    >
      <Plus size={16} aria-hidden />
    </button>
  );
}
