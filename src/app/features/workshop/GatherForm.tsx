import { Pencil, Plus, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import type { Block, HiddenNote } from "#core/wire/workshop.ts";
import { knownColumn } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { randomId } from "../../platform/randomId.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { announce } from "../../ui/announce.ts";
import { ColumnChips } from "./ColumnChips.tsx";
import { enterAnswer } from "./enterAnswer.ts";
import { useChosenPlace } from "./useChosenPlace.ts";
import { useKeptDraft } from "./useKeptDraft.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useMyAnswers } from "./useMyPart.ts";
import { useNaming } from "./useNaming.ts";

/** A large box for one note at a time, where it belongs, and the notes one has written. */
export function GatherForm({ block }: { readonly block: Block }) {
  const naming = useNaming();
  const { takingPart: words } = naming.words;
  const { notes } = useMyAnswers(block.id);
  const [draft, setDraft] = useKeptDraft(block.id);
  /** A note of before, in other words; what was being written waits. */
  const [edited, setEdited] = useState<HiddenNote>();
  const written = edited?.text ?? draft;
  const box = useRef<HTMLTextAreaElement>(null);
  const places = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const first = notes.at(-1)?.column;
  const [chosen, choose] = useChosenPlace(block.id, first);
  const wanted = edited?.column ?? chosen;
  // It may have been deleted since.
  const isThere = wanted !== undefined && knownColumn(wanted, naming) !== undefined;
  const column = isThere ? wanted : undefined;
  if (naming.map.stages.length === 0) return <p>{words.noColumns}</p>;
  const place = (next: Id) => {
    setAsked(false);
    if (edited === undefined) choose(next);
    else setEdited({ ...edited, column: next });
  };
  const type = (typed: string) => {
    const text = typed.slice(0, limits.hiddenNoteLength);
    if (edited === undefined) setDraft(text);
    else setEdited({ ...edited, text });
  };
  const add = () => {
    const text = written.trim();
    if (text === "") return;
    if (column === undefined) {
      setAsked(true);
      places.current?.querySelector("button")?.focus();
      return;
    }
    const id = edited?.id ?? randomId();
    enterAnswer(block.id, { kind: "note", id, column, text });
    announce(edited === undefined ? words.noteAdded : words.noteChanged);
    if (edited === undefined) setDraft("");
    setEdited(undefined);
    box.current?.focus();
  };
  const edit = (note: HiddenNote | undefined) => {
    setEdited(note);
    box.current?.focus();
  };
  const addByKeys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="ws-gather">
      <MyNotes block={block.id} notes={notes} edited={edited?.id} onEdit={edit} />
      <div className="ws-write" role="group" aria-label={words.note} onKeyDown={addByKeys}>
        <ColumnChips ref={places} column={column} isAsked={isAsked} onChoose={place} />
        <TextArea
          label={words.note}
          placeholder={words.notePlaceholder}
          value={written}
          rows={3}
          inputRef={box}
          onChange={type}
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
        {edited !== undefined && <Button onPress={() => edit(undefined)}>{words.cancel}</Button>}
      </div>
    </div>
  );
}

interface MyNotesProps {
  readonly block: Id;
  readonly notes: readonly HiddenNote[];
  readonly edited: Id | undefined;
  readonly onEdit: (note: HiddenNote) => void;
}

/** The notes one has written in a step. */
function MyNotes({ block, notes, edited, onEdit }: MyNotesProps) {
  const naming = useNaming();
  const format = useFormat();
  const { takingPart: words } = naming.words;
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(() => heading.current, String(notes.length));
  const title = words.myNotes(format.count(notes.length));
  return (
    <section className="ws-mynotes" aria-label={title}>
      <h3 ref={heading} tabIndex={-1} className="ws-h">
        {title}
      </h3>
      <ul className="ws-notes">
        {notes.map((note) => (
          <li key={note.id} className="ws-note" aria-current={edited === note.id}>
            <div>
              <p>{note.text}</p>
              <span className="u-hint">{knownColumn(note.column, naming)}</span>
            </div>
            <IconButton
              label={words.editOf(note.text)}
              icon={<Pencil size={16} aria-hidden />}
              onPress={() => onEdit(note)}
            />
            <IconButton
              label={words.removeOf(note.text)}
              icon={<Trash2 size={16} aria-hidden />}
              onPress={() => enterAnswer(block, { kind: "noNote", id: note.id })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
