import { Suspense, useRef } from "react";
import type { MenuEntry } from "./MenuList.tsx";
import { MenuPopover } from "./overlays.ts";
import "./ContextMenu.css";

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
      <Suspense>
        <MenuPopover
          key={`${at.x},${at.y}`}
          label={label}
          entries={entries}
          anchor={anchor}
          onClose={onClose}
          startsAtFirst={false}
          offset={2}
        />
      </Suspense>
    </>
  );
}
