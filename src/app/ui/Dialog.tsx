import { Suspense } from "react";
import type { DialogBoxProps } from "./DialogBox.tsx";
import { DialogBox } from "./overlays.ts";

export interface DialogProps extends DialogBoxProps {
  readonly isOpen: boolean;
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
