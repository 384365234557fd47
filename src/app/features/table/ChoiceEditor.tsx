import { Check } from "lucide-react";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { contacts, expectations } from "#core/model/journeyMap.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { classes } from "../../ui/classes.ts";
import { fullColumnTitle } from "./columnTitle.ts";
import type { CellEditorProps } from "./cellEditorProps.ts";
import type { Step } from "./moveInTable.ts";
import { startingWith } from "./startingWith.ts";

export interface ChoiceEditorProps extends CellEditorProps {
  readonly isMany: boolean;
}

/** A list under the cell of which one, or several, are chosen: arrows go, space ticks, Enter keeps. */
export function ChoiceEditor({ column, editing, controller, isMany }: ChoiceEditorProps) {
  const words = useWords();
  const locale = useLocale();
  const core = wordsOf(locale);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const names = isMany
    ? expectations.map((expectation) => core.expectations[expectation])
    : ["", ...contacts.map((contact) => core.contacts[contact])];
  const first = editing.initial === "" ? [] : editing.initial.split("; ");
  const [chosen, setChosen] = useState<readonly string[]>(first);
  const [at, setAt] = useState(() => Math.max(0, names.indexOf(first[0] ?? names[0] ?? "")));
  useLayoutEffect(() => list.current?.focus(), []);
  const commit = (items: readonly string[], then: Step | "stay" | "leave") => {
    if (isDone.current) return;
    isDone.current = true;
    controller.commit(names.filter((name) => name !== "" && items.includes(name)).join("; "), then);
  };
  const toggle = (name: string) => {
    if (!isMany) return commit([name], "stay");
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { key, shiftKey } = event;
    const current = names[at] ?? "";
    const kept = isMany ? chosen : [current];
    if (key === "Escape") {
      isDone.current = true;
      controller.cancel();
    } else if (key === "Tab") commit(kept, shiftKey ? "previous" : "next");
    else if (key === "Enter") commit(kept, shiftKey ? "up" : "down");
    else if (key === "ArrowDown") setAt(Math.min(names.length - 1, at + 1));
    else if (key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (key === " ") toggle(current);
    else return setAt(startingWith(names, key) ?? at);
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className="tb-choices"
      role="listbox"
      tabIndex={0}
      aria-label={fullColumnTitle(column, { words, locale })}
      aria-multiselectable={isMany}
      aria-activedescendant={`${id}-${at}`}
      onKeyDown={press}
      onMouseDown={(event) => {
        event.preventDefault();
        const option = event.target instanceof Element && event.target.closest("[data-choice]");
        if (option) toggle(names[Number(option.getAttribute("data-choice"))] ?? "");
      }}
      onBlur={() => commit(isMany ? chosen : first, "leave")}
    >
      {names.map((name, index) => (
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          data-choice={index}
          aria-selected={isMany ? chosen.includes(name) : first.includes(name)}
          className={classes("tb-choice", index === at && "tb-choice-at")}
        >
          <span>{name === "" ? words.table.none : name}</span>
          {chosen.includes(name) && <Check size={14} aria-hidden />}
        </div>
      ))}
    </div>
  );
}
