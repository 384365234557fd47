import type { ComponentProps, ReactNode } from "react";
import { NativeButton } from "./NativeButton.tsx";
import type { PressProps } from "./NativeButton.tsx";
import { classes } from "./classes.ts";
import { ariaShortcut } from "./shortcutText.ts";
import type { Shortcut } from "./shortcutText.ts";
import { tooltipAttributes } from "./tooltipAttributes.ts";
import type { TooltipSide } from "./tooltipAttributes.ts";

interface IconProps {
  /** Its name for everybody: the tooltip and the accessible name. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: Shortcut | undefined;
  readonly isSmall?: boolean | undefined;
  readonly tooltipPlacement?: TooltipSide | undefined;
  readonly className?: string | undefined;
}

type Native = Omit<
  ComponentProps<"button">,
  "aria-label" | "children" | "className" | "disabled" | "onChange" | "onClick"
>;

export interface IconButtonProps extends Native, PressProps, IconProps {}

/** A button that is only an icon, with its name and shortcut in a tooltip. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, shortcut, isSmall, tooltipPlacement, className, ...rest } = props;
  return (
    <NativeButton
      {...rest}
      {...tooltipAttributes(label, { shortcut, side: tooltipPlacement })}
      aria-label={label}
      aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
      className={classes("u-button-icon", isSmall && "u-button-small", className)}
    >
      {icon}
    </NativeButton>
  );
}

export interface IconToggleProps extends IconProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean | undefined;
  /** The id of what says more about it. */
  readonly describedBy?: string | undefined;
}

/** An icon that stays pressed, e.g. the switch of a panel. */
export function IconToggle({ isSelected, onChange, describedBy, ...rest }: IconToggleProps) {
  return (
    <IconButton
      {...rest}
      aria-describedby={describedBy}
      aria-pressed={isSelected}
      onPress={() => onChange(!isSelected)}
    />
  );
}
