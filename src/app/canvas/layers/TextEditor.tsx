import { useEffect, useLayoutEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { targetName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import type { MapSession } from "../../session/mapSession.ts";
import { useSession } from "../../session/useSession.ts";
import { useSharedText } from "../../session/useSharedText.ts";
import { useMap } from "../../state/mapStore.ts";
import { useScene } from "../../state/sceneStore.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import type { Editing } from "../../state/viewStore.ts";
import { asOwnStep, closeWhenGone } from "../closeWhenGone.ts";
import { dropEmptyNote } from "../dropEmptyNote.ts";
import { goOn } from "../keys/useCanvasKeys.ts";
import { placeEditor } from "../placeEditor.ts";
import { showForTyping } from "../showForTyping.ts";
import { textOf } from "../textOf.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import "./TextEditor.css";

/** The text that is being typed in place, over the drawing of it. */
export function TextEditor() {
  const editing = useView((view) => view.editing);
  if (editing === null || editing.kind === "map" || editing.kind === "persona") return null;
  return <OpenText key={`${editing.kind}:${editing.id}`} editing={editing} />;
}

function OpenText({ editing }: { readonly editing: Editing }) {
  const { kind, id, field } = editing;
  const area = useRef<HTMLTextAreaElement>(null);
  const feed = useViewportFeed();
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  const value = useMap(({ map }) => textOf(map, editing));
  const name = useMap(({ map }) => targetName({ kind, id }, { map, locale, words }));
  const { inputRef, onChange, ...shared } = useSharedText({ kind, id, field, value });
  useLayoutEffect(() => {
    const element = area.current;
    if (element !== null) placeEditor(element, editing, feed);
  });
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const goBack = showForTyping(editing);
    session.show({ editing: { kind: editing.kind, id: editing.id, field: editing.field } });
    element.focus({ preventScroll: true });
    putCaret(element, editing);
    const place = () => placeEditor(element, editing, feed);
    const stops = [useScene.subscribe(place), feed.follow(place), closeWhenGone(editing, element)];
    return () => {
      for (const stop of stops) stop();
      session.show({ editing: undefined });
      dropEmptyNote(editing, session);
      goBack();
    };
  }, [editing, feed, session]);
  return (
    <textarea
      {...shared}
      ref={(element) => {
        area.current = element;
        inputRef(element);
      }}
      dir="auto"
      className="c-text nopan nowheel"
      aria-label={words.canvas.textOf(name ?? "")}
      rows={1}
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => {
        shared.onBlur();
        if (useView.getState().editing === editing) changeView({ editing: null });
      }}
      onKeyDown={(event) => onKey(event, session)}
    />
  );
}

function onKey(event: KeyboardEvent<HTMLTextAreaElement>, session: MapSession): void {
  if (event.nativeEvent.isComposing) return;
  const isMod = event.ctrlKey || event.metaKey;
  const isDone = event.key === "Escape" || (event.key === "Enter" && !event.shiftKey);
  if (isDone || event.key === "Tab") {
    const surface = event.currentTarget.closest<HTMLElement>("[data-map]");
    surface?.focus();
    changeView({ editing: null });
    // Tab goes on from here as it does without typing.
    if (isDone || goOn(event.shiftKey)) event.preventDefault();
    if (isDone) event.stopPropagation();
  } else if (isMod && event.key.toLowerCase() === "z") {
    // The browser's own undo knows nothing of what colleagues typed.
    event.preventDefault();
    asOwnStep(event.shiftKey ? session.redo : session.undo);
  }
}

/** A name is typed anew; a note, and what somebody else is typing in, is typed on. */
function putCaret(element: HTMLTextAreaElement, { id, field }: Editing): void {
  const { peers } = useMap.getState();
  const isShared = peers.some(({ presence }) => presence.editing?.id === id);
  if (field === "title" && !isShared) element.select();
  else element.setSelectionRange(element.value.length, element.value.length);
}
