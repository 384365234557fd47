import { expect, test } from "vitest";
import { continuesStep } from "./continuesStep.ts";
import type { Command } from "./index.ts";

const typing: Command = { type: "editText", kind: "note", id: "n1", field: "text", text: "a" };

test.each<readonly [string, Command | undefined, boolean]>([
  ["the same text", { ...typing, text: "ab" }, true],
  ["nothing", undefined, false],
  ["another note", { ...typing, id: "n2" }, false],
  ["another field", { ...typing, field: "title" }, false],
  ["another kind", { ...typing, kind: "stage" }, false],
  ["something else", { type: "remove", targets: [] }, false],
])("[C8] typing after %s", (_what, before, expected) => {
  expect(continuesStep(typing, before)).toBe(expected);
});

const comment = (fields: { comment?: string; emotion?: number }, persona = "ayse"): Command => ({
  type: "rate",
  ratings: [{ touchpoint: "t1", persona, fields }],
});

test.each<readonly [string, Command, Command, boolean]>([
  ["the same comment", comment({ comment: "ab" }), comment({ comment: "a" }), true],
  ["another's comment", comment({ comment: "ab" }), comment({ comment: "a" }, "ali"), false],
  ["a score", comment({ comment: "a" }), comment({ emotion: 1 }), false],
  [
    "a score and a comment",
    comment({ comment: "a", emotion: 1 }),
    comment({ comment: "a" }),
    false,
  ],
])("[C8] commenting after %s", (...[, command, before, expected]) => {
  expect(continuesStep(command, before)).toBe(expected);
});

test("[C8] scores are a step each", () => {
  expect(continuesStep(comment({ emotion: 1 }), comment({ emotion: 2 }))).toBe(false);
});

test("[C8] what is no typing begins a step of its own", () => {
  const moving: Command = { type: "moveTouchpoints", ids: ["t1"], stage: "s1" };
  expect(continuesStep(moving, moving)).toBe(false);
});
