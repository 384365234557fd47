import { useRef } from "react";
import { Popover } from "react-aria-components/Popover";
import { MenuList } from "./MenuList.tsx";
import type { MenuEntry } from "./MenuList.tsx";

export interface ContextMenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Where it opens, in client pixels; closed when undefined. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly onClose: () => void;
}

/** A menu at a point of the screen; focus returns to what had it. */
export function ContextMenu({ label, entries, at, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  if (at === undefined) return null;
  return (
    <>
      <span ref={anchor} className="u-menu-point" style={{ left: at.x, top: at.y }} />
      <Popover
        key={`${at.x},${at.y}`}
        className="u-popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <MenuList label={label} entries={entries} onClose={onClose} />
      </Popover>
    </>
  );
}
