import { expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { rate } from "#test/support/WorkshopAt.ts";
import { resultOf } from "./resultOf.ts";

const map = smallMap(
  { type: "addLane", id: "ideas", kind: "notes" },
  { type: "addNote", id: "one", lane: "ideas", column: "pay", text: "bir" },
  { type: "addNote", id: "two", lane: "ideas", column: "pay", text: "iki" },
);
const answer = (answerer: string, item: string, value: unknown) => ({
  answerer,
  item,
  value: JSON.stringify(value),
});

test("[K16] scores stand in the order of columns, each with its spread, and those of what has gone are left out", () => {
  const answers = [
    answer("ali", "pay", { emotion: 2, satisfaction: 5 }),
    answer("can", "pay", { emotion: -2 }),
    answer("can", "advert", { satisfaction: 3 }),
    answer("ece", "gone", { emotion: 1 }),
  ];
  const result = resultOf({ workshop: "w", block: rate, answers, gathered: undefined }, map);
  expect(result).toMatchObject({
    kind: "rate",
    people: 3,
    touchpoints: [
      { touchpoint: "advert", satisfaction: { count: 1, median: 3 } },
      { touchpoint: "pay", emotion: { count: 2, median: 0, disagreement: 1 } },
    ],
  });
  expect(result?.kind === "rate" && result.touchpoints[0]).not.toHaveProperty("emotion");
});

test("[K16] notes are ranked by dots, then by people; those without, or gone, are left out", () => {
  const block = { ...rate, kind: "vote", lanes: [], dots: 5 } as const;
  const answers = [
    answer("ali", "one", 3),
    answer("ali", "gone", 2),
    answer("can", "two", 2),
    answer("ece", "two", 1),
  ];
  expect(resultOf({ workshop: "w", block, answers, gathered: undefined }, map)).toEqual({
    kind: "vote",
    block: "rate",
    people: 3,
    notes: [
      { note: "two", dots: 3, people: 2 },
      { note: "one", dots: 3, people: 1 },
    ],
  });
});

test("[K23] who answered what is told where it may be, and nowhere else", () => {
  const names = new Map([
    ["ali", "Ali"],
    ["can", "Can"],
  ]);
  const answers = [answer("ali", "pay", { emotion: 2 }), answer("can", "pay", { emotion: -2 })];
  const answered = { workshop: "w", block: rate, answers, gathered: undefined };
  expect(resultOf({ ...answered, names }, map)).toMatchObject({
    touchpoints: [
      {
        voices: [
          { name: "Can", emotion: -2 },
          { name: "Ali", emotion: 2 },
        ],
      },
    ],
  });
  expect(JSON.stringify(resultOf(answered, map))).not.toMatch(/Can|Ali|ali|can/);
});
