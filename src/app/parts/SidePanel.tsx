import { X } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import { openPanel, select, useView } from "../state/viewStore.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";
import "../ui/Panel.css";
import "./SidePanel.css";

export interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** A panel on the left; a sheet from below on phones. Closing gives focus back to what opened it. */
export function SidePanel({ title, closeLabel, tools, children, footer }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const giveBack = useFocusReturn(panel);
  useOneSheet(panel);
  const close = () => {
    giveBack();
    openPanel(null);
  };
  return (
    <aside ref={panel} className="u-panel u-panel-left pn" aria-label={title}>
      <header className="u-panel-head">
        <h2 className="u-panel-title">{title}</h2>
        {tools}
        <IconButton
          label={closeLabel}
          icon={<X size={18} aria-hidden />}
          isSmall
          tooltipPlacement="left"
          onPress={close}
        />
      </header>
      <div className="u-panel-body pn-body">{children}</div>
      {footer !== undefined && footer !== false && <footer className="pn-foot">{footer}</footer>}
    </aside>
  );
}

/** Two sheets would lie over each other: as one, the panel takes the place of details that are not of what it lists. */
function useOneSheet(panel: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const kind = useView.getState().selection.at(-1)?.kind;
    const isListed = kind === "persona" || kind === "lane";
    const isSheet = panel.current && getComputedStyle(panel.current).position === "fixed";
    if (isSheet === true && !isListed) select([]);
  }, [panel]);
}
