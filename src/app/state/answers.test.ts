import { expect, test } from "vitest";
import { answersWith, readPending, withPending } from "./answers.ts";
import type { AnswerChange, PendingAnswer } from "./answers.ts";

const block = "b";
const entered = (...changes: readonly AnswerChange[]) =>
  changes.reduce<readonly PendingAnswer[]>(
    (pending, change) => withPending(pending, { block, change }),
    [],
  );

test("a later answer about the same thing takes the place of an earlier one", () => {
  const pending = entered(
    { kind: "score", id: "t", score: { emotion: 1 } },
    { kind: "dots", id: "n", count: 1 },
    { kind: "score", id: "t", score: { emotion: 2 } },
  );
  expect(pending.map(({ change }) => change)).toEqual([
    { kind: "dots", id: "n", count: 1 },
    { kind: "score", id: "t", score: { emotion: 2 } },
  ]);
});

test("what waits is shown over what the server knows, and only in its block", () => {
  const known = {
    scores: { t: { emotion: -1 } },
    notes: [{ id: "a", column: "t", text: "old" }],
    dots: {},
  };
  const pending = entered(
    { kind: "note", id: "a", column: "t", text: "new" },
    { kind: "note", id: "b", column: "t", text: "second" },
    { kind: "score", id: "u", score: { satisfaction: 4 } },
    { kind: "dots", id: "n", count: 2 },
  );
  const answers = answersWith(known, block, pending);
  expect(answers.notes.map(({ text }) => text)).toEqual(["new", "second"]);
  expect(answers.scores).toEqual({ t: { emotion: -1 }, u: { satisfaction: 4 } });
  expect(answers.dots).toEqual({ n: 2 });
  expect(answersWith(known, "other", pending)).toEqual(known);
});

test("a note written and taken back before it was sent is gone", () => {
  const pending = entered(
    { kind: "note", id: "a", column: "t", text: "x" },
    { kind: "noNote", id: "a" },
  );
  expect(answersWith(undefined, block, pending).notes).toEqual([]);
});

test("what storage holds is read back; junk is not", () => {
  const pending = entered({ kind: "done", isDone: true });
  expect(readPending(JSON.stringify(pending))).toEqual(pending);
  for (const junk of [null, "", "{", "3", '[{"block":1}]', '[{"block":"b","change":{"kind":"x"}}]'])
    expect(readPending(junk)).toEqual([]);
});
