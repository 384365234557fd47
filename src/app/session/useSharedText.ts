import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { RefCallback } from "react";
import type { EntityKind, TextField } from "#core/model/fields.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { EditedText } from "#core/wire/presence.ts";
import { canEdit, useMap } from "../state/mapStore.ts";
import { caretAfter } from "./caretAfter.ts";
import { useSession } from "./useSession.ts";

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** A text people type together, as it stands now. `id` is empty for the map's own. */
export interface SharedText {
  readonly kind: EntityKind | "map";
  readonly id: Id;
  readonly field: TextField<EntityKind | "map">;
  readonly value: string;
}

/** What a text field of the kit takes. */
export interface SharedTextField {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => unknown;
  readonly onBlur: () => void;
  readonly inputRef: RefCallback<TextInput>;
}

/** Binds a text field to a shared text: live, merged letter by letter, the caret kept, the others told who types here. */
export function useSharedText({ kind, id, field, value }: SharedText): SharedTextField {
  const session = useSession();
  const write = (text: string, was: string) =>
    session.run({ type: "editText", kind, id, field, text, was });
  return useMergedInput({ value, write, editing: { kind, id, field } });
}

export interface MergedInput {
  readonly value: string;
  /** Carries a change out; `was` is what the person saw when typing it. */
  readonly write: (text: string, was: string) => unknown;
  readonly editing: EditedText;
}

/** As `useSharedText`, for a text that another command writes. */
export function useMergedInput({ value, write, editing }: MergedInput): SharedTextField {
  const session = useSession();
  const [draft, setDraft] = useState<Draft>();
  const input = useCaret();
  const isComposing = useComposition(input.ref, () => {
    if (draft !== undefined) write(draft.text, draft.was);
    setDraft(undefined);
  });
  const onChange = (text: string) => {
    // A composition in progress must not be written over, so it is sent when it ends.
    if (isComposing()) setDraft({ text, was: draft?.was ?? value });
    else write(text, value);
  };
  return {
    value: draft?.text ?? value,
    onChange,
    onFocus: () => canEdit(useMap.getState()) && session.show({ editing }),
    onBlur: () => session.show({ editing: undefined }),
    inputRef: input.attach,
  };
}

interface Draft {
  readonly text: string;
  readonly was: string;
}

/** Keeps the caret between the letters it was between when somebody else's letters come in. */
function useCaret() {
  const ref = useRef<TextInput>(null);
  const before = useRef<{ text: string; start: number; end: number }>(undefined);
  useEffect(
    () =>
      useMap.subscribe(() => {
        const element = ref.current;
        if (element === null || document.activeElement !== element) return;
        const { value, selectionStart, selectionEnd } = element;
        before.current = { text: value, start: selectionStart ?? 0, end: selectionEnd ?? 0 };
      }),
    [],
  );
  useLayoutEffect(() => {
    const element = ref.current;
    const last = before.current;
    before.current = undefined;
    if (element === null || last === undefined || last.text === element.value) return;
    if (document.activeElement !== element) return;
    const moved = (caret: number) => caretAfter(caret, last.text, element.value);
    element.setSelectionRange(moved(last.start), moved(last.end));
  });
  const attach = (element: TextInput | null) => {
    ref.current = element;
  };
  return { ref, attach };
}

/** Follows whether letters are being composed, as with dead keys or an input method. */
function useComposition(ref: { readonly current: TextInput | null }, onEnd: () => void) {
  const isComposing = useRef(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    const element = ref.current;
    const start = () => {
      isComposing.current = true;
    };
    const finish = () => {
      isComposing.current = false;
      end.current();
    };
    element?.addEventListener("compositionstart", start);
    element?.addEventListener("compositionend", finish);
    return () => {
      element?.removeEventListener("compositionstart", start);
      element?.removeEventListener("compositionend", finish);
    };
  }, [ref]);
  return () => isComposing.current;
}
