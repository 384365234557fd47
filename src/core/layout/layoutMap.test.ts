import { expect, test } from "vitest";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { type FixtureParts, fixtureMap } from "#test/support/fixtureMap.ts";
import { fourTouchpoints, inEditor } from "#test/support/fourTouchpoints.ts";
import { layoutMap } from "./layoutMap.ts";
import type { EmotionLane, LaneLayout, TouchpointsLane } from "./mapLayout.ts";
import type { LayoutOptions } from "./layoutOptions.ts";

function drawn(more: FixtureParts = {}, options: Partial<LayoutOptions> = {}) {
  return layoutMap(fixtureMap({ ...fourTouchpoints, ...more }), { ...inEditor, ...options });
}

function laneOf<K extends LaneLayout["kind"]>(map: JourneyMap, kind: K, options = inEditor) {
  const lane = layoutMap(map, options).lanes.find((one) => one.kind === kind);
  return lane as Extract<LaneLayout, { kind: K }>;
}

test("[L1] a lane is as tall as its tallest cell", () => {
  const text = "uzun bir not ".repeat(10);
  const notes = [
    { id: "n1", lane: "ideas", column: "a", text },
    { id: "n2", lane: "ideas", column: "a", text: "kısa" },
    { id: "n3", lane: "ideas", column: "b", text: "kısa" },
  ];
  const lane = drawn({ notes }).laneById.get("ideas");
  const boxes = lane?.kind === "notes" ? lane.notes.map(({ box }) => box) : [];
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  expect((lane?.box.y ?? 0) + (lane?.box.height ?? 0)).toBe(bottom + 8);
  expect(drawn().laneById.get("ideas")?.box.height).toBe(56);
});

test("[L3] a stage without touchpoints has one column, a collapsed one a narrow one, a hidden one none", () => {
  const stages = [{ id: "s1", collapsed: true }, { id: "s2", hidden: true }, { id: "s3" }];
  const layout = drawn({ stages });
  expect(layout.columns.map(({ id, width }) => [id, width])).toEqual([
    ["s1", 48],
    ["s3", 168],
  ]);
  expect(layout.stages[0]?.count).toBe("2 temas noktası");
  expect(layout.cardById.size).toBe(0);
});

test("[L4] a collapsed lane is nothing but its header, a hidden one is absent", () => {
  const lanes = [
    { id: "tp", kind: "touchpoints", hidden: true },
    { id: "curve", kind: "emotion", collapsed: true },
    { id: "ideas", kind: "notes", collapsed: true },
  ] as const;
  const layout = drawn({
    lanes,
    notes: [{ id: "n", lane: "ideas", column: "a" }],
    ratings: { "a/p": { emotion: 1 } },
  });
  expect(layout.lanes.map(({ lane, box }) => [lane.id, box.height])).toEqual([
    ["curve", 40],
    ["ideas", 40],
  ]);
  expect(layout.noteById.size).toBe(0);
});

test("[L5] cards stand in sub-rows by channel, owner or contact, in the order of columns, the rest last", () => {
  const grouped = (groupBy: "channel" | "owner" | "contact" | "none") => {
    const lanes = [{ id: "tp", kind: "touchpoints", groupBy }] as const;
    const lane = laneOf(fixtureMap({ ...fourTouchpoints, lanes }), "touchpoints");
    return lane.subRows.map(({ value, label }) => [value, label?.text]);
  };
  expect(grouped("channel")).toEqual([
    ["web", "Web"],
    ["store", "Mağaza"],
    ["", "Kanal yok"],
  ]);
  expect(grouped("owner")).toEqual([
    ["Pazarlama", "Pazarlama"],
    ["Lojistik", "Lojistik"],
    ["", "Sahipsiz"],
  ]);
  expect(grouped("none")).toEqual([["", undefined]]);
});

test("[L6] a face stands at its exact value and shows the nearest of five", () => {
  const map = fixtureMap({
    ...fourTouchpoints,
    ratings: {
      "a/p": { emotion: 2 },
      "b/p": { emotion: -0.4 },
      "c/p": { satisfaction: 1.4 },
      "d/p": {},
    },
  });
  const lane = laneOf(map, "emotion");
  const zero = lane.ticks.find(({ value }) => value === 0)?.y ?? 0;
  expect(
    lane.faces.map((face) => [
      face.touchpoint,
      face.level,
      Math.round((zero - face.centre.y) * 10) / 10,
    ]),
  ).toEqual([
    ["a", 2, 84],
    ["b", 0, -16.8],
    ["c", -2, -67.2],
  ]);
});

test("[L8] a curve is dashed where a touchpoint of the path has no rating, not where it is off the path", () => {
  const dashes = (offPath: readonly string[]) => {
    const ratings = { "a/p": { emotion: 1 }, "c/p": { emotion: -1 }, "d/p": { emotion: 0 } };
    const lane = laneOf(fixtureMap({ ...fourTouchpoints, ratings, offPath }), "emotion");
    return lane.curves.flatMap(({ segments }) => segments.map(({ dashed }) => dashed));
  };
  expect(dashes([])).toEqual([true, false]);
  expect(dashes(["b/p"])).toEqual([false, false]);
});

test("[L10] a flag says whose, what and how much; a peak that is the end too has one flag", () => {
  const figures = new Map([
    [
      "p",
      {
        positivePeak: { touchpoint: "d", value: 1.9 },
        pit: { touchpoint: "b", value: -1.7 },
        end: { touchpoint: "d", value: 1.9 },
        remembered: 1.9,
      },
    ],
  ]);
  const ratings = { "b/p": { emotion: -1.7 }, "d/p": { emotion: 1.9 } };
  const map = fixtureMap({ ...fourTouchpoints, ratings });
  const curve = laneOf(map, "emotion", { ...inEditor, figures });
  expect(curve.flags.map(({ label }) => label)).toEqual([
    "Ayşe · zirve ve son +1,9",
    "Ayşe · dip −1,7",
  ]);
  expect(curve.remembered.map(({ value }) => value)).toEqual(["+1,9", "–"]);
  expect(laneOf(map, "emotion", { ...inEditor, figures, personas: ["q"] }).flags).toEqual([]);
});

test("[L10] where all scores are the same there is neither peak nor pit", () => {
  const end = { touchpoint: "a", value: 1 };
  const figures = new Map([["p", { positivePeak: end, pit: end, end }]]);
  const map = fixtureMap({ ...fourTouchpoints, ratings: { "a/p": { emotion: 1 } } });
  const { flags } = laneOf(map, "emotion", { ...inEditor, figures });
  expect(flags.map(({ label }) => label)).toEqual(["Ayşe · son +1,0"]);
});

test("[L11] a path goes from card to card of the touchpoints a persona visits", () => {
  const lane = laneOf(fixtureMap({ ...fourTouchpoints, offPath: ["b/q"] }), "touchpoints");
  const steps = lane.edges.map(({ persona, from, to }) => `${persona.id}: ${from}→${to}`);
  expect(steps).toEqual(["p: a→b", "p: b→c", "p: c→d", "q: a→c", "q: c→d"]);
});

test("[L11] paths of two personas run beside each other, and around a card that is not visited", () => {
  const { edges, cards }: TouchpointsLane = laneOf(
    fixtureMap({ ...fourTouchpoints, offPath: ["b/q"] }),
    "touchpoints",
  );
  const [ayse, ali] = [edges[2], edges[4]];
  expect(ayse?.points.map(({ y }) => y)).not.toEqual(ali?.points.map(({ y }) => y));
  const card = cards.find(({ touchpoint }) => touchpoint.id === "b")?.box;
  const over = edges.find(({ persona }) => persona.id === "q")?.points ?? [];
  expect(Math.min(...over.map(({ y }) => y))).toBeLessThan(card?.y ?? 0);
});

test("[L7] however many personas give one score, their faces can be drawn", () => {
  const personas = Array.from({ length: 50 }, (_, i) => ({ id: `p${i}`, name: `${i}` }));
  const ratings = Object.fromEntries(personas.map(({ id }) => [`a/${id}`, { emotion: 1 }]));
  const { faces } = laneOf(fixtureMap({ ...fourTouchpoints, personas, ratings }), "emotion");
  expect(faces.length).toBe(50);
  expect(Math.min(...faces.map(({ radius }) => radius))).toBeGreaterThan(0.5);
});

test("[L14] a persona or stage may be called anything, also what says that all are shown", () => {
  const map = fixtureMap({
    ...fourTouchpoints,
    stages: [{ id: "all" }, { id: "s1" }],
    personas: [{ id: "all" }, { id: "p" }],
  });
  expect(layoutMap(map, { ...inEditor, mode: "export" }).personas.length).toBe(2);
  const one = { ...inEditor, mode: "export", personas: ["all"], stages: ["all"] } as const;
  expect(layoutMap(map, one).personas.length).toBe(1);
  expect(layoutMap(map, one).stages.length).toBe(1);
});

test("[L11] one persona alone goes around a card it does not visit, and back down behind it", () => {
  const personas = [{ id: "p" }];
  const lane = laneOf(
    fixtureMap({ ...fourTouchpoints, personas, offPath: ["b/p"] }),
    "touchpoints",
  );
  const [first] = lane.edges;
  const turns = first?.points.map(({ x, y }) => [x - 316, y - (first.points[0]?.y ?? 0)]);
  expect(turns).toEqual([
    [0, 0],
    [8, 0],
    [8, -42],
    [184, -42],
    [184, 0],
    [192, 0],
  ]);
});

test("[L12] owners are runs across neighbouring columns, with a hand-off where two meet", () => {
  const lane = laneOf(fixtureMap(fourTouchpoints), "ownership");
  expect(lane.runs.map(({ owner, touchpoints }) => [owner, touchpoints])).toEqual([
    ["Pazarlama", ["a", "b"]],
    ["Lojistik", ["c"]],
    ["", ["d"]],
  ]);
  expect(lane.handOffs.map(({ from, to }) => [from, to])).toEqual([["b", "c"]]);
});

test("[L13] a note about a stage is as wide as the stage, above those of its columns", () => {
  const notes = [
    { id: "wide", lane: "ideas", column: "s1", text: "Bütün aşama" },
    { id: "narrow", lane: "ideas", column: "a", text: "Bir temas" },
  ];
  const { noteById } = drawn({ notes });
  expect(noteById.get("wide")?.box.width).toBe(2 * 168 - 16);
  expect(noteById.get("narrow")?.box.y).toBeGreaterThan(noteById.get("wide")?.box.y ?? 0);
});

test("[L14] personas that are not chosen fade in the editor and are left out of an export", () => {
  const more = {
    ratings: { "a/p": { emotion: 1 }, "a/q": { emotion: 1 } },
    notes: [{ id: "n", lane: "ideas", column: "a", persona: "q" }],
  };
  const edit = drawn(more, { personas: ["p"] });
  expect(edit.personas.map(({ faded }) => faded)).toEqual([false, true]);
  expect(edit.noteById.get("n")?.faded).toBe(true);
  const exported = drawn(more, { personas: ["p"], mode: "export" });
  const curve = exported.laneById.get("curve") as EmotionLane;
  expect(curve.faces.map(({ persona }) => persona.id)).toEqual(["p"]);
  expect(exported.noteById.size).toBe(0);
});

test("[L14] personas with the same first letter get two", () => {
  expect(drawn().personas.map(({ initials }) => initials)).toEqual(["Ay", "Al"]);
  const alone = drawn({ personas: [{ id: "p", name: "ısmail" }] });
  expect(alone.personas.map(({ initials }) => initials)).toEqual(["I"]);
});

test("[L15] a drag is laid out as if it had ended, and leaves a gap there", () => {
  const drag = { kind: "touchpoints", ids: ["a"], stage: "s2", before: "d" } as const;
  const layout = drawn({}, { drag });
  expect(layout.columns.map(({ id }) => id)).toEqual(["b", "c", "a", "d"]);
  expect(layout.gaps).toEqual([layout.cardById.get("a")?.box]);
});

test("[L16] an export shows a title with a legend and every text whole", () => {
  const notes = [{ id: "n", lane: "ideas", column: "a", text: "kelime ".repeat(80) }];
  const edit = drawn({ notes });
  expect(edit.heading).toBe(undefined);
  expect(edit.noteById.get("n")?.text.clipped).toBe(true);
  const exported = drawn({ notes }, { mode: "export" });
  expect(exported.noteById.get("n")?.text.clipped).toBe(false);
  expect(exported.heading?.personas.map(({ label }) => label.text)).toEqual(["Ayşe", "Ali"]);
  expect(drawn({ notes }, { mode: "export", stages: ["s2"] }).columns.map(({ id }) => id)).toEqual([
    "c",
    "d",
  ]);
});
