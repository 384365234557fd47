import { expect, test } from "vitest";
import { mentionQuery, mentionsIn, partsOf, peopleFor, withMention } from "./mentions.ts";

const ali = { id: "1", name: "Ali" };
const aliBey = { id: "2", name: "Ali Bey" };
const isik = { id: "3", name: "Işık Su" };
const nobody = { id: "4", name: "" };
const people = [ali, aliBey, isik, nobody];

test("a name is being typed behind an @ that begins a word", () => {
  expect(mentionQuery("Bak @al", 7)).toEqual({ start: 4, typed: "al" });
  expect(mentionQuery("@", 1)).toEqual({ start: 0, typed: "" });
  expect(mentionQuery("Bak @al", 3)).toBeUndefined();
  expect(mentionQuery("ali@ornek", 9)).toBeUndefined();
  expect(mentionQuery("@ali\nsonra", 10)).toBeUndefined();
});

test("people are found by how a word of their name begins, whatever its case and dots", () => {
  const found = (typed: string) => peopleFor({ start: 0, typed }, people).map(({ id }) => id);
  expect(found("")).toEqual(["1", "2", "3"]);
  expect(found("ali b")).toEqual(["2"]);
  expect(found("ISIK")).toEqual(["3"]);
  expect(found("su")).toEqual(["3"]);
  expect(found("li")).toEqual([]);
});

test("a chosen name takes the place of what was typed, with one space behind it", () => {
  expect(withMention("Bak @al!", { start: 4, typed: "al" }, "Ali")).toEqual({
    text: "Bak @Ali !",
    caret: 9,
  });
  expect(withMention("@a sonra", { start: 0, typed: "a" }, "Ali").text).toBe("@Ali sonra");
});

test("a text names whole names only, the longest of them", () => {
  const named = (text: string, chosen: string[] = []) => mentionsIn(text, people, new Set(chosen));
  expect(named("@Ali Bey ve @Işık Su")).toEqual(["2", "3"]);
  expect(named("@Ali, @Ali")).toEqual(["1"]);
  expect(named("@Aliye ve x@Ali")).toEqual([]);
});

test("of two people with one name the chosen one is meant, else both", () => {
  const twins = [ali, { id: "9", name: "Ali" }];
  expect(mentionsIn("@Ali", twins, new Set(["9"]))).toEqual(["9"]);
  expect(mentionsIn("@Ali", twins, new Set())).toEqual(["1", "9"]);
});

test("a text in pieces is the text", () => {
  const text = "Merhaba @Ali Bey, @Ali ve @kimse";
  const parts = partsOf(text, ["Ali", "Ali Bey"]);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.flatMap(({ name }) => name ?? [])).toEqual(["Ali Bey", "Ali"]);
});
