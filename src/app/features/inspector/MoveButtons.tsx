import type { ReactNode } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { useSession } from "../../session/useSession.ts";
import { IconButton } from "../../ui/IconButton.tsx";

interface Direction {
  readonly label: string;
  readonly icon: ReactNode;
}

export interface MoveButtonsProps {
  readonly kind: "stage" | "lane" | "persona";
  readonly id: Id;
  /** In order. */
  readonly siblings: readonly { readonly id: Id }[];
  readonly back: Direction;
  readonly forth: Direction;
}

/** Moves one place back or forth among its own. */
export function MoveButtons({ kind, id, siblings, back, forth }: MoveButtonsProps) {
  const session = useSession();
  const index = siblings.findIndex((sibling) => sibling.id === id);
  const moveBefore = (before: Id | undefined) => session.run({ type: "reorder", kind, id, before });
  return (
    <div className="in-moves">
      <IconButton
        {...back}
        isSmall
        tooltipPlacement="top"
        isDisabled={index <= 0}
        onPress={() => moveBefore(siblings[index - 1]?.id)}
      />
      <IconButton
        {...forth}
        isSmall
        tooltipPlacement="top"
        isDisabled={index < 0 || index >= siblings.length - 1}
        onPress={() => moveBefore(siblings[index + 2]?.id)}
      />
    </div>
  );
}
