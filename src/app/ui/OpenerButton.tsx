import type { ReactNode, Ref } from "react";
import { Button } from "./Button.tsx";
import type { ButtonKind } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";

export interface OpenerButtonProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly isIconOnly?: boolean | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly isSmall?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
  readonly anchor: Ref<HTMLButtonElement>;
  readonly opens: "menu" | "dialog";
  readonly isOpen: boolean;
  readonly onOpen: (by: "keyboard" | "pointer") => void;
}

const keyPointers = ["keyboard", "virtual"];

/** The button of a menu or a popover: says that it opens something, and whether that is open. */
export function OpenerButton(props: OpenerButtonProps) {
  const { label, icon, isIconOnly, kind, isSmall, isDisabled, className, anchor } = props;
  const { opens, isOpen, onOpen } = props;
  const shared = {
    ref: anchor,
    isSmall,
    isDisabled: isDisabled ?? false,
    className,
    "aria-haspopup": opens,
    "aria-expanded": isOpen,
    onPress: ({ pointerType }: { readonly pointerType: string }) =>
      onOpen(keyPointers.includes(pointerType) ? "keyboard" : "pointer"),
    onKeyDown: (event: { readonly key: string; readonly preventDefault: () => void }) => {
      if (event.key === "ArrowDown" && opens === "menu") onOpen("keyboard");
    },
  };
  if (isIconOnly === true) return <IconButton {...shared} label={label} icon={icon} />;
  return (
    <Button {...shared} kind={kind} icon={icon}>
      {label}
    </Button>
  );
}
