import { X } from "lucide-react";
import { useRef } from "react";
import type { ReactNode } from "react";
import { openPanel } from "../state/viewStore.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";
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
  const close = () => {
    giveBack();
    openPanel(null);
  };
  return (
    <aside ref={panel} className="pn" aria-label={title}>
      <header className="pn-head">
        <h2 className="pn-title">{title}</h2>
        {tools}
        <IconButton
          label={closeLabel}
          icon={<X size={18} aria-hidden />}
          isSmall
          tooltipPlacement="left"
          onPress={close}
        />
      </header>
      <div className="pn-body">{children}</div>
      {footer !== undefined && <footer className="pn-foot">{footer}</footer>}
    </aside>
  );
}
