import { useEffect, useId, useState } from "react";
import type { KeyboardEvent } from "react";
import { MapPin } from "lucide-react";
import { useActionContext } from "../../actions/useActions.ts";
import { useWords } from "../../i18n/useWords.ts";
import { takeTyped } from "../../platform/typeAhead.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { shortcutText } from "../../ui/shortcutText.ts";
import { paletteEntries } from "./paletteEntries.ts";
import type { PaletteEntry } from "./paletteEntry.ts";
import "./CommandPalette.css";

/** Every action and every place of the map, found by typing. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog title={words.dialogs.paletteTitle} isOpen onClose={onClose} size="narrow" isAtTop>
      <PaletteList onClose={onClose} />
    </Dialog>
  );
}

function PaletteList({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().dialogs;
  const context = useActionContext();
  const [search, setSearch] = useState("");
  const [index, setIndex] = useState(0);
  const listId = useId();
  useEffect(() => setSearch((already) => already + takeTyped()), []);
  const entries = paletteEntries(context(), search);
  const lit = Math.min(index, entries.length - 1);
  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run(context());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setIndex((lit + step + entries.length) % Math.max(1, entries.length));
    else if (event.key === "Enter") run(entries[lit]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="cp">
      <input
        className="u-input cp-search"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={entries[lit] === undefined ? undefined : `${listId}-${lit}`}
        aria-label={words.paletteSearch}
        placeholder={words.paletteSearch}
        value={search}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setSearch(event.target.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      {entries.length === 0 && <p className="cp-empty">{words.paletteEmpty}</p>}
      <div className="cp-list" id={listId} role="listbox" aria-label={words.paletteTitle}>
        {entries.map((entry, at) => (
          <PaletteRow
            key={entry.key}
            id={`${listId}-${at}`}
            entry={entry}
            isLit={at === lit}
            onPick={() => run(entry)}
          />
        ))}
      </div>
    </div>
  );
}

interface PaletteRowProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isLit: boolean;
  readonly onPick: () => void;
}

function PaletteRow({ id, entry, isLit, onPick }: PaletteRowProps) {
  const { icon: Icon = MapPin, label, shortcut } = entry;
  return (
    // The keys are the search field's, which names the lit row.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      className="cp-row"
      role="option"
      aria-selected={isLit}
      ref={(element) => {
        if (isLit) element?.scrollIntoView({ block: "nearest" });
      }}
      onClick={onPick}
    >
      <Icon size={16} aria-hidden />
      <span className="cp-label">{label}</span>
      {shortcut !== undefined && <kbd>{shortcutText(shortcut)}</kbd>}
    </div>
  );
}
