import { Suspense, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { ButtonKind } from "./Button.tsx";
import type { MenuEntry } from "./MenuList.tsx";
import type { PressedBy } from "./NativeButton.tsx";
import { OpenerButton } from "./OpenerButton.tsx";
import { MenuPopover } from "./overlays.ts";

export interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Only the icon is shown, its label in a tooltip; else the words, with the icon before them. */
  readonly isIconOnly?: boolean | undefined;
  readonly icon?: ReactNode;
  readonly kind?: ButtonKind | undefined;
  readonly isSmall?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A button that opens a menu. */
export function MenuButton({ entries, ...button }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [openedBy, setOpenedBy] = useState<PressedBy>();
  return (
    <>
      <OpenerButton
        {...button}
        anchor={anchor}
        opens="menu"
        isOpen={openedBy !== undefined}
        onOpen={setOpenedBy}
      />
      {openedBy !== undefined && (
        <Suspense>
          <MenuPopover
            label={button.label}
            entries={entries}
            anchor={anchor}
            onClose={() => setOpenedBy(undefined)}
            startsAtFirst={openedBy === "keyboard"}
            offset={4}
          />
        </Suspense>
      )}
    </>
  );
}
