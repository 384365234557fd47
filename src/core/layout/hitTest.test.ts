import { expect, test } from "vitest";
import { type FixtureParts, fixtureMap } from "#test/support/fixtureMap.ts";
import { cellAt, emotionAtY, noteDropAt, touchpointDropAt } from "./hitTest.ts";
import { layoutMap } from "./layoutMap.ts";

const inEditor = { locale: "tr", mode: "edit" } as const;

const parts: FixtureParts = {
  stages: [{ id: "s1" }, { id: "s2" }],
  touchpoints: [
    { id: "a", stage: "s1", channel: "web" },
    { id: "b", stage: "s1", channel: "store" },
  ],
  lanes: [
    { id: "tp", kind: "touchpoints", groupBy: "channel" },
    { id: "ideas", kind: "notes" },
    { id: "curve", kind: "emotion" },
  ],
  notes: [{ id: "n", lane: "ideas", column: "a", text: "not" }],
  personas: [{ id: "p" }],
};

const layout = layoutMap(fixtureMap(parts), inEditor);

const box = (id: string) => layout.laneById.get(id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
const x = (id: string) => layout.columnById.get(id)?.x ?? 0;

test("[L18] a point lies in the cell where its lane and its column cross, or in none", () => {
  const cell = cellAt(layout, { x: x("b") + 5, y: box("ideas").y + 5 });
  expect([cell?.lane.lane.id, cell?.column.id]).toEqual(["ideas", "b"]);
  expect(cellAt(layout, { x: 20, y: box("ideas").y + 5 })).toBe(undefined);
  expect(cellAt(layout, { x: x("b") + 5, y: 5 })).toBe(undefined);
});

test("[L18] touchpoints land before the column whose left half they are over, else last in the stage", () => {
  const at = (place: number) => touchpointDropAt(layout, { x: place, y: 0 }, ["z"]);
  expect(at(0)).toEqual({ stage: "s1", before: "a" });
  expect(at(x("b") + 20)).toEqual({ stage: "s1", before: "b" });
  expect(at(x("b") + 120)).toEqual({ stage: "s1" });
  expect(at(x("s2") + 20)).toEqual({ stage: "s2" });
  expect(touchpointDropAt(layout, { x: 0, y: 0 }, ["a"])).toEqual({ stage: "s1", before: "b" });
});

test("[L18] over a grouped lane they take the sub-row's value", () => {
  const row = layout.laneById.get("tp");
  const store = row?.kind === "touchpoints" ? row.subRows[1]?.box.y : 0;
  const drop = touchpointDropAt(layout, { x: x("a"), y: (store ?? 0) + 10 }, []);
  expect(drop?.subRow).toEqual({ lane: "tp", value: "store" });
});

test("[L18] notes land above the note whose upper half they are over, and only in note lanes", () => {
  const note = layout.noteById.get("n")?.box ?? box("ideas");
  const upper = noteDropAt(layout, { x: note.x, y: note.y + 2 }, []);
  expect(upper).toEqual({ lane: "ideas", column: "a", before: "n" });
  const lower = noteDropAt(layout, { x: note.x, y: note.y + note.height }, []);
  expect(lower).toEqual({ lane: "ideas", column: "a" });
  expect(noteDropAt(layout, { x: note.x, y: box("tp").y + 5 }, [])).toBe(undefined);
});

test("[L19] along the top of a note lane they lie with the stage, above or below its other notes", () => {
  const at = (y: number) => noteDropAt(layout, { x: x("b") + 5, y: box("ideas").y + y }, []);
  expect(at(4)).toEqual({ lane: "ideas", column: "s1" });
  expect(at(30)).toEqual({ lane: "ideas", column: "b" });
  const stage = { id: "w", lane: "ideas", column: "s1", text: "aşama" };
  const wide = layoutMap(
    fixtureMap({ ...parts, notes: [stage, ...(parts.notes ?? [])] }),
    inEditor,
  );
  const own = wide.noteById.get("w")?.box ?? box("ideas");
  const over = (y: number) => noteDropAt(wide, { x: x("b") + 5, y }, []);
  expect(over(own.y + 2)).toEqual({ lane: "ideas", column: "s1", before: "w" });
  expect(over(own.y + own.height - 2)).toEqual({ lane: "ideas", column: "s1" });
  expect(over(own.y + own.height + 20)).toEqual({ lane: "ideas", column: "b" });
});

test("[L18] a collapsed stage takes no notes: nobody would see them there", () => {
  const stages = [{ id: "s1" }, { id: "s2", collapsed: true }];
  const narrow = layoutMap(fixtureMap({ ...parts, stages }), inEditor);
  const column = narrow.columnById.get("s2")?.x ?? 0;
  expect(noteDropAt(narrow, { x: column + 5, y: box("ideas").y + 20 }, [])).toBe(undefined);
});

test("[L18] heights on the curve are emotions to 0.1 within the scale", () => {
  const curve = layout.laneById.get("curve");
  if (curve?.kind !== "emotion") throw new Error("expected the curve lane");
  for (const { value, y } of curve.ticks) expect(emotionAtY(curve, y)).toBe(value);
  expect(emotionAtY(curve, curve.box.y - 500)).toBe(2);
  expect(emotionAtY(curve, (curve.ticks[2]?.y ?? 0) + 4.2)).toBe(-0.1);
});
