import { useId, useLayoutEffect, useRef, useState } from "react";
import type { ChangeEvent, KeyboardEvent } from "react";
import { knownChannels } from "#core/model/journeyMap.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { owners } from "#core/model/select.ts";
import { channelName } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import type { CoreWords } from "#core/words/coreWords.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { fillBlock } from "./blocks.ts";
import type { CellEditorProps } from "./cellEditorProps.ts";
import { ChoiceEditor } from "./ChoiceEditor.tsx";
import { fullColumnTitle } from "./columnTitle.ts";
import type { Step } from "./moveInTable.ts";
import type { TableColumn } from "./tableColumns.ts";

/** Where a cell is typed into: a list for choices, a field for everything else. */
export function CellEditor(props: CellEditorProps) {
  const { kind } = props.column;
  if (kind === "contact" || kind === "expectations") {
    return <ChoiceEditor {...props} isMany={kind === "expectations"} />;
  }
  return <FieldEditor {...props} />;
}

function FieldEditor({ column, editing, controller }: CellEditorProps) {
  const words = useWords();
  const locale = useLocale();
  const core = wordsOf(locale);
  const map = useMap((state) => state.map);
  const list = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  const [text, setText] = useState(editing.initial);
  useLayoutEffect(() => {
    field.current?.focus();
    if (!editing.isTyped) field.current?.select();
  }, [editing]);
  const commit = (then: Step | "stay" | "leave") => {
    if (isDone.current) return;
    isDone.current = true;
    controller.commit(text, then);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const deed = editorDeed(event, { column, isTyped: editing.isTyped });
    if (deed === undefined) return;
    event.preventDefault();
    if (deed !== "cancel" && deed !== "fill") return commit(deed);
    isDone.current = true;
    controller.cancel();
    if (deed === "fill") fillBlock(controller, text);
  };
  const suggestions = suggestionsOf(column, map, core);
  const shared = {
    ref: field,
    className: "tb-input",
    dir: column.kind === "text" || column.kind === "word" ? "auto" : undefined,
    value: text,
    "aria-label": fullColumnTitle(column, { words, locale }),
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setText(target.value),
    onKeyDown: press,
    onBlur: () => commit("leave"),
  };
  if (column.kind === "text") return <textarea {...shared} rows={1} />;
  return (
    <>
      <input
        {...shared}
        type="text"
        autoComplete="off"
        inputMode={isWholeRange(column) ? "decimal" : "text"}
        list={suggestions.length > 0 ? list : undefined}
      />
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      )}
    </>
  );
}

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key does while a cell is typed into. Arrows leave a score that was just typed, as in a spreadsheet. */
function editorDeed(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  { column, isTyped }: { readonly column: TableColumn; readonly isTyped: boolean },
): Step | "cancel" | "fill" | undefined {
  if (key === "Escape") return "cancel";
  if (key === "Tab") return shiftKey ? "previous" : "next";
  if (key === "Enter" && (ctrlKey || metaKey)) return "fill";
  if (key === "Enter") return altKey ? undefined : shiftKey ? "up" : "down";
  const isScore = column.kind === "rating" || column.kind === "company";
  return isScore && isTyped ? arrows[key] : undefined;
}

/** Whether a keypad without a minus will do. */
function isWholeRange(column: TableColumn): boolean {
  return column.kind === "company" || (column.kind === "rating" && column.field === "satisfaction");
}

function suggestionsOf(column: TableColumn, map: JourneyMap, core: CoreWords): readonly string[] {
  if (column.kind !== "word") return [];
  if (column.field === "owner") return owners(map);
  if (column.field !== "channel") return [];
  const used = map.touchpoints.map(({ channel }) => channel).filter(Boolean);
  return [...new Set([...knownChannels, ...used])].map((channel) => channelName(core, channel));
}
