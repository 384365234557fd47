import { expect, test } from "vitest";
import { clipOf } from "#core/model/clip.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { clipToText, plainText, textToClip } from "./clipText.ts";

const map = smallMap();
const clip = clipOf(
  map,
  map.touchpoints.map(({ id }) => ({ kind: "touchpoint", id })),
);

test("a clip comes back from its text as it was", () => {
  expect(textToClip(clipToText(clip))).toEqual(clip);
});

test("other programs get titles and notes, a line each", () => {
  const lines = plainText(clip).split("\n");
  expect(lines).toEqual(expect.arrayContaining(clip.touchpoints.map(({ title }) => title)));
});

test("a text that is no clip is none", () => {
  for (const text of ["", "{", "null", "[]", '{"format":"other"}', "Kapıda teslim"]) {
    expect(textToClip(text)).toBeUndefined();
  }
});

test("a forged clip is read as far as it can be", () => {
  const forged = JSON.stringify({
    format: "yolculuk/clip/1",
    touchpoints: [{ id: "__proto__" }, { id: "a", title: 7, companyScore: 99 }, 3],
    notes: "none",
    ratings: { a: { p: { emotion: 9 } }, __proto__: 1 },
  });
  const read = textToClip(forged);
  expect(read?.touchpoints).toMatchObject([{ id: "a", companyScore: 5 }]);
  expect(read?.notes).toEqual([]);
  expect(read?.ratings).toEqual({ a: { p: { emotion: 2 } } });
});
