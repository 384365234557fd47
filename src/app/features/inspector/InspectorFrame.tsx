import { X } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { useFocusReturn } from "../../parts/useFocusReturn.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { changeView, select, useView } from "../../state/viewStore.ts";
import { ReadOnly } from "../../ui/useReadOnly.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CommentButtons } from "./CommentButtons.tsx";
import "../../ui/Panel.css";
import "./Inspector.css";

export interface InspectorFrameProps {
  /** What kind of thing it is, or where it stands. */
  readonly overline: ReactNode;
  /** What it is called. */
  readonly title: string;
  readonly children: ReactNode;
  /** Ways to move and remove it. */
  readonly footer?: ReactNode;
}

/** Head, scrolling body and foot of the inspector; Escape and the cross close it and give focus back. */
export function InspectorFrame({ overline, title, children, footer }: InspectorFrameProps) {
  const words = useWords().inspector;
  const isEditor = useMap(canEdit);
  const panel = useRef<HTMLElement>(null);
  const giveBack = useFocusReturn(panel);
  const isLate = useIsLate();
  useAwaitedFocus(panel);
  useSheetTop(panel);
  const close = () => {
    giveBack();
    const { sheetTop, selection } = useView.getState();
    // What lay under a sheet was selected to be worked on: without the sheet it can be dragged.
    if (sheetTop === null) select([]);
    else changeView({ quiet: selection, inspected: [] });
  };
  return (
    <aside
      ref={panel}
      className={classes("u-panel in", isLate && "in-late")}
      aria-label={words.label}
    >
      <header className="in-head">
        <div className="in-heads">
          <p className="in-over">{overline}</p>
          <h2 className="in-title">{title}</h2>
        </div>
        <CommentButtons />
        <IconButton
          label={words.close}
          icon={<X size={18} aria-hidden />}
          isSmall
          tooltipPlacement="left"
          onPress={close}
        />
      </header>
      <ReadOnly value={!isEditor}>
        <div className="u-panel-body in-body">{children}</div>
      </ReadOnly>
      {footer !== undefined && isEditor && <footer className="in-foot">{footer}</footer>}
    </aside>
  );
}

/** Where no sheet lay before, a second tap on the map comes first: only then may one lie over the place. */
function useIsLate(): boolean {
  const [isLate] = useState(() => {
    const { sheetTop, goesToDetails } = useView.getState();
    return sheetTop === null && !goesToDetails;
  });
  return isLate;
}

/** Takes the focus when somebody asked to go to the details. */
function useAwaitedFocus(panel: { readonly current: HTMLElement | null }): void {
  const isAwaited = useView((view) => view.goesToDetails);
  useEffect(() => {
    if (!isAwaited) return;
    const body = panel.current?.querySelector(".in-body");
    const first = body?.querySelector("input, textarea") ?? body?.querySelector("button");
    if (first instanceof HTMLElement) first.focus();
    if (first instanceof HTMLInputElement) first.select();
    changeView({ goesToDetails: false });
  }, [isAwaited, panel]);
}

/** Tells the map how far up it is covered, where the panel is a sheet that lies over it. */
function useSheetTop(panel: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const isSheet = getComputedStyle(element).position === "fixed";
      const { top, height } = element.getBoundingClientRect();
      changeView({ sheetTop: isSheet && height > 0 ? top : null });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      changeView({ sheetTop: null });
    };
  }, [panel]);
}
