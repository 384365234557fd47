import type { ReactNode, Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { Tooltip } from "./Tooltip.tsx";
import type { TooltipProps } from "./Tooltip.tsx";
import { classes } from "./classes.ts";
import { ariaShortcut } from "./shortcutText.ts";
import type { Shortcut } from "./shortcutText.ts";
import "./Button.css";

type Rest = Omit<AriaButtonProps, "children" | "className" | "style" | "aria-label">;

export interface IconButtonProps extends Rest {
  /** Its name for everybody: the tooltip and the accessible name. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: Shortcut | undefined;
  readonly isSmall?: boolean | undefined;
  readonly tooltipPlacement?: TooltipProps["placement"];
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is only an icon, with its name and shortcut in a tooltip. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, shortcut, isSmall, tooltipPlacement, className, ...rest } = props;
  return (
    <Tooltip text={label} shortcut={shortcut} placement={tooltipPlacement}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(shortcut !== undefined && { "aria-keyshortcuts": ariaShortcut(shortcut) })}
        className={classes("u-button u-button-icon", isSmall && "u-button-small", className)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}

export interface IconToggleProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly shortcut?: Shortcut | undefined;
  readonly tooltipPlacement?: TooltipProps["placement"];
  readonly isDisabled?: boolean | undefined;
}

/** An icon that stays pressed, e.g. the switch of a panel. */
export function IconToggle(props: IconToggleProps) {
  const { label, icon, isSelected, onChange, shortcut, tooltipPlacement, isDisabled } = props;
  return (
    <Tooltip text={label} shortcut={shortcut} placement={tooltipPlacement}>
      <ToggleButton
        aria-label={label}
        className="u-button u-button-icon"
        isSelected={isSelected}
        isDisabled={isDisabled ?? false}
        onChange={onChange}
      >
        {icon}
      </ToggleButton>
    </Tooltip>
  );
}
