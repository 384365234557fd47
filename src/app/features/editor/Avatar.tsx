import type { Locale } from "#core/model/journeyMap.ts";
import { Button } from "../../ui/Button.tsx";
import { classes } from "../../ui/classes.ts";
import { initialsOf } from "./initialsOf.ts";

export interface AvatarProps {
  readonly name: string;
  readonly colour: number;
  readonly locale: Locale;
  /** Given: it is a button of this name. */
  readonly label?: string;
  readonly isPressed?: boolean;
  readonly onPress?: () => void;
}

/** A person as initials on their colour. */
export function Avatar({ name, colour, locale, label, isPressed, onPress }: AvatarProps) {
  const disc = (
    // Drawn, not written: initials are no part of what the button around them is called.
    <span
      className="pp-disc"
      data-initials={initialsOf(name, locale)}
      style={{ background: `var(--persona-${colour})` }}
      aria-hidden
    />
  );
  if (label === undefined || onPress === undefined) return disc;
  return (
    <Button
      kind="quiet"
      className={classes("pp-button", isPressed === true && "pp-pressed")}
      aria-label={label}
      aria-pressed={isPressed ?? false}
      onPress={onPress}
    >
      {disc}
    </Button>
  );
}
