import { expect, test } from "vitest";
import { isRefusal } from "#core/commands/refusal.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { appliedEdits } from "#test/support/appliedEdits.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { additions, inColumnOrder, placements } from "./gathering.ts";

const map = smallMap(
  { type: "addLane", id: "ideas", kind: "notes" },
  { type: "addLane", id: "pains", kind: "notes" },
);
const place = { workshop: "w", block: "b", lane: "pains" };
const note = (item: string, column: string, stage?: string) => ({
  answerer: "ali",
  item,
  value: JSON.stringify({ column, stage, text: item }),
});
const textsIn = (after: JourneyMap) =>
  after.notes.map(({ text, place: { lane, column } }) => `${text} ${lane} ${column}`);

function gathered(before: JourneyMap, answers: ReturnType<typeof note>[]): JourneyMap {
  const sorted = inColumnOrder(before, answers, place);
  const edits = additions(before, placements(before, sorted, place).placed);
  if (isRefusal(edits)) throw new Error(edits.refused);
  return appliedEdits(before, edits);
}

test("[K7] notes go to their columns, those of columns that have gone to the stage or the first touchpoint", () => {
  const answers = [
    note("c", "pay"),
    note("d", "gone", "buy"),
    note("a", "gone"),
    note("b", "video"),
  ];
  const sorted = inColumnOrder(map, answers, place);
  expect(sorted.map(({ item }) => item)).toEqual(["a", "b", "d", "c"]);
  expect(textsIn(gathered(map, answers)).toSorted()).toEqual([
    "a pains advert",
    "b pains video",
    "c pains pay",
    "d pains buy",
  ]);
});

test("[K7] what was put into the map already is not put there again, whatever is new", () => {
  const once = gathered(map, [note("a", "advert"), note("b", "pay")]);
  const twice = gathered(once, [note("a", "advert"), note("b", "pay"), note("c", "pay")]);
  expect(textsIn(twice)).toHaveLength(3);
  expect(gathered(twice, [note("a", "advert")])).toEqual(twice);
});

test("[K7] two people's notes of one id, or of one text, are two", () => {
  const [one, other] = [note("a", "advert"), { ...note("a", "advert"), answerer: "can" }];
  expect(gathered(map, [one, other]).notes).toHaveLength(2);
});

test("[K7] where the lane has gone the first of notes takes them, and where nothing fits they are kept as text", () => {
  const elsewhere = placements(map, [note("a", "pay")], { ...place, lane: "gone" });
  expect(elsewhere).toMatchObject({ placed: [{ lane: "ideas", column: "pay" }], unplaced: [] });
  const laneless = { ...map, lanes: [] };
  expect(placements(laneless, [note("a", "pay")], place)).toEqual({ placed: [], unplaced: ["a"] });
  const empty = { ...map, touchpoints: [], stages: [] };
  expect(placements(empty, [note("a", "pay")], place).unplaced).toEqual(["a"]);
});
