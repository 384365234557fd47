import type { ReactNode } from "react";
import { useWords } from "../i18n/useWords.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

export interface ConfirmProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** What happens, as a verb: "Delete for ever". */
  readonly confirmLabel: string;
  /** The way back, where it is more than not doing it. */
  readonly cancelLabel?: string | undefined;
  readonly isDangerous?: boolean | undefined;
  readonly children: ReactNode;
}

/** Asks before something that cannot be undone. Focus starts on the way back. */
export function Confirm(props: ConfirmProps) {
  const { title, isOpen, onClose, onConfirm, confirmLabel, cancelLabel, isDangerous, children } =
    props;
  const words = useWords();
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="narrow"
      isAlert
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {cancelLabel ?? words.kit.cancel}
          </Button>
          <Button kind={isDangerous === true ? "danger" : "primary"} onPress={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
