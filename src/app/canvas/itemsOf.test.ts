import { expect, test } from "vitest";
import { layoutMap } from "#core/layout/layoutMap.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { hitAt } from "./hitAt.ts";
import { itemOf, itemsOf } from "./itemsOf.ts";
import { neighbour } from "./keys/neighbour.ts";

const map = smallMap(
  { type: "addLane", id: "cards", kind: "touchpoints" },
  { type: "addLane", id: "curve", kind: "emotion" },
  { type: "addLane", id: "thoughts", kind: "notes", noteKind: "thought" },
  { type: "addNote", id: "why", lane: "thoughts", column: "video", text: "Neden?" },
);
const layout = layoutMap(map, { locale: "tr", mode: "edit" });
const items = itemsOf(layout);
const named = items.map(({ kind, id }) => `${kind} ${id}`);

test("the reading order is headers first, then lane by lane from left to right", () => {
  expect(named).toEqual([
    "stage search",
    "stage buy",
    "lane cards",
    "touchpoint advert",
    "touchpoint video",
    "touchpoint pay",
    "lane curve",
    "rating advert/ayse",
    "rating advert/ali",
    "rating video/ayse",
    "rating video/ali",
    "rating pay/ayse",
    "rating pay/ali",
    "lane thoughts",
    "cell thoughts/advert",
    "note why",
    "cell thoughts/pay",
  ]);
});

test("what is under the middle of an item is that item", () => {
  for (const item of items.filter(({ kind }) => kind !== "rating")) {
    const { x, y, width, height } = item.box;
    const hit = hitAt(layout, { x: x + width / 2, y: y + height / 2 });
    expect(hit).toEqual({ kind: item.kind, id: item.id });
  }
});

test("a hollow handle stands for a rating that is not there yet, beside those of the others", () => {
  const [ayse, ali] = ["video/ayse", "video/ali"].map((id) =>
    itemOf(layout, { kind: "rating", id }),
  );
  expect(ayse && ali && ali.box.x - ayse.box.x).toBeGreaterThan(20);
  expect(ayse?.box.y).toBe(ali?.box.y);
});

test.each([
  ["touchpoint advert", "right", "touchpoint video"],
  ["touchpoint video", "left", "touchpoint advert"],
  ["stage search", "right", "stage buy"],
  ["stage buy", "down", "touchpoint pay"],
  ["note why", "right", "cell thoughts/pay"],
  ["cell thoughts/pay", "up", "rating pay/"],
  ["touchpoint pay", "right", "nothing"],
] as const)("from the %s an arrow to the %s goes to the %s", (start, direction, goal) => {
  const from = items.find(({ kind, id }) => `${kind} ${id}` === start);
  if (from === undefined) throw new Error("expected an item");
  const next = neighbour(items, from, direction);
  expect(next === undefined ? "nothing" : `${next.kind} ${next.id}`).toMatch(
    new RegExp(`^${goal}`),
  );
});
