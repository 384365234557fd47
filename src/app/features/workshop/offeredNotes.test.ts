import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { offeredNotes } from "./offeredNotes.ts";
import type { VoteBlock } from "./offeredNotes.ts";

const map = smallMap(
  { type: "addLane", id: "pains", kind: "notes" },
  { type: "addLane", id: "ideas", kind: "notes" },
  { type: "addLane", id: "empty", kind: "notes" },
  { type: "addNote", id: "late", lane: "pains", column: "pay", text: "Kargo geç geldi" },
  { type: "addNote", id: "blank", lane: "pains", column: "pay", text: " " },
  { type: "addNote", id: "chat", lane: "ideas", column: "pay", text: "Sohbet" },
);
const vote = (...lanes: readonly string[]): VoteBlock => ({
  id: "vote",
  kind: "vote",
  state: "open",
  prompt: "",
  minutes: 0,
  isAnonymous: true,
  lanes,
  dots: 3,
});
const offer = (block: VoteBlock, dots = {}) => {
  const { lanes, left } = offeredNotes(map, block, dots);
  return [lanes.map(({ lane, notes }) => [lane.id, ...notes.map(({ id }) => id)]), left];
};

test("the written notes of the named lanes are offered, of all lanes where none is named", () => {
  expect(offer(vote("pains", "empty"))).toEqual([[["pains", "late"]], 3]);
  expect(offer(vote())).toEqual([
    [
      ["pains", "late"],
      ["ideas", "chat"],
    ],
    3,
  ]);
});

test("dots on notes that have gone, or to other lanes, come back", () => {
  const dots = { late: 1, blank: 1, chat: 1, gone: 1 };
  expect(offer(vote("pains"), dots)[1]).toBe(1);
  expect(offer(vote(), dots)[1]).toBe(0);
});
