import { Copy, Ellipsis, ExternalLink, PencilLine, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent } from "react";
import { Link } from "wouter";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ContextMenu } from "../../ui/ContextMenu.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { MenuEntry } from "../../ui/MenuList.tsx";
import { MapFacts } from "./MapFacts.tsx";
import { MapTitleField } from "./MapTitleField.tsx";
import { Thumbnail } from "./Thumbnail.tsx";
import type { MapDeeds } from "./useMapDeeds.ts";

export interface MapCardProps {
  readonly map: MapSummary;
  readonly now: number;
  readonly deeds: MapDeeds;
  readonly onRemove: (map: MapSummary) => void;
}

/** One map of the library: a link to it, with what can be done to it. */
export function MapCard({ map, now, deeds, onRemove }: MapCardProps) {
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
  const entries: readonly MenuEntry[] = [
    {
      id: "tab",
      label: words.openInTab,
      icon: <ExternalLink size={16} />,
      onAction: () => window.open(`/m/${map.id}`, "_blank", "noopener"),
    },
    {
      id: "rename",
      label: words.rename,
      icon: <PencilLine size={16} />,
      shortcut: "F2",
      onAction: () => setRenaming(true),
    },
    {
      id: "duplicate",
      label: words.duplicate,
      icon: <Copy size={16} />,
      onAction: () => void deeds.duplicate(map),
    },
    "line",
    {
      id: "remove",
      label: words.remove,
      icon: <Trash2 size={16} />,
      shortcut: "Delete",
      isDangerous: true,
      onAction: () => onRemove(map),
    },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "F2") setRenaming(true);
    if (event.key === "Delete") onRemove(map);
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
      <MapFacts map={map} now={now} />
      <ContextMenu
        label={words.menuOf(title)}
        entries={entries}
        at={menuAt}
        onClose={() => setMenuAt(undefined)}
      />
    </li>
  );
}
