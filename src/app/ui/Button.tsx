import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes.ts";
import { NativeButton } from "./NativeButton.tsx";
import type { PressProps } from "./NativeButton.tsx";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

type Native = Omit<ComponentProps<"button">, "children" | "className" | "disabled" | "onClick">;

export interface ButtonProps extends Native, PressProps {
  readonly children: ReactNode;
  /** Default: `secondary`. One `primary` a view. */
  readonly kind?: ButtonKind | undefined;
  readonly isSmall?: boolean | undefined;
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
}

/** A button with words. */
export function Button({ children, kind, isSmall, icon, className, ...rest }: ButtonProps) {
  const name = classes(`u-button-${kind ?? "secondary"}`, isSmall && "u-button-small", className);
  return (
    <NativeButton {...rest} className={name}>
      {icon}
      {children}
    </NativeButton>
  );
}
