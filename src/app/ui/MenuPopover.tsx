import type { RefObject } from "react";
import { Popover } from "react-aria-components/Menu";
import { MenuList } from "./MenuList.tsx";
import type { MenuEntry } from "./MenuList.tsx";

export interface MenuPopoverProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
  /** Opened by keyboard: the first entry is lit at once. */
  readonly startsAtFirst: boolean;
  readonly offset: number;
}

/** An open menu beside what opened it. */
export function MenuPopover(props: MenuPopoverProps) {
  const { label, entries, anchor, onClose, startsAtFirst, offset } = props;
  return (
    <Popover
      aria-label={label}
      className="u-popover"
      triggerRef={anchor}
      placement="bottom start"
      offset={offset}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <MenuList label={label} entries={entries} onClose={onClose} startsAtFirst={startsAtFirst} />
    </Popover>
  );
}
