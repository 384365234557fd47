import { Check, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import {
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
} from "react-aria-components/Menu";
import { classes } from "./classes.ts";
import { shortcutText } from "./shortcutText.ts";
import type { Shortcut } from "./shortcutText.ts";
import "./Menu.css";

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: Shortcut | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isDangerous?: boolean | undefined;
  /** Given: the entry is a choice with a tick. */
  readonly isChecked?: boolean | undefined;
  readonly onAction?: (() => void) | undefined;
  /** Given: the entry opens a submenu. */
  readonly entries?: readonly MenuEntry[] | undefined;
}

export interface MenuGroup {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly MenuEntry[];
}

/** An action, a headed group, or a line between. */
export type MenuEntry = MenuAction | MenuGroup | "line";

export interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose?: (() => void) | undefined;
  /** Whether the first entry or only the list takes the focus; submenus decide it themselves. */
  readonly startsAtFirst?: boolean | undefined;
}

/** The list inside a menu; `MenuButton` and `ContextMenu` put it into a popover. */
export function MenuList({ label, entries, onClose, startsAtFirst }: MenuListProps) {
  return (
    <Menu
      aria-label={label}
      className="u-menu"
      {...(startsAtFirst !== undefined && { autoFocus: startsAtFirst ? "first" : true })}
      {...(onClose !== undefined && { onClose })}
    >
      {entries.map((entry, index) => renderEntry(entry, index, onClose))}
    </Menu>
  );
}

/** `onClose` closes the whole menu, also from a submenu. */
function renderEntry(
  entry: MenuEntry,
  index: number,
  onClose: MenuListProps["onClose"],
): ReactNode {
  if (entry === "line") return <Separator key={`line-${index}`} className="u-menu-line" />;
  if ("heading" in entry) {
    return (
      <MenuSection key={entry.id} id={entry.id}>
        <Header className="u-menu-head">{entry.heading}</Header>
        {entry.entries.map((each, at) => renderEntry(each, at, onClose))}
      </MenuSection>
    );
  }
  if (entry.entries === undefined) return renderAction(entry);
  return (
    <SubmenuTrigger key={entry.id}>
      {renderAction(entry)}
      <Popover className="u-popover" offset={0}>
        <MenuList label={entry.label} entries={entry.entries} onClose={onClose} />
      </Popover>
    </SubmenuTrigger>
  );
}

function renderAction(action: MenuAction) {
  return (
    <MenuItem
      key={action.id}
      id={action.id}
      textValue={action.label}
      className={classes("u-menu-item", action.isDangerous === true && "u-menu-danger")}
      isDisabled={action.isDisabled ?? false}
      {...(action.onAction !== undefined && { onAction: action.onAction })}
      {...(action.isChecked !== undefined && { "data-checked": action.isChecked })}
    >
      {(action.icon !== undefined || action.isChecked !== undefined) && (
        <span className="u-menu-icon" aria-hidden>
          {action.isChecked === true ? <Check size={16} /> : action.icon}
        </span>
      )}
      <span className="u-menu-label">{action.label}</span>
      {action.shortcut !== undefined && <Keyboard>{shortcutText(action.shortcut)}</Keyboard>}
      {action.entries !== undefined && <ChevronRight size={14} aria-hidden />}
    </MenuItem>
  );
}
