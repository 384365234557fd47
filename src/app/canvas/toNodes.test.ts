import { expect, test } from "vitest";
import { layoutMap } from "#core/layout/layoutMap.ts";
import { sceneOfMap } from "#core/scene/sceneOfMap.ts";
import { smallMap } from "#test/support/smallMap.ts";
import { elementsIn } from "./toNodes.ts";

const map = smallMap(
  { type: "addLane", id: "cards", kind: "touchpoints" },
  { type: "addLane", id: "curve", kind: "emotion" },
  { type: "addLane", id: "thoughts", kind: "notes", noteKind: "thought" },
  { type: "addNote", id: "why", lane: "thoughts", column: "video", text: "Neden?" },
);
const layout = layoutMap(map, { locale: "tr", mode: "edit" });
const scene = sceneOfMap(layout, { theme: "light", lod: "full" });
const whole = { x: 0, y: 0, ...scene.size };

test("what is in view is there, and of the rest only the ends of edges in view", () => {
  const note = scene.groups.find(({ kind }) => kind === "note");
  if (note === undefined) throw new Error("expected a note");
  expect(elementsIn(scene, note.box).nodes.map(({ id }) => id)).toEqual([note.key]);
  const all = new Set(elementsIn(scene, whole).nodes.map(({ id }) => id));
  for (const edge of elementsIn(scene, whole).edges) {
    const { x, y, width, height } = edge.data?.group.box ?? whole;
    const middle = { x: x + width / 2, y: y + height / 2, width: 1, height: 1 };
    const seen = elementsIn(scene, middle);
    const ids = new Set(seen.nodes.map(({ id }) => id));
    expect([...seen.edges].every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(
      true,
    );
    expect(ids.size).toBeLessThan(all.size);
  }
});

test("what did not change is the same node", () => {
  const [once, again] = [elementsIn(scene, whole), elementsIn(scene, whole)];
  expect(once.nodes.every((node, at) => node === again.nodes[at])).toBe(true);
});
