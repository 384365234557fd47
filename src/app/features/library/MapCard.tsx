import { Copy, Ellipsis, ExternalLink, PencilLine, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { Link } from "wouter";
import type { ListedMap } from "#core/wire/access.ts";
import { isAtLeast } from "#core/wire/roles.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import { ContextMenu } from "../../ui/ContextMenu.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { MenuAction, MenuEntry } from "../../ui/MenuList.tsx";
import { MapFacts } from "./MapFacts.tsx";
import { MapTitleField } from "./MapTitleField.tsx";
import { Thumbnail } from "./Thumbnail.tsx";
import type { MapDeeds } from "./useMapDeeds.ts";

export interface MapCardProps {
  readonly map: ListedMap;
  readonly now: number;
  /** Makes maps here. */
  readonly isMaker: boolean;
  readonly deeds: MapDeeds;
  readonly onRemove: (map: ListedMap) => void;
}

/** One map of the library: a link to it, with what can be done to it. */
export function MapCard({ map, now, isMaker, deeds, onRemove }: MapCardProps) {
  const words = useWords().library;
  const title = map.title || words.untitled;
  const link = useRef<HTMLAnchorElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  const [menuAt, setMenuAt] = useState<{ x: number; y: number }>();
  const returnsFocus = useRef(false);
  useEffect(() => {
    if (!isRenaming && returnsFocus.current) link.current?.focus();
    returnsFocus.current = false;
  }, [isRenaming]);
  const canRename = isAtLeast(map.role, "edit");
  const canRemove = isAtLeast(map.role, "own");
  const entries = entriesOf(words, {
    tab: () => void window.open(`/m/${map.id}`, "_blank", "noopener"),
    rename: canRename ? () => setRenaming(true) : undefined,
    duplicate: isMaker ? () => void deeds.duplicate(map) : undefined,
    remove: canRemove ? () => onRemove(map) : undefined,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "F2" && canRename) setRenaming(true);
    if (event.key === "Delete" && canRemove) onRemove(map);
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    setMenuAt({ x: event.clientX, y: event.clientY });
  };
  return (
    <li className="lib-card" data-map={map.id}>
      <Thumbnail map={map} />
      <div className="lib-card-line">
        {isRenaming ? (
          <MapTitleField
            title={map.title}
            onDone={(next, how) => {
              returnsFocus.current = how === "by-key";
              setRenaming(false);
              if (next !== undefined) void deeds.rename(map, next);
            }}
          />
        ) : (
          <h2 className="lib-card-title">
            <Link
              ref={link}
              href={`/m/${map.id}`}
              className="lib-card-link"
              onKeyDown={onKeyDown}
              onContextMenu={onContextMenu}
            >
              {title}
            </Link>
          </h2>
        )}
        <MenuButton
          label={words.menuOf(title)}
          isIconOnly
          isSmall
          icon={<Ellipsis size={18} />}
          entries={entries}
          className="lib-card-menu"
        />
      </div>
      <MapFacts map={map} now={now} role={map.role} requests={map.requests} />
      <ContextMenu
        label={words.menuOf(title)}
        entries={entries}
        at={menuAt}
        onClose={() => setMenuAt(undefined)}
      />
    </li>
  );
}

/** What can be done to a map; absent where this person may not. */
interface CardDeeds {
  readonly tab: () => void;
  readonly rename: (() => void) | undefined;
  readonly duplicate: (() => void) | undefined;
  readonly remove: (() => void) | undefined;
}

function entriesOf(words: Words["library"], deeds: CardDeeds): readonly MenuEntry[] {
  const entry = (id: string, onAction: (() => void) | undefined, look: CardEntryLook) =>
    onAction === undefined ? [] : [{ id, onAction, ...look }];
  const gone = entry("remove", deeds.remove, {
    label: words.remove,
    icon: <Trash2 size={16} />,
    shortcut: "Delete",
    isDangerous: true,
  });
  return [
    ...entry("tab", deeds.tab, { label: words.openInTab, icon: <ExternalLink size={16} /> }),
    ...entry("rename", deeds.rename, {
      label: words.rename,
      icon: <PencilLine size={16} />,
      shortcut: "F2",
    }),
    ...entry("duplicate", deeds.duplicate, { label: words.duplicate, icon: <Copy size={16} /> }),
    ...(gone.length > 0 ? (["line", ...gone] as const) : []),
  ];
}

type CardEntryLook = Omit<MenuAction, "id" | "onAction">;
