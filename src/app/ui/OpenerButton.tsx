import type { KeyboardEvent, ReactNode, Ref } from "react";
import { Button } from "./Button.tsx";
import type { ButtonKind } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import type { PressedBy } from "./NativeButton.tsx";

export interface OpenerButtonProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly isIconOnly?: boolean | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly isSmall?: boolean | undefined;
  readonly className?: string | undefined;
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
      if (event.key !== "ArrowDown" || opens !== "menu") return;
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
