import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useWords } from "../i18n/useWords.ts";
import { IconButton } from "./IconButton.tsx";
import { classes } from "./classes.ts";
import "./Dialog.css";

export interface DialogBoxProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, in the order in which they are read: the way back first, the deed last. */
  readonly footer?: ReactNode;
  readonly size?: "narrow" | "medium" | "wide" | undefined;
  /** Stands near the top, so that what is above does not move when what is below grows or shrinks. */
  readonly isAtTop?: boolean | undefined;
  /** Cannot be dismissed by a click beside it or Escape, and is announced at once. */
  readonly isAlert?: boolean | undefined;
}

/** What `Dialog` shows while it is open. */
export function DialogBox(props: DialogBoxProps) {
  const { title, onClose, children, footer, size, isAtTop, isAlert } = props;
  const words = useWords();
  return (
    <ModalOverlay
      className="u-scrim"
      isOpen
      isDismissable={isAlert !== true}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal
        className={classes(
          "u-modal",
          size !== undefined && `u-modal-${size}`,
          isAtTop === true && "u-modal-top",
        )}
      >
        <AriaDialog className="u-dialog" role={isAlert === true ? "alertdialog" : "dialog"}>
          <header className="u-dialog-head">
            <Heading slot="title" className="u-dialog-title">
              {title}
            </Heading>
            {isAlert !== true && (
              <IconButton label={words.kit.close} icon={<X size={18} />} onPress={onClose} />
            )}
          </header>
          <div className="u-dialog-body">{children}</div>
          {footer !== undefined && <footer className="u-dialog-foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
