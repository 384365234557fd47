import fc from "fast-check";
import { expect, test } from "vitest";
import { limits } from "./limits.ts";
import { readPresence } from "./presence.ts";

const whole = {
  user: { name: "Ayşe", colour: 2, role: "edit", leads: true },
  cursor: { x: 1, y: -2.5 },
  selection: ["a", "b"],
  editing: { kind: "note", id: "n1", field: "text" },
  view: { x: 0, y: 0, zoom: 0.5, width: 1600, height: 900 },
  drag: { kind: "touchpoint", id: "t1", x: 3, y: 4 },
} as const;

test("[W2] what a browser shows is read back as it was", () => {
  expect(readPresence(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test("[W2] any JSON is read without a throw", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void readPresence(value)));
});

test("[W2] parts that are not understood are left out", () => {
  const strange = { ...whole, cursor: { x: null, y: 1 }, view: { x: 0, y: 0, zoom: -1 }, drag: 7 };
  const { user, selection, editing } = whole;
  expect(readPresence(strange)).toEqual({ user, selection, editing });
});

test.each([{ width: 1600 }, { width: 1600, height: 0 }, { width: "1600", height: 900 }])(
  "[W2] a view whose size is no size (%o) is one without a size",
  (size) => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(readPresence({ ...whole, view: { ...view, ...size } })?.view).toEqual(view);
  },
);

test("[W2] without a person there is no presence", () => {
  expect(readPresence({ cursor: { x: 1, y: 1 } })).toBeUndefined();
  expect(readPresence(null)).toBeUndefined();
});

test("[W2] names, colours and selections stay within bounds", () => {
  const read = readPresence({
    user: { name: `  ${"🙂".repeat(100)}`, colour: -19.5, role: "king" },
    selection: [...Array.from({ length: 500 }, (_, index) => `id${index}`), 3, ""],
  });
  expect(read?.user).toEqual({ name: "🙂".repeat(30), colour: 3, role: "edit" });
  expect(read?.selection).toHaveLength(limits.presenceIds);
});
