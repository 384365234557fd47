import type { Box, Point } from "../boxes.ts";
import type { Curve, CurveSegment, FaceBox } from "./curveLayout.ts";

/** What a flag should not cover. */
export interface Obstacles {
  /** Faces and the initials at the beginning of curves, near a box. */
  readonly boxesNear: (box: Box) => readonly Box[];
  /** How much of all curves lies in a box, in map units. */
  readonly curveLengthIn: (box: Box) => number;
}

/** Found by vertical strips of this width. */
const strip = 64;
const sampleCount = 16;
const discRadius = 10;

/** The obstacles of one curve lane. */
export function obstaclesOf(faces: readonly FaceBox[], curves: readonly Curve[]): Obstacles {
  const boxes = new Strips<Box>();
  for (const { box } of faces) boxes.add(box.x, box.x + box.width, box);
  const nearby = new Strips<CurveSegment>();
  for (const { segments, labels } of curves) {
    for (const { centre } of labels) {
      const { x, y } = centre;
      const size = 2 * discRadius;
      boxes.add(x - discRadius, x + discRadius, {
        x: x - discRadius,
        y: y - discRadius,
        width: size,
        height: size,
      });
    }
    for (const segment of segments) nearby.add(segment.from.x, segment.to.x, segment);
  }
  return {
    boxesNear: (box) => boxes.near(box.x, box.x + box.width),
    curveLengthIn: (box) => {
      let length = 0;
      for (const segment of nearby.near(box.x, box.x + box.width)) {
        for (const point of samplesOf(segment)) length += holds(box, point) ? point.length : 0;
      }
      return length;
    },
  };
}

class Strips<T> {
  readonly #byStrip = new Map<number, Set<T>>();

  add(from: number, to: number, item: T): void {
    for (let i = Math.floor(from / strip); i <= Math.floor(to / strip); i++) {
      const items = this.#byStrip.get(i) ?? new Set();
      this.#byStrip.set(i, items.add(item));
    }
  }

  near(from: number, to: number): readonly T[] {
    const found = new Set<T>();
    for (let i = Math.floor(from / strip); i <= Math.floor(to / strip); i++) {
      for (const item of this.#byStrip.get(i) ?? []) found.add(item);
    }
    return [...found];
  }
}

interface Sample extends Point {
  readonly length: number;
}

const sampled = new WeakMap<CurveSegment, readonly Sample[]>();

/** Points along a segment, each with the length before it. */
function samplesOf(segment: CurveSegment): readonly Sample[] {
  const kept = sampled.get(segment);
  if (kept !== undefined) return kept;
  const steps = Array.from({ length: sampleCount + 1 }, (_, i) => i / sampleCount);
  const points = steps.map((t) => pointAt(segment, t));
  const samples = points.slice(1).map((point, i) => {
    const before = points[i] ?? point;
    return { ...point, length: Math.hypot(point.x - before.x, point.y - before.y) };
  });
  sampled.set(segment, samples);
  return samples;
}

/** The point of a cubic at `t` in 0 … 1. */
export function pointAt({ from, control1, control2, to }: CurveSegment, t: number): Point {
  const u = 1 - t;
  const mix = (axis: "x" | "y") =>
    u * u * u * from[axis] +
    3 * u * u * t * control1[axis] +
    3 * u * t * t * control2[axis] +
    t * t * t * to[axis];
  return { x: mix("x"), y: mix("y") };
}

function holds(box: Box, point: Point): boolean {
  return (
    point.x >= box.x - 2 &&
    point.x <= box.x + box.width + 2 &&
    point.y >= box.y - 2 &&
    point.y <= box.y + box.height + 2
  );
}

/** The area two boxes share when each keeps `room` around it. */
export function overlap(a: Box, b: Box, room = 0): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + room;
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + room;
  return Math.max(0, width) * Math.max(0, height);
}
