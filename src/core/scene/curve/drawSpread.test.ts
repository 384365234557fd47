import { expect, test } from "vitest";
import { layoutMap } from "#core/layout/layoutMap.ts";
import { layoutSpread } from "#core/layout/curve/spreadLayout.ts";
import type { Spread } from "#core/layout/curve/spreadLayout.ts";
import { board } from "#test/support/board.ts";
import { themeOf } from "../theme.ts";
import { drawSpread } from "./drawSpread.ts";

const map = board("s[a b c] | emotion | @ayse: a=+1 b=-2 c=0");
const layoutOf = (of = map) => layoutMap(of, { locale: "tr", mode: "edit" });
const look = { theme: themeOf("light"), locale: "tr" } as const;
const spread = (median: number, lower: number, upper: number): Spread => ({
  count: 12,
  median,
  lower,
  upper,
});

/** Every height that the paths of a drawing go through or bend towards. */
function heightsIn(spreads: ReadonlyMap<string, Spread>): readonly number[] {
  const laid = layoutSpread(layoutOf(), spreads);
  if (laid === undefined) throw new Error("expected a spread that is drawn");
  const band = drawSpread(laid, look).primitives[1];
  if (band?.type !== "path") throw new Error("expected the band behind the rest");
  const numbers = band.d.match(/-?\d+(\.\d+)?/gu) ?? [];
  return numbers.map(Number).filter((_, index) => index % 2 === 1);
}

test("[S14] the median stands at the height of a face with the same score", () => {
  const layout = layoutOf();
  const lane = layout.lanes.find(({ kind }) => kind === "emotion");
  if (lane?.kind !== "emotion") throw new Error("expected an emotion lane");
  const laid = layoutSpread(layout, new Map([["b", spread(-2, -2, -1)]]));
  const face = lane.faces.find(({ touchpoint }) => touchpoint === "b");
  expect(laid?.marks).toMatchObject([{ touchpoint: "b", x: face?.centre.x, count: 12 }]);
  expect(laid?.marks[0]?.medianY).toBe(face?.centre.y);
});

test("[S14] the band never leaves the room between its ends", () => {
  const spreads = new Map([
    ["a", spread(1, 0, 2)],
    ["b", spread(-1, -2, 0)],
    ["c", spread(1, 0, 2)],
  ]);
  const laid = layoutSpread(layoutOf(), spreads);
  const ends = laid?.marks.flatMap(({ lowerY, upperY }) => [lowerY, upperY]) ?? [];
  const top = laid?.box.y ?? Number.NaN;
  const heights = heightsIn(spreads);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(Math.min(...ends) - top - 0.01);
  expect(Math.max(...heights)).toBeLessThanOrEqual(Math.max(...ends) - top + 0.01);
});

test("[S14] one touchpoint has a band too, and without answers or a curve there is none", () => {
  expect(heightsIn(new Map([["b", spread(0, -1, 1)]])).length).toBeGreaterThan(3);
  expect(layoutSpread(layoutOf(), new Map())).toBeUndefined();
  expect(layoutSpread(layoutOf(), new Map([["gone", spread(0, 0, 0)]]))).toBeUndefined();
  const without = layoutOf({ ...map, lanes: [] });
  expect(layoutSpread(without, new Map([["a", spread(0, 0, 0)]]))).toBeUndefined();
});
