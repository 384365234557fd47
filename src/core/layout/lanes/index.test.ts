import { expect, test } from "vitest";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { type FixtureParts, fixtureMap } from "#test/support/fixtureMap.ts";
import { fourTouchpoints, inEditor } from "#test/support/fourTouchpoints.ts";
import { layoutMap } from "../layoutMap.ts";
import type { LaneLayout } from "../mapLayout.ts";
import type { LayoutOptions } from "../layoutOptions.ts";

const parts: FixtureParts = {
  ...fourTouchpoints,
  personas: [
    { id: "p", name: "Ayşe" },
    { id: "q", name: "Ali" },
    { id: "r", name: "Can" },
  ],
};

function laneOf<K extends LaneLayout["kind"]>(map: JourneyMap, kind: K, options = inEditor) {
  const lane = layoutMap(map, options).lanes.find((one) => one.kind === kind);
  return lane as Extract<LaneLayout, { kind: K }>;
}

test("[L17] lanes that show nothing of what changed are the same objects", () => {
  const map = fixtureMap({
    ...parts,
    notes: [{ id: "n", lane: "ideas", column: "a", text: "bir" }],
  });
  const before = layoutMap(map, inEditor);
  const note = map.notes.map((one) => ({ ...one, text: "iki" }));
  const after = layoutMap({ ...map, notes: note }, inEditor);
  const same = after.lanes.filter((lane) => before.laneById.get(lane.lane.id) === lane);
  expect(same.map(({ lane }) => lane.id)).toEqual(["tp", "curve", "own"]);
});

test("[L17] what is written on a touchpoint changes no lane that does not show it", () => {
  const map = fixtureMap({ ...parts, ratings: { "a/p": { emotion: 1 } } });
  const before = layoutMap(map, inEditor);
  const touchpoints = map.touchpoints.map((one) =>
    one.id === "b" ? { ...one, title: "Ödeme", description: "Kartla" } : one,
  );
  const after = layoutMap({ ...map, touchpoints }, inEditor);
  const same = after.lanes.filter((lane) => before.laneById.get(lane.lane.id) === lane);
  expect(same.map(({ lane }) => lane.id)).toEqual(["curve", "own", "ideas"]);
});

test("[L17] a touchpoint that nobody sees still makes a gap in the path", () => {
  const map = fixtureMap({
    ...parts,
    stages: [{ id: "s1" }, { id: "s2", collapsed: true }, { id: "s3" }],
    touchpoints: [
      { id: "a", stage: "s1" },
      { id: "b", stage: "s3" },
    ],
    ratings: { "a/p": { emotion: 1 }, "b/p": { emotion: 0 } },
  });
  const isDashed = (of: JourneyMap) => laneOf(of, "emotion").curves[0]?.segments[0]?.dashed;
  const [first, second] = map.touchpoints;
  if (first === undefined || second === undefined) throw new Error("expected two touchpoints");
  const hidden = { ...first, id: "c", place: { ...first.place, stage: "s2" } };
  expect(isDashed(map)).toBe(false);
  expect(isDashed({ ...map, touchpoints: [first, hidden, second] })).toBe(true);
});

test("[L17] a lane that only moved stands as if it had been laid out there", () => {
  const figures = new Map([["p", { end: { touchpoint: "d", value: -1.1 } }]]);
  const lanes = [
    "touchpoints",
    "emotion",
    "satisfaction",
    "ownership",
    "expectations",
    "delivery-gap",
  ] as const;
  const make = (text: string) => {
    const columns = (parts.touchpoints ?? []).map((one) => ({
      ...one,
      expectations: ["know-me" as const],
    }));
    return fixtureMap({
      ...parts,
      touchpoints: columns,
      lanes: [
        { id: "ideas", kind: "notes" },
        ...lanes.map((kind) => ({ id: kind, kind })),
        { id: "more", kind: "notes" },
      ],
      notes: [
        { id: "n", lane: "ideas", column: "a", text },
        { id: "m", lane: "more", column: "a", text: "bir" },
      ],
      offPath: ["b/p", "b/r"],
      // Heights that have no end in binary, among them some that only just meet.
      ratings: {
        "a/p": { emotion: -0.6 },
        "a/q": { emotion: -0.7 },
        "b/q": { emotion: 1.7 },
        "c/p": { emotion: 0.3, count: 1000 },
        "c/q": { emotion: 0.4, count: 12 },
        "d/p": { emotion: -1.1 },
        "d/q": { emotion: 1.9 },
      },
    });
  };
  const gaps = new Map([["a", { company: 4, customers: 2, gap: 2 }]]);
  const options: LayoutOptions = { locale: "tr", mode: "export", figures, gaps };
  const [short, long] = [make("bir"), make("satır\n".repeat(50))];
  layoutMap(short, options);
  const movedMap = {
    ...short,
    notes: long.notes.map((note, i) => (i === 0 ? note : (short.notes[1] ?? note))),
  };
  const moved = layoutMap(movedMap, options);
  expect(moved.lanes).toEqual(layoutMap(long, options).lanes);
  expect(layoutMap({ ...movedMap }, options).lanes.every((one, i) => one === moved.lanes[i])).toBe(
    true,
  );
});
