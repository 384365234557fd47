import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { plan } from "./index.ts";

const map = smallMap();

test("commands done together are one list of edits", () => {
  const edits = plan(map, {
    type: "together",
    commands: [
      { type: "setFields", kind: "touchpoint", ids: ["video"], fields: { owner: "İçerik" } },
      { type: "rate", ratings: [{ touchpoint: "video", persona: "ali", fields: { emotion: 2 } }] },
    ],
  });
  expect(edits).toMatchObject([
    { edit: "set", id: "video", field: "owner", value: "İçerik" },
    { edit: "rate", touchpoint: "video", persona: "ali", field: "emotion", value: 2 },
  ]);
});

test("one refusal among commands done together refuses them all", () => {
  const refusal = plan(map, {
    type: "together",
    commands: [
      { type: "setFields", kind: "touchpoint", ids: ["video"], fields: { owner: "İçerik" } },
      { type: "rate", ratings: [{ touchpoint: "video", persona: "ali", fields: { emotion: 7 } }] },
    ],
  });
  expect(refusal).toEqual({ refused: "emotion-out-of-range" });
});
