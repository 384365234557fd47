import type { ReactNode } from "react";
import { MenuTrigger, Popover } from "react-aria-components/Menu";
import { Button } from "./Button.tsx";
import type { ButtonKind } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import { MenuList } from "./MenuList.tsx";
import type { MenuEntry } from "./MenuList.tsx";

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
export function MenuButton(props: MenuButtonProps) {
  const { label, entries, isIconOnly, icon, kind, isSmall, className } = props;
  return (
    <MenuTrigger>
      {isIconOnly === true ? (
        <IconButton label={label} icon={icon} isSmall={isSmall} className={className} />
      ) : (
        <Button kind={kind} icon={icon} isSmall={isSmall} className={className}>
          {label}
        </Button>
      )}
      <Popover className="u-popover" offset={4}>
        <MenuList label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}
