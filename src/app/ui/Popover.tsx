import type { ReactNode, RefObject } from "react";
import { Dialog as AriaDialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import type { PopoverProps as AriaPopoverProps } from "react-aria-components/Popover";
import { given } from "./given.ts";
import "./Menu.css";

export interface PopoverProps {
  /** Its accessible name. */
  readonly label: string;
  readonly children: ReactNode;
  readonly placement?: AriaPopoverProps["placement"];
  /** The button of this kit that opens it. Without one, give `anchor`, `isOpen` and `onClose`. */
  readonly trigger?: ReactNode;
  readonly anchor?: RefObject<Element | null> | undefined;
  readonly isOpen?: boolean | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** A small non-modal panel beside what opened it. */
export function Popover(props: PopoverProps) {
  const { label, children, placement, trigger, anchor, isOpen, onClose } = props;
  const onOpenChange = (open: boolean) => {
    if (!open) onClose?.();
  };
  const panel = (
    <AriaPopover
      className="u-popover"
      offset={4}
      onOpenChange={onOpenChange}
      {...given({ placement, isOpen, triggerRef: anchor })}
    >
      <AriaDialog aria-label={label} className="u-popover-body">
        {children}
      </AriaDialog>
    </AriaPopover>
  );
  if (trigger === undefined) return panel;
  return (
    <DialogTrigger>
      {trigger}
      {panel}
    </DialogTrigger>
  );
}
