import type { HairStyle, Look } from "./portraitLooks.ts";
import type { CirclePrimitive, PathPrimitive } from "./primitives.ts";

type HairShape = CirclePrimitive | PathPrimitive;

/** Hair behind the shoulders and hair over the forehead. */
interface Hair {
  readonly back?: string;
  readonly front?: string;
  /** Loose locks: centre and radius. */
  readonly locks?: readonly (readonly [cx: number, cy: number, r: number])[];
}

const cap = "M20.6 26 C19.4 14.6 25 9.6 32 9.6 C39 9.6 44.6 14.6 43.4 26 ";

const hair: Readonly<Record<HairStyle, Hair>> = {
  none: {},
  cropped: { front: `${cap}C42.4 20.6 40.2 17.6 32 17.6 C23.8 17.6 21.6 20.6 20.6 26 Z` },
  swept: {
    front: `M20.4 26.4 C18.6 15 24 8.4 33 8.6 C41.6 8.8 45.2 15.4 43.6 26.4 C42.8 21.6 41 19.4 38.4 18.2 C32.6 19.8 26.8 18.8 24.6 16.4 C23.8 19.4 21.4 20.8 20.4 26.4 Z`,
  },
  parted: {
    front: `${cap}C42.6 20.8 39.4 18.6 35.6 13.8 C31.6 18.6 25 18.2 22.4 20.2 C21.4 21.6 21 23.8 20.6 26 Z`,
  },
  curls: {
    front: `M21 24 C21.6 18.6 25 16.6 32 16.6 C39 16.6 42.4 18.6 43 24 C44.4 14 39.6 9.8 32 9.8 C24.4 9.8 19.6 14 21 24 Z`,
    locks: [
      [21.6, 19.4, 3.4],
      [24, 14.4, 4],
      [28.8, 11.2, 4.2],
      [34.6, 11, 4.2],
      [39.6, 14, 4],
      [42.4, 19.2, 3.4],
      [28, 16, 3],
      [35.4, 16, 3],
    ],
  },
  coils: {
    back: `M32 5.4 C46 5.4 51.6 15 50.4 25 C49.6 32.4 45.6 36.6 41 37.6 L23 37.6 C18.4 36.6 14.4 32.4 13.6 25 C12.4 15 18 5.4 32 5.4 Z`,
    front: `M21.2 24.6 C22.2 18.8 26.6 17.2 32 17.2 C37.4 17.2 41.8 18.8 42.8 24.6 C44.6 14.4 40 9.6 32 9.6 C24 9.6 19.4 14.4 21.2 24.6 Z`,
    locks: [
      [16.2, 18, 4.4],
      [20, 11.6, 4.6],
      [26.4, 8, 4.6],
      [33.6, 7.4, 4.6],
      [40.6, 9.4, 4.6],
      [46, 14.6, 4.6],
      [48.6, 21.6, 4.4],
      [14.8, 25.4, 4.2],
      [47.6, 28.6, 4.2],
      [17, 31.8, 4.2],
    ],
  },
  bob: {
    back: `M32 9 C41.6 9 46.4 15.4 46.2 25 C46.1 31.4 46.8 35.8 45 39 C41.6 40.8 37 40.6 32 40.6 C27 40.6 22.4 40.8 19 39 C17.2 35.8 17.9 31.4 17.8 25 C17.6 15.4 22.4 9 32 9 Z`,
    front: `M20.6 27 C19.4 15 25 9.6 32 9.6 C39 9.6 44.6 15 43.4 27 C42.6 23.4 42 21.8 41.2 20.6 C34.6 20.4 27.4 20.4 22.8 20.6 C21.8 22 21.4 23.6 20.6 27 Z`,
  },
  long: {
    back: `M32 8.6 C42 8.6 46.6 15.6 46.4 25.4 C46.2 33 48.4 42 49.6 48.4 C44.6 52 38 52.6 32 52.6 C26 52.6 19.4 52 14.4 48.4 C15.6 42 17.8 33 17.6 25.4 C17.4 15.6 22 8.6 32 8.6 Z`,
    front: `M20.4 28 C18.8 15 25 9.4 32 9.4 C39 9.4 45.2 15 43.6 28 C42.4 22.4 39.8 18.2 34 14.4 C30 18.6 22.6 20.6 20.4 28 Z`,
  },
  waves: {
    back: `M32 8.4 C42.6 8.4 47.4 15.4 46.6 24 C46.2 28.6 49.4 31.4 48.6 36 C48 39.6 50 42 48.4 46.4 C43.4 49.8 38 50.4 32 50.4 C26 50.4 20.6 49.8 15.6 46.4 C14 42 16 39.6 15.4 36 C14.6 31.4 17.8 28.6 17.4 24 C16.6 15.4 21.4 8.4 32 8.4 Z`,
    front: `M20.4 28 C18.8 15 25 9.4 32 9.4 C39 9.4 45.2 15 43.6 28 C43 22.6 40.8 17.8 37.4 15 C33.8 19.2 26.6 17.8 24 20.2 C22 22 21.2 24.4 20.4 28 Z`,
  },
  bun: {
    back: `M32 2.6 C36.4 2.6 39.2 5.2 39.2 8.6 C39.2 12 36.4 14.6 32 14.6 C27.6 14.6 24.8 12 24.8 8.6 C24.8 5.2 27.6 2.6 32 2.6 Z`,
    front: `${cap}C42.8 21 39.4 16.8 32 15.4 C24.6 16.8 21.2 21 20.6 26 Z`,
  },
  scarf: {},
};

/** What lies behind the head. */
export function hairBehind(look: Look): HairShape[] {
  if (look.style === "scarf") return scarfBehind();
  const { back, locks } = hair[look.style];
  const behind = look.style === "coils" ? (locks ?? []) : [];
  return [...pathOf(back, look.hair), ...behind.map((lock) => lockOf(lock, look.hair))];
}

/** What lies over the forehead. */
export function hairBefore(look: Look): HairShape[] {
  if (look.style === "scarf") return scarfBefore();
  const { front, locks } = hair[look.style];
  const before = look.style === "curls" ? (locks ?? []) : [];
  return [...pathOf(front, look.hair), ...before.map((lock) => lockOf(lock, look.hair))];
}

function pathOf(d: string | undefined, fill: string): HairShape[] {
  return d === undefined ? [] : [{ type: "path", d, fill }];
}

function lockOf([cx, cy, r]: readonly [number, number, number], fill: string): HairShape {
  return { type: "circle", cx, cy, r, fill };
}

const scarf = { cloth: "#3E8E88", fold: "#2C6E69" };

function scarfBehind(): HairShape[] {
  const d =
    "M32 7.4 C43 7.4 48 15.6 47 26 C46.4 33.6 49.6 41 51.6 49.6 C45 54 38 55 32 55 C26 55 19 54 12.4 49.6 C14.4 41 17.6 33.6 17 26 C16 15.6 21 7.4 32 7.4 Z";
  return pathOf(d, scarf.fold);
}

/** The inner outline runs the other way round, so that the face stays free. */
function scarfBefore(): HairShape[] {
  const around =
    "M32 7.4 C43 7.4 48 15.6 47 26 C46.4 32 46.6 37 48 42.4 C43.4 48.4 37.6 50.6 32 50.6 C26.4 50.6 20.6 48.4 16 42.4 C17.4 37 17.6 32 17 26 C16 15.6 21 7.4 32 7.4 Z " +
    "M32 14.4 C25.6 14.4 22.6 18.6 22.6 25 C22.6 33.4 27.4 39 32 39 C36.6 39 41.4 33.4 41.4 25 C41.4 18.6 38.4 14.4 32 14.4 Z";
  const folds = ["M20 40.6 C26 46 36.4 46.4 45.4 38.4", "M22.4 45.6 C29 49 37 48.4 44.6 43.4"];
  return [
    ...pathOf(around, scarf.cloth),
    ...folds.map((d): HairShape => ({ type: "path", d, stroke: scarf.fold, strokeWidth: 1.2 })),
  ];
}
