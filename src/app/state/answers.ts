import type { Id } from "#core/model/journeyMap.ts";
import type { MyAnswers, Score } from "#core/wire/workshop.ts";

/** One thing a person enters in a block. */
export type AnswerChange =
  | { readonly kind: "score"; readonly id: Id; readonly score: Score }
  | { readonly kind: "note"; readonly id: Id; readonly column: Id; readonly text: string }
  | { readonly kind: "noNote"; readonly id: Id }
  | { readonly kind: "dots"; readonly id: Id; readonly count: number }
  | { readonly kind: "done"; readonly isDone: boolean };

/** What was entered here and not yet acknowledged, in the order of entering. */
export interface PendingAnswer {
  readonly block: Id;
  readonly change: AnswerChange;
}

export const noAnswers: MyAnswers = { scores: {}, notes: [], dots: {} };

/** Pending answers with one more; an earlier one about the same thing gives way. */
export function withPending(
  pending: readonly PendingAnswer[],
  added: PendingAnswer,
): readonly PendingAnswer[] {
  const rest = pending.filter(
    ({ block, change }) => block !== added.block || subjectOf(change) !== subjectOf(added.change),
  );
  return [...rest, added];
}

/** One's answers in a block, as they will be when all that waits has been taken. */
export function answersWith(
  known: MyAnswers | undefined,
  block: Id,
  pending: readonly PendingAnswer[],
): MyAnswers {
  return pending
    .filter((each) => each.block === block)
    .reduce((answers, { change }) => applied(answers, change), known ?? noAnswers);
}

function applied(answers: MyAnswers, change: AnswerChange): MyAnswers {
  switch (change.kind) {
    case "score":
      return { ...answers, scores: { ...answers.scores, [change.id]: change.score } };
    case "dots":
      return { ...answers, dots: { ...answers.dots, [change.id]: change.count } };
    case "note": {
      const { id, column, text } = change;
      const note = { id, column, text };
      const isKnown = answers.notes.some((each) => each.id === id);
      const notes = isKnown
        ? answers.notes.map((each) => (each.id === id ? note : each))
        : [...answers.notes, note];
      return { ...answers, notes };
    }
    case "noNote":
      return { ...answers, notes: answers.notes.filter(({ id }) => id !== change.id) };
    case "done":
      return answers;
  }
}

/** What one answer is about: a later one about the same replaces it. */
function subjectOf(change: AnswerChange): string {
  switch (change.kind) {
    case "score":
    case "dots":
      return `${change.kind} ${change.id}`;
    case "note":
    case "noNote":
      return `note ${change.id}`;
    case "done":
      return "done";
  }
}

/** The pending answers in a text from storage; what is not understood is left out. */
export function readPending(text: string | null): readonly PendingAnswer[] {
  try {
    const read: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(read) ? read.filter(isPending) : [];
  } catch {
    return [];
  }
}

const kinds = ["score", "note", "noNote", "dots", "done"];

function isPending(value: unknown): value is PendingAnswer {
  if (typeof value !== "object" || value === null) return false;
  const { block, change } = value as Partial<PendingAnswer>;
  return typeof block === "string" && change !== undefined && kinds.includes(change.kind);
}
