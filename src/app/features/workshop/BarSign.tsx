import type { ReactNode } from "react";
import { NativeButton } from "../../ui/NativeButton.tsx";
import { tooltipAttributes } from "../../ui/tooltipAttributes.ts";

export interface BarSignProps {
  /** What is seen where there is room. */
  readonly word: string;
  /** The word, and what pressing does. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly isUrgent?: boolean;
  readonly onPress: () => void;
}

/** Something that holds right now, in the facilitator's bar; pressing does something about it. */
export function BarSign({ word, label, icon, isUrgent = false, onPress }: BarSignProps) {
  return (
    <NativeButton
      {...tooltipAttributes(label)}
      aria-label={label}
      className="ws-sign"
      data-urgent={isUrgent}
      onPress={onPress}
    >
      {icon}
      <span className="ws-signword">{word}</span>
    </NativeButton>
  );
}
