import { useRef, useState } from "react";
import type { RefObject } from "react";
import type { CommentAuthor, CommentWords } from "#core/wire/comments.ts";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Answer } from "../../platform/mapsApi.ts";
import { useComments } from "../../state/commentStore.ts";
import { keepDraft, keptDraft } from "./keptDraft.ts";
import { mentionsIn } from "./mentions.ts";

export interface CommentBoxOptions {
  /** Where what is typed is kept until it is sent; absent: nowhere. */
  readonly draftKey?: string | undefined;
  readonly initial?: CommentWords | undefined;
  readonly onSend: (words: CommentWords) => Promise<Answer<unknown>>;
}

/** What is being typed into a box, and how it is sent. */
export interface CommentDraft {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Somebody was picked from the list of names. */
  readonly pick: (person: CommentAuthor) => void;
  readonly fault: string | undefined;
  readonly canSend: boolean;
  readonly send: () => Promise<void>;
}

/** What could not be sent stays in the box, and on this device. */
export function useCommentBox(
  { draftKey, initial, onSend }: CommentBoxOptions,
  field: RefObject<HTMLTextAreaElement | null>,
): CommentDraft {
  const words = useWords().comments;
  const [text, setText] = useState(() => initial?.text ?? keptDraft(draftKey));
  const [fault, setFault] = useState<string>();
  const [isSending, setSending] = useState(false);
  const chosen = useRef(new Set(initial?.mentions));
  const change = (next: string) => {
    setText(next);
    setFault(undefined);
    keepDraft(draftKey, next);
  };
  /** What was typed while the rest was on its way stays. */
  const clear = (sent: string) => {
    setText((now) => (now === sent ? "" : now));
    setFault(undefined);
    if (keptDraft(draftKey) === sent) keepDraft(draftKey, "");
  };
  const over = text.trim().length - limits.commentLength;
  const canSend = text.trim() !== "" && over <= 0 && !isSending;
  const send = async () => {
    if (!canSend) return;
    setSending(true);
    const sender = document.activeElement;
    const { people } = useComments.getState();
    const mentions = mentionsIn(text, people, chosen.current).slice(0, limits.mentions);
    const answer = await onSend({ text: text.trim(), mentions });
    setSending(false);
    if (answer.ok) clear(text);
    else if (answer.failure === "unreachable") setFault(words.unsent);
    else setFault(answer.message ?? words.refused);
    // Its button goes grey and loses the focus; whoever is elsewhere by now stays there.
    if ([sender, document.body].includes(document.activeElement)) field.current?.focus();
  };
  return {
    text,
    change,
    pick: ({ id }) => chosen.current.add(id),
    fault: over > 0 ? words.tooLong(over) : fault,
    canSend,
    send,
  };
}
