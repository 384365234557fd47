import type { ReactNode, RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import type { PopoverProps as AriaPopoverProps } from "react-aria-components/Popover";
import { given } from "./given.ts";
import "./Menu.css";

export type PopoverPlacement = AriaPopoverProps["placement"];

export interface PopoverBoxProps {
  /** Its accessible name. */
  readonly label: string;
  readonly children: ReactNode;
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
  readonly placement?: PopoverPlacement | undefined;
}

/** What `Popover` shows while it is open. */
export function PopoverBox({ label, children, anchor, onClose, placement }: PopoverBoxProps) {
  return (
    <AriaPopover
      className="u-popover"
      offset={4}
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      {...given({ placement })}
    >
      <Dialog aria-label={label} className="u-popover-body">
        {children}
      </Dialog>
    </AriaPopover>
  );
}
