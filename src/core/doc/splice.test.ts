import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rebased, spliceBetween } from "./splice.ts";
import type { Splice } from "./splice.ts";

const spliced = (text: string, { at, remove, insert }: Splice) =>
  text.slice(0, at) + insert + text.slice(at + remove);

/** What becomes of `was` when I make it `mine` while a colleague makes it `theirs`. */
const merged = (was: string, mine: string, theirs: string) =>
  rebased(spliceBetween(was, mine), was, theirs).reduce(spliced, theirs);

const letters = (alphabet: string) =>
  fc.string({ unit: fc.constantFrom(...alphabet.split(",")), maxLength: 6 });

/** A text with some whole characters of it replaced. */
const replacing = (was: string, alphabet: string) =>
  fc.tuple(fc.nat(6), fc.nat(6), letters(alphabet)).map(([a, b, insert]) => {
    const units = Array.from(was);
    units.splice(Math.min(a, b), Math.abs(a - b), insert);
    return units.join("");
  });

test.each([
  ["", "abc", { at: 0, remove: 0, insert: "abc" }],
  ["abc", "", { at: 0, remove: 3, insert: "" }],
  ["abc", "abc", { at: 3, remove: 0, insert: "" }],
  ["abc", "aXc", { at: 1, remove: 1, insert: "X" }],
  ["aa", "aaa", { at: 2, remove: 0, insert: "a" }],
  ["👍", "👎", { at: 0, remove: 2, insert: "👎" }],
  ["a👍b", "a👍👍b", { at: 3, remove: 0, insert: "👍" }],
  ["😀", "😀😁", { at: 2, remove: 0, insert: "😁" }],
  ["x🐀", "x𐀀", { at: 1, remove: 2, insert: "𐀀" }],
])("[D6] from %j to %j", (before, after, splice) => {
  expect(spliceBetween(before, after)).toEqual(splice);
});

test("[D6] a splice leads from any text to any other and never cuts a surrogate pair", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "ş", "👍", "👎", "🐀", "𐀀"),
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const splice = spliceBetween(before, after);
      expect(spliced(before, splice)).toBe(after);
      const pieces = [
        before.slice(0, splice.at),
        splice.insert,
        before.slice(splice.at + splice.remove),
      ];
      expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["both type at the end", "ab", "abX", "abY", "abXY"],
  ["both type into the middle", "ab", "aXb", "aYb", "aXYb"],
  ["apart from each other", "abcdef", "Xbcdef", "abcdeY", "XbcdeY"],
  ["I take out what they type into", "abcd", "ad", "abYcd", "aYd"],
  ["I replace all they type into", "abcd", "X", "abYcd", "XY"],
  ["both replace one word", "a word b", "a X b", "a Y b", "a XY b"],
  ["both take out the same", "abcd", "ad", "ad", "ad"],
  ["our replacements overlap, mine first", "abcdef", "aXef", "abcY", "aXY"],
  ["our replacements overlap, theirs first", "abcdef", "abcX", "aYef", "aYX"],
  ["mine ends where theirs begins", "abcd", "Xcd", "abY", "XY"],
  ["theirs ends where mine begins", "abcd", "abX", "Ycd", "YX"],
  ["mine covers theirs and ends with it", "abcdef", "aXf", "abcYf", "aXYf"],
  ["they took all out", "abc", "abcX", "", "X"],
  ["they did nothing", "abc", "aXc", "abc", "aXc"],
  ["I did nothing", "abc", "abc", "aYc", "aYc"],
])("[D5] %s", (...[, was, mine, theirs, both]) => {
  expect(merged(was, mine, theirs)).toBe(both);
});

test("[D5] every letter that either put in is there, in its order, and nothing that both kept is lost", () => {
  const concurrent = letters("a,b,ş,👍").chain((was) =>
    fc.tuple(fc.constant(was), replacing(was, "1,2,3,🐀"), replacing(was, "X,Y,Z,🐈")),
  );
  fc.assert(
    fc.property(concurrent, ([was, mine, theirs]) => {
      const both = merged(was, mine, theirs);
      const only = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).join("");
      expect(only(both, /[123]|🐀/gu)).toBe(only(mine, /[123]|🐀/gu));
      expect(only(both, /[XYZ]|🐈/gu)).toBe(only(theirs, /[XYZ]|🐈/gu));
      const [mySplice, theirSplice] = [spliceBetween(was, mine), spliceBetween(was, theirs)];
      const isKept = (index: number) =>
        [mySplice, theirSplice].every(({ at, remove }) => index < at || index >= at + remove);
      const keptByBoth = Array.from({ length: was.length }, (_, index) =>
        isKept(index) ? was.charAt(index) : "",
      );
      expect(only(both, /[abş]|👍/gu)).toBe(keptByBoth.join(""));
    }),
    { numRuns: 2000 },
  );
});

test("[D5][D6] a pair is not cut where colleagues meet", () => {
  const pairs = letters("👍,🐀,a").chain((was) =>
    fc.tuple(fc.constant(was), replacing(was, "👎,🐈"), replacing(was, "👎,🐈")),
  );
  fc.assert(
    fc.property(pairs, ([was, mine, theirs]) => {
      expect(merged(was, mine, theirs).isWellFormed()).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
