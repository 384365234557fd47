import { expect, test } from "vitest";
import { continuesStep } from "./continuesStep.ts";
import type { Command } from "./index.ts";

const title = (id: string): Command => ({
  type: "editText",
  kind: "touchpoint",
  id,
  field: "title",
  text: "x",
});
const rated = (fields: { comment?: string; emotion?: number }): Command => ({
  type: "rate",
  ratings: [{ touchpoint: "advert", persona: "ali", fields }],
});

test("typing on in one text is one step, in another text it is not", () => {
  expect(continuesStep(title("advert"), title("advert"))).toBe(true);
  expect(continuesStep(title("advert"), title("pay"))).toBe(false);
  expect(continuesStep(rated({ comment: "a" }), rated({ comment: "ab" }))).toBe(true);
});

test("scores are a step each", () => {
  expect(continuesStep(rated({ emotion: 1 }), rated({ emotion: 2 }))).toBe(false);
  expect(continuesStep(rated({ comment: "a", emotion: 1 }), rated({ comment: "a" }))).toBe(false);
  expect(continuesStep(title("advert"), undefined)).toBe(false);
});
