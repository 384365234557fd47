import type { KeyboardEvent, ReactNode, Ref } from "react";
import { Button } from "./Button.tsx";
import type { ButtonKind } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import type { PressedBy } from "./NativeButton.tsx";

/** How the button of a menu or a popover looks. */
export interface OpenerLook {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Only the icon is shown, its label in a tooltip; else the words, with the icon before them. */
  readonly isIconOnly?: boolean | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly isSmall?: boolean | undefined;
  readonly className?: string | undefined;
}

export interface OpenerButtonProps extends OpenerLook {
  readonly anchor: Ref<HTMLButtonElement>;
  readonly opens: "menu" | "dialog";
  readonly isOpen: boolean;
  readonly onOpen: (by: PressedBy) => void;
}

/** The button of a menu or a popover: says that it opens something, and whether that is open. */
export function OpenerButton(props: OpenerButtonProps) {
  const { label, icon, isIconOnly, kind, isSmall, className, anchor } = props;
  const { opens, isOpen, onOpen } = props;
  const shared = {
    ref: anchor,
    isSmall,
    className,
    "aria-haspopup": opens,
    "aria-expanded": isOpen,
    onPress: onOpen,
    onKeyDown: (event: KeyboardEvent) => {
      // A click that a key makes looks like a screen reader's, for which react-aria lights no first entry.
      if (!["Enter", " ", opens === "menu" && "ArrowDown"].includes(event.key)) return;
      event.preventDefault();
      onOpen("keyboard");
    },
  };
  if (isIconOnly === true) return <IconButton {...shared} label={label} icon={icon} />;
  return (
    <Button {...shared} kind={kind} icon={icon}>
      {label}
    </Button>
  );
}
