import type { ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import "./Menu.css";

export interface PopoverBoxProps {
  /** Its accessible name. */
  readonly label: string;
  readonly children: ReactNode;
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
}

/** What `Popover` shows while it is open. */
export function PopoverBox({ label, children, anchor, onClose }: PopoverBoxProps) {
  return (
    <AriaPopover
      className="u-popover"
      offset={4}
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog aria-label={label} className="u-popover-body">
        {children}
      </Dialog>
    </AriaPopover>
  );
}
