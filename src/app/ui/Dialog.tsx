import { Suspense } from "react";
import type { ReactNode } from "react";
import { DialogBox } from "./overlays.ts";

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, in the order in which they are read: the way back first, the deed last. */
  readonly footer?: ReactNode;
  readonly size?: "narrow" | "medium" | "wide" | undefined;
  /** Cannot be dismissed by a click beside it or Escape, and is announced at once. */
  readonly isAlert?: boolean | undefined;
}

/** A modal dialog; focus goes in and returns to where it was. */
export function Dialog({ isOpen, ...box }: DialogProps) {
  if (!isOpen) return null;
  return (
    <Suspense>
      <DialogBox {...box} />
    </Suspense>
  );
}
