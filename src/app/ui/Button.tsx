import type { ReactNode, Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { classes } from "./classes.ts";
import "./Button.css";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  readonly children: ReactNode;
  /** Default: `secondary`. One `primary` a view. */
  readonly kind?: ButtonKind | undefined;
  readonly isSmall?: boolean | undefined;
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. `onPress`, `isDisabled`, `isPending`, `autoFocus` are react-aria's. */
export function Button({ children, kind, isSmall, icon, className, ...rest }: ButtonProps) {
  const name = classes(
    "u-button",
    `u-button-${kind ?? "secondary"}`,
    isSmall && "u-button-small",
    className,
  );
  return (
    <AriaButton {...rest} className={name}>
      {icon}
      {children}
    </AriaButton>
  );
}
