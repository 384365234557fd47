import type { ComponentProps, MouseEvent } from "react";
import { classes } from "./classes.ts";
import "./Button.css";

/** What pressed a button; screen readers press as a keyboard does. */
export type PressedBy = "keyboard" | "pointer";

export interface PressProps {
  readonly onPress?: ((by: PressedBy) => void) | undefined;
  readonly isDisabled?: boolean | undefined;
}

type NativeButtonProps = Omit<ComponentProps<"button">, "disabled" | "onClick"> & PressProps;

/**
 * The element under every button of the kit: the browser's own, because react-aria's would weigh
 * on the first load and does no more here.
 */
export function NativeButton({ className, onPress, isDisabled, ...rest }: NativeButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // Safari does not focus a button that is clicked, and menus give focus back to what had it.
    event.currentTarget.focus({ preventScroll: true });
    onPress?.(event.detail === 0 ? "keyboard" : "pointer");
  };
  return (
    <button
      type="button"
      {...rest}
      className={classes("u-button", className)}
      disabled={isDisabled ?? false}
      onClick={press}
    />
  );
}
