import { useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { CommentAuthor } from "#core/wire/comments.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useComments } from "../../state/commentStore.ts";
import { announce } from "../../ui/announce.ts";
import { mentionQuery, peopleFor, withMention } from "./mentions.ts";
import type { MentionQuery } from "./mentions.ts";
import type { CommentDraft } from "./useCommentBox.ts";

/** The names that can stand where an `@` is being typed. */
export interface MentionListState {
  readonly listId: string;
  readonly people: readonly CommentAuthor[];
  readonly active: number;
  readonly optionId: (index: number) => string;
  /** To be called whenever the text or the caret has changed. */
  readonly follow: () => void;
  readonly close: () => void;
  readonly take: (index: number) => void;
  /** Whether the list took the key. */
  readonly press: (event: KeyboardEvent) => boolean;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function useMentionList(
  draft: CommentDraft,
  field: RefObject<HTMLTextAreaElement | null>,
): MentionListState {
  const listId = useId();
  const words = useWords().comments;
  const [query, setQuery] = useState<MentionQuery>();
  const [active, setActive] = useState(0);
  const everybody = useComments((state) => state.people);
  const me = useComments((state) => state.me);
  const others = useMemo(() => everybody.filter(({ id }) => id !== me), [everybody, me]);
  const people = useMemo(() => (query ? peopleFor(query, others) : []), [query, others]);
  const placeCaret = useAwaitedCaret(field, draft.text);
  const follow = () => {
    const { value = "", selectionStart = 0 } = field.current ?? {};
    const next = mentionQuery(value, selectionStart);
    if (next?.typed === query?.typed && next?.start === query?.start) return;
    const count = next && query === undefined ? peopleFor(next, others).length : 0;
    if (count > 0) announce(words.peopleFound(count));
    setQuery(next);
    setActive(0);
  };
  const take = (index: number) => {
    const person = people[index];
    if (person === undefined || query === undefined) return;
    const { text, caret } = withMention(draft.text, query, person.name);
    draft.change(text);
    draft.pick(person);
    placeCaret(caret);
    setQuery(undefined);
  };
  const press = (event: KeyboardEvent) => {
    if (people.length === 0 || event.ctrlKey || event.metaKey) return false;
    const step = steps[event.key];
    if (step !== undefined) setActive((active + step + people.length) % people.length);
    else if (event.key === "Enter" || event.key === "Tab") take(active);
    else if (event.key === "Escape") setQuery(undefined);
    else return false;
    return true;
  };
  const close = () => setQuery(undefined);
  const optionId = (index: number) => `${listId}-${index}`;
  return { listId, people, active, optionId, follow, close, take, press };
}

/** Puts the caret where it belongs once a text has come into the field. */
function useAwaitedCaret(field: RefObject<HTMLTextAreaElement | null>, text: string) {
  const awaited = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (awaited.current === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(awaited.current, awaited.current);
    awaited.current = undefined;
  }, [text, field]);
  return (caret: number) => {
    awaited.current = caret;
  };
}
