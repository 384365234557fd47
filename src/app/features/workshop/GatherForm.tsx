import { Pencil, Plus, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { limits } from "#core/wire/limits.ts";
import type { Block, HiddenNote } from "#core/wire/workshop.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { keptStorage } from "../../platform/keptStorage.ts";
import { randomId } from "../../platform/randomId.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { announce } from "../../ui/announce.ts";
import { ColumnChips } from "./ColumnChips.tsx";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { enterAnswer, keepRefused } from "./enterAnswer.ts";
import { useMyAnswers } from "./useMyPart.ts";
import { useNaming } from "./useNaming.ts";

/** A large box for one note at a time, where it belongs, and the notes one has written. */
export function GatherForm({ block }: { readonly block: Block }) {
  const naming = useNaming();
  const format = useFormat();
  const { takingPart: words } = naming.words;
  const { notes } = useMyAnswers(block.id);
  const [draft, setDraft] = useKeptDraft(block.id);
  /** A note of before, in other words; what was being written waits. */
  const [edited, setEdited] = useState<HiddenNote>();
  const written = edited?.text ?? draft;
  const box = useRef<HTMLTextAreaElement>(null);
  const fallback =
    notes.at(-1)?.column ?? naming.map.touchpoints[0]?.id ?? naming.map.stages[0]?.id;
  const [chosen, setChosen] = useState<string>();
  const column = chosen ?? fallback;
  if (column === undefined) return <p>{words.noColumns}</p>;
  const add = () => {
    const text = written.trim().slice(0, limits.hiddenNoteLength);
    if (text === "") return;
    const id = edited?.id ?? randomId();
    enterAnswer(block.id, { kind: "note", id, column, text });
    announce(edited === undefined ? words.noteAdded : words.noteChanged);
    if (edited === undefined) setDraft("");
    setEdited(undefined);
    box.current?.focus();
  };
  const edit = (note: HiddenNote) => {
    setEdited(note);
    setChosen(note.column);
    box.current?.focus();
  };
  const addByKeys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="ws-gather">
      <section className="ws-mynotes" aria-label={words.myNotes(format.count(notes.length))}>
        <h3 className="ws-h">{words.myNotes(format.count(notes.length))}</h3>
        <ul className="ws-notes">
          {notes.map((note) => (
            <li key={note.id} className="ws-note" aria-current={edited?.id === note.id}>
              <div>
                <p>{note.text}</p>
                <span className="u-hint">{columnTitle(note.column, naming)}</span>
              </div>
              <IconButton
                label={words.editOf(note.text)}
                icon={<Pencil size={16} aria-hidden />}
                onPress={() => edit(note)}
              />
              <IconButton
                label={words.removeOf(note.text)}
                icon={<Trash2 size={16} aria-hidden />}
                onPress={() => enterAnswer(block.id, { kind: "noNote", id: note.id })}
              />
            </li>
          ))}
        </ul>
      </section>
      <div className="ws-write" role="group" aria-label={words.note} onKeyDown={addByKeys}>
        <ColumnChips column={column} onChoose={setChosen} />
        <TextArea
          label={words.note}
          placeholder={words.notePlaceholder}
          value={written}
          rows={3}
          inputRef={box}
          onChange={(text) =>
            edited === undefined ? setDraft(text) : setEdited({ ...edited, text })
          }
        />
        <Button
          className="ws-big"
          kind="primary"
          icon={<Plus size={18} aria-hidden />}
          isDisabled={written.trim() === ""}
          onPress={add}
        >
          {edited === undefined ? words.addNote : words.save}
        </Button>
        {edited !== undefined && (
          <Button onPress={() => setEdited(undefined)}>{words.cancel}</Button>
        )}
      </div>
    </div>
  );
}

/** A text that is still here after a reload, until it is sent; where its step closes first, it is offered to be copied. */
function useKeptDraft(block: string): [string, (text: string) => void] {
  const key = `yolculuk.draft:${block}`;
  useEffect(() => () => offerUnsent(block, key), [block, key]);
  const [draft, setDraft] = useState(() => keptStorage.getItem(key) ?? "");
  const keep = (text: string) => {
    setDraft(text);
    if (text === "") keptStorage.removeItem(key);
    else keptStorage.setItem(key, text);
  };
  return [draft, keep];
}

function offerUnsent(block: string, key: string): void {
  const text = keptStorage.getItem(key) ?? "";
  const { workshop, refused } = useWorkshopState.getState();
  const isOpen = workshop?.blocks.some(({ id, state }) => id === block && state === "open");
  if (text.trim() === "" || isOpen === true) return;
  keptStorage.removeItem(key);
  keepRefused([...refused, { block, change: { kind: "note", id: randomId(), column: "", text } }]);
}
