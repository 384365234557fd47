import type { ReactNode } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { ActionButton } from "./ActionButton.tsx";
import "./Rail.css";

/** The rail on the left, at the foot on phones: panels, tools, and where to find everything else. */
export function Rail({ commentCount }: { readonly commentCount: ReactNode }) {
  const words = useWords().editor;
  return (
    <nav className="rl" aria-label={words.tools}>
      <ActionButton id="openPersonas" tooltipPlacement="right" />
      <ActionButton id="openLanes" tooltipPlacement="right" />
      <span className="rl-counted">
        <ActionButton id="openComments" tooltipPlacement="right" describedBy="rl-unread-comments" />
        <span id="rl-unread-comments">{commentCount}</span>
      </span>
      <hr className="rl-line" />
      <ActionButton id="selectTool" tooltipPlacement="right" />
      <ActionButton id="handTool" tooltipPlacement="right" />
      <span className="rl-phone">
        <ActionButton id="undo" />
        <ActionButton id="redo" />
      </span>
      <span className="rl-space" />
      <ActionButton id="palette" tooltipPlacement="right" />
      <span className="rl-wide">
        <ActionButton id="shortcuts" tooltipPlacement="right" />
      </span>
    </nav>
  );
}
