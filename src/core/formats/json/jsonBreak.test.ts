import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonBreak } from "./jsonBreak.ts";

/** The text that stands before the break. */
const sound = (text: string) => text.slice(0, jsonBreak(text));

test.each([
  ['{"a": x}', '{"a": '],
  ['{"a": 1,}', '{"a": 1,'],
  ["[1, 2,, 3]", "[1, 2,"],
  ['{"a" 1}', '{"a" '],
  ["{'a': 1}", "{"],
  ['{"a": "line\nbreak"}', '{"a": "line'],
  ['{"a": "\\x"}', '{"a": "\\'],
  ['{"a": "\\u12g4"}', '{"a": "\\u12'],
  ['{"a": 01}', '{"a": 0'],
  ['{"a": 1.}', '{"a": 1.'],
  ['{"a": nul}', '{"a": nul'],
  ["{} {}", "{} "],
  ["hello", ""],
])("[F2] %s is sound as far as %s", (text, before) => {
  expect(sound(text)).toBe(before);
});

test("[F2] a text that ends too soon is sound to its end", () => {
  const whole = JSON.stringify({ a: [1.5e-7, true, null, 'ş"\\\n\u0000'], b: { c: [] } }, null, 1);
  for (let length = 0; length <= whole.length; length += 1)
    expect(jsonBreak(whole.slice(0, length))).toBe(length);
});

test("[F2] whether and where a text breaks is what the engine's own reader says", () => {
  const json = fc.json({ maxDepth: 4 });
  const letters = '{}[],:"\\0eE.-+tn \n\u0001'.split("");
  const spoilt = fc.tuple(json, fc.nat(), fc.constantFrom("", ...letters));
  fc.assert(
    fc.property(spoilt, ([text, index, letter]) => {
      const at = index % (text.length + 1);
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      if (isJson(changed)) expect(jsonBreak(changed)).toBe(changed.length);
      const before = sound(changed);
      expect(sound(before)).toBe(before);
      if (before.length < changed.length) expect(isJson(changed)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
