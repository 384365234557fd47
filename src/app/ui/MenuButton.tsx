import { Suspense, useRef, useState } from "react";
import type { MenuEntry } from "./MenuList.tsx";
import type { PressedBy } from "./NativeButton.tsx";
import { OpenerButton } from "./OpenerButton.tsx";
import type { OpenerLook } from "./OpenerButton.tsx";
import { MenuPopover } from "./overlays.ts";

export interface MenuButtonProps extends OpenerLook {
  /** As a function where they are not drawn anew with all they depend on: then they are made when the menu opens. */
  readonly entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
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
            entries={typeof entries === "function" ? entries() : entries}
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
