import { Suspense, useRef, useState } from "react";
import type { ReactNode } from "react";
import { OpenerButton } from "./OpenerButton.tsx";
import type { OpenerLook } from "./OpenerButton.tsx";
import type { PopoverBoxProps } from "./PopoverBox.tsx";
import { PopoverBox } from "./overlays.ts";

export interface PopoverProps extends PopoverBoxProps {
  readonly isOpen: boolean;
}

/** A small panel beside its anchor; closes on Escape and on a click elsewhere, and gives focus back. */
export function Popover({ isOpen, ...box }: PopoverProps) {
  if (!isOpen) return null;
  return (
    <Suspense>
      <PopoverBox {...box} />
    </Suspense>
  );
}

export interface PopoverButtonProps extends OpenerLook {
  /** What the panel shows; gets what closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel. */
export function PopoverButton({ children, ...button }: PopoverButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <OpenerButton
        {...button}
        anchor={anchor}
        opens="dialog"
        isOpen={isOpen}
        onOpen={() => setOpen(true)}
      />
      <Popover label={button.label} anchor={anchor} isOpen={isOpen} onClose={close}>
        {children(close)}
      </Popover>
    </>
  );
}
