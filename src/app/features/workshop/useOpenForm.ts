import { useState } from "react";

export interface OpenForm {
  readonly isOpen: boolean;
  /** It has been closed: what opened it is back, and gets the focus back. */
  readonly wasOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** A form that takes the place of what opens it. */
export function useOpenForm(): OpenForm {
  const [isOpen, setOpen] = useState<boolean>();
  return {
    isOpen: isOpen === true,
    wasOpen: isOpen === false,
    open: () => setOpen(true),
    close: () => setOpen(false),
  };
}
