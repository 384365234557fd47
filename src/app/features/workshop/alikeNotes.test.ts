import { expect, test } from "vitest";
import type { Note } from "#core/model/journeyMap.ts";
import { alikeNotes } from "./alikeNotes.ts";

const note = (id: string, text: string, column = "t"): Note => ({
  id,
  text,
  place: { lane: "l", column, order: id },
});
const idsOf = (...notes: readonly Note[]) =>
  alikeNotes(notes).map((group) => group.map(({ id }) => id));

test.each([
  ["Kargo çok geç geldi", "kargo geç geliyor"],
  ["Kuponum nerede?", "KUPONUM NEREDE"],
  ["Beden tablosu anlaşılmıyor", "beden tablosunu anlamadım"],
  ["Delivery was late", "The delivery is very late"],
])("%s and %s look alike", (one, other) => {
  expect(idsOf(note("a", one), note("b", other))).toEqual([["a", "b"]]);
});

test.each([
  ["Kargo geç geldi", "Kurye kapıyı çalmadı"],
  ["Kargo ücreti yüksek", "Kargo takip ekranı bozuk"],
  ["", ""],
  ["ve bir", "ve bir"],
])("%s and %s do not", (one, other) => {
  expect(idsOf(note("a", one), note("b", other))).toEqual([]);
});

test("only notes of one column are put together, the largest group first, each note once", () => {
  const groups = idsOf(
    note("a", "kupon çalışmıyor"),
    note("b", "kupon çalışmıyor", "other"),
    note("c", "kargo geç geldi"),
    note("d", "Kupon çalışmadı"),
    note("e", "kargo geç"),
    note("f", "kargo çok geç kaldı"),
  );
  expect(groups).toEqual([
    ["c", "e", "f"],
    ["a", "d"],
  ]);
});
