import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { targetName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { useScene } from "../../state/sceneStore.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import type { Editing } from "../../state/viewStore.ts";
import { SharedText } from "../SharedText.ts";
import { placeEditor } from "../placeEditor.ts";
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
  const area = useRef<HTMLTextAreaElement>(null);
  const shared = useRef<SharedText>(undefined);
  const feed = useViewportFeed();
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  const { map } = useMap.getState();
  const name = targetName(editing, { map, locale, words }) ?? "";
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const text = new SharedText(element, editing, session);
    shared.current = text;
    const place = () => placeEditor(element, editing, feed);
    const stops = [
      useMap.subscribe(() => text.follow()),
      useScene.subscribe(place),
      feed.follow(place),
    ];
    text.begin();
    place();
    session.show({ editing: { kind: editing.kind, id: editing.id, field: editing.field } });
    return () => {
      for (const stop of stops) stop();
      session.show({ editing: undefined });
      text.end();
    };
  }, [editing, feed, session]);
  return (
    <textarea
      ref={area}
      className="c-text nopan nowheel"
      aria-label={words.canvas.textOf(name)}
      defaultValue={textOf(map, editing)}
      rows={1}
      spellCheck={false}
      onInput={() => shared.current?.typed()}
      onCompositionStart={() => shared.current?.compose(true)}
      onCompositionEnd={() => shared.current?.compose(false)}
      onBlur={() => leave(editing)}
      onKeyDown={(event) => onKey(event, session)}
    />
  );
}

function onKey(event: KeyboardEvent<HTMLTextAreaElement>, session: ReturnType<typeof useSession>) {
  if (event.nativeEvent.isComposing) return;
  const isMod = event.ctrlKey || event.metaKey;
  const isDone = event.key === "Escape" || (event.key === "Enter" && !event.shiftKey);
  if (isDone) {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.closest<HTMLElement>(".c-surface")?.focus();
    changeView({ editing: null });
  } else if (isMod && event.key.toLowerCase() === "z") {
    // The browser's own undo knows nothing of what colleagues typed.
    event.preventDefault();
    if (event.shiftKey) session.redo();
    else session.undo();
  } else if (event.key === "Tab") {
    event.currentTarget.closest<HTMLElement>(".c-surface")?.focus();
    changeView({ editing: null });
    return;
  }
  if (!isMod) event.stopPropagation();
}

function leave(editing: Editing): void {
  if (useView.getState().editing === editing) changeView({ editing: null });
}
