import type { FontWeight } from "#core/layout/text/fonts.ts";

type Range = readonly [first: number, last: number];

export interface FontSubset {
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** The files Inter is cut into; no character is in two of them. Turkish and English need only the first. */
export const fontSubsets = [
  {
    name: "latin",
    ranges: [
      [0x20, 0xff],
      [0x11e, 0x11f],
      [0x130, 0x131],
      [0x152, 0x153],
      [0x15e, 0x15f],
      [0x2c6, 0x2c6],
      [0x2da, 0x2da],
      [0x2dc, 0x2dc],
      [0x2000, 0x206f],
      [0x20ac, 0x20ac],
      [0x20ba, 0x20ba],
      [0x2122, 0x2122],
      [0x2190, 0x2199],
      [0x2212, 0x2212],
      [0x2215, 0x2215],
      [0x2248, 0x2265],
      [0xfffd, 0xfffd],
    ],
  },
  {
    name: "latin-ext",
    ranges: [
      [0x100, 0x11d],
      [0x120, 0x12f],
      [0x132, 0x151],
      [0x154, 0x15d],
      [0x160, 0x2c5],
      [0x2c7, 0x2d9],
      [0x2db, 0x2db],
      [0x2dd, 0x36f],
      [0x1ab0, 0x1eff],
      [0x2070, 0x20ab],
      [0x20ad, 0x20b9],
      [0x20bb, 0x20ff],
      [0x2c60, 0x2c7f],
      [0xa720, 0xa7ff],
    ],
  },
  {
    name: "greek",
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  },
  {
    name: "cyrillic",
    ranges: [
      [0x400, 0x52f],
      [0x2de0, 0x2dff],
      [0xa640, 0xa69f],
    ],
  },
  {
    name: "symbols",
    ranges: [
      [0x2100, 0x2121],
      [0x2123, 0x218f],
      [0x219a, 0x2211],
      [0x2213, 0x2214],
      [0x2216, 0x2247],
      [0x2266, 0x2bff],
      [0x2e00, 0x2e7f],
      [0xfb00, 0xfb06],
      [0x1f000, 0x1ffff],
    ],
  },
] as const satisfies readonly FontSubset[];

/** The file name of one subset in one weight. */
export function subsetFile(name: string, weight: FontWeight): string {
  return `inter-${name}-${weight}.woff2`;
}
