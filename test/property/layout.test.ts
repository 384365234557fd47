import * as fc from "fast-check";
import { expect, test } from "vitest";
import { drawnFigures } from "#core/analysis/drawnFigures.ts";
import type { Box } from "#core/layout/boxes.ts";
import { pointAt } from "#core/layout/curve/obstacles.ts";
import { layoutMap } from "#core/layout/layoutMap.ts";
import type { LaneLayout, MapLayout } from "#core/layout/mapLayout.ts";
import { boxAround } from "#core/layout/paths.ts";
import { groupings, locales } from "#core/model/journeyMap.ts";
import { arbitraryMap } from "../support/arbitraryMap.ts";

const anyLayout = fc
  .record({
    map: arbitraryMap(),
    locale: fc.constantFrom(...locales),
    mode: fc.constantFrom("edit", "export"),
  })
  .map(({ map, ...options }) => layoutMap(map, { ...options, ...drawnFigures(map) }));

function holds(check: (layout: MapLayout) => void): void {
  fc.assert(fc.property(anyLayout, check), { numRuns: 60 });
}

function thingsIn(lane: LaneLayout): readonly Box[] {
  switch (lane.kind) {
    case "touchpoints":
      return lane.cards.map(({ box }) => box);
    case "emotion":
      return [...lane.faces.map(({ box }) => box), ...lane.remembered.map(({ box }) => box)];
    case "satisfaction":
      return lane.bars.map(({ box }) => box);
    case "notes":
      return lane.notes.map(({ box }) => box);
    case "ownership":
      return lane.runs.map(({ box }) => box);
    case "expectations":
      return lane.chips.map(({ box }) => box);
    case "delivery-gap":
      return lane.gaps.map(({ box }) => box);
  }
}

function isInside(inner: Box, outer: Box): boolean {
  const room = 0.001;
  return (
    inner.x >= outer.x - room &&
    inner.y >= outer.y - room &&
    inner.x + inner.width <= outer.x + outer.width + room &&
    inner.y + inner.height <= outer.y + outer.height + room
  );
}

function cover(a: Box, b: Box): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0.001 && height > 0.001;
}

test("[L1] everything in a lane is inside it, and lanes do not overlap", () => {
  holds((layout) => {
    for (const lane of layout.lanes) {
      for (const box of thingsIn(lane)) expect(isInside(box, lane.box)).toBe(true);
      expect(isInside(lane.box, { x: 0, y: 0, ...layout.size })).toBe(true);
    }
    const ys = layout.lanes.map(({ box }) => [box.y, box.y + box.height]).flat();
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });
});

test("[L2] no two cards, notes, faces, bars, runs or chips of a lane cover each other", () => {
  holds((layout) => {
    for (const lane of layout.lanes) {
      const boxes = thingsIn(lane);
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
      expect(pairs.filter(([a, b]) => cover(a, b))).toEqual([]);
    }
  });
});

test("[L7] faces in one column stand side by side instead of covering each other", () => {
  holds((layout) => {
    for (const lane of layout.lanes) {
      if (lane.kind !== "emotion") continue;
      for (const face of lane.faces) {
        const column = layout.columnById.get(face.touchpoint);
        expect(column).toBeDefined();
        if (column !== undefined) {
          expect(face.box.x).toBeGreaterThanOrEqual(column.x);
          expect(face.box.x + face.box.width).toBeLessThanOrEqual(column.x + column.width);
        }
      }
    }
  });
});

test("[L11] no line of a path lies on a card, however many personas there are", () => {
  const crowd = arbitraryMap({ stages: 3, touchpoints: 10, lanes: 3, notes: 0, personas: 12 });
  fc.assert(
    fc.property(crowd, fc.constantFrom(...groupings), (map, groupBy) => {
      const lanes = map.lanes.map((lane) => ({
        ...lane,
        groupBy,
        hidden: false,
        collapsed: false,
      }));
      const layout = layoutMap({ ...map, lanes }, { locale: "tr", mode: "edit" });
      for (const lane of layout.lanes) {
        if (lane.kind !== "touchpoints") continue;
        const lines = lane.edges.flatMap(({ points }) =>
          points.slice(1).map((to, i) => boxAround([points[i] ?? to, to], 0.9)),
        );
        const touched = lane.cards.flatMap(({ box }) => lines.filter((line) => isOn(line, box)));
        expect(touched).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

/** Lines end at the sides of cards. */
function isOn(line: Box, { x, y, width, height }: Box): boolean {
  return cover(line, { x: x + 1, y, width: width - 2, height });
}

test("[L21] a curve's initials stand inside its lane", () => {
  holds((layout) => {
    for (const lane of layout.lanes) {
      if (lane.kind !== "emotion") continue;
      for (const { centre } of lane.curves.flatMap(({ labels }) => labels)) {
        const { x, y } = centre;
        expect(isInside({ x: x - 9, y: y - 9, width: 18, height: 18 }, lane.body)).toBe(true);
      }
    }
  });
});

test("[L9] between two faces a curve stays between their scores and goes from left to right", () => {
  holds((layout) => {
    const lanes = layout.lanes.flatMap((lane) => (lane.kind === "emotion" ? lane.curves : []));
    for (const segment of lanes.flatMap(({ segments }) => segments)) {
      const low = Math.min(segment.from.y, segment.to.y) - 0.01;
      const high = Math.max(segment.from.y, segment.to.y) + 0.01;
      let x = segment.from.x;
      for (let t = 0.1; t <= 1; t += 0.1) {
        const point = pointAt(segment, t);
        expect(point.y >= low && point.y <= high && point.x >= x - 0.01).toBe(true);
        x = point.x;
      }
    }
  });
});

test("[L10] flags stay inside their lane", () => {
  holds((layout) => {
    for (const lane of layout.lanes) {
      if (lane.kind !== "emotion") continue;
      for (const { box } of lane.flags) {
        if (box.width < lane.body.width) expect(isInside(box, lane.body)).toBe(true);
      }
    }
  });
});

test("[L17] the same map and options give the same lanes", () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const options = { locale: "en", mode: "edit" } as const;
      // A copy shares no object with what was laid out before.
      const copy = structuredClone(map);
      expect(layoutMap(copy, options).lanes).toEqual(layoutMap(map, options).lanes);
    }),
    { numRuns: 20 },
  );
});
