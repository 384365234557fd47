import { X } from "lucide-react";
import { useCallback, useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { select } from "../../state/viewStore.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import "./Inspector.css";

export interface InspectorFrameProps {
  /** What kind of thing it is, or where it stands. */
  readonly overline: ReactNode;
  /** What it is called. */
  readonly title: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** Head, scrolling body and foot of the inspector; Escape and the cross close it and give focus back. */
export function InspectorFrame({ overline, title, children, footer }: InspectorFrameProps) {
  const words = useWords().inspector;
  const panel = useRef<HTMLElement>(null);
  const giveBack = useFocusBefore(panel);
  const close = () => {
    giveBack();
    select([]);
  };
  return (
    <aside ref={panel} className="in" aria-label={words.label}>
      <header className="in-head">
        <div className="in-heads">
          <p className="in-over">{overline}</p>
          <h2 className="in-title">{title}</h2>
        </div>
        <IconButton
          label={words.close}
          icon={<X size={18} aria-hidden />}
          isSmall
          tooltipPlacement="left"
          onPress={close}
        />
      </header>
      <div className="in-body">{children}</div>
      {footer !== undefined && <footer className="in-foot">{footer}</footer>}
    </aside>
  );
}

/** Remembers what had the focus before it came in here; Escape, and the answer, put it back there. */
function useFocusBefore(panel: { readonly current: HTMLElement | null }): () => void {
  const before = useRef<Element>(null);
  const giveBack = useCallback(() => {
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
    else document.querySelector<HTMLElement>("main [tabindex='0']")?.focus();
  }, []);
  useEffect(() => {
    const element = panel.current;
    const remember = ({ relatedTarget }: FocusEvent) => {
      const isOutside = relatedTarget instanceof Element && !element?.contains(relatedTarget);
      if (isOutside) before.current = relatedTarget;
    };
    // On the document, after the fields have had their say: an open list closes first.
    const leave = (event: KeyboardEvent) => {
      const isHere = event.target instanceof Node && element?.contains(event.target) === true;
      if (event.key === "Escape" && isHere && !event.defaultPrevented) giveBack();
    };
    element?.addEventListener("focusin", remember);
    document.addEventListener("keydown", leave);
    return () => {
      element?.removeEventListener("focusin", remember);
      document.removeEventListener("keydown", leave);
    };
  }, [panel, giveBack]);
  return giveBack;
}
