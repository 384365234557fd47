import type { FontName } from "./fonts.ts";

/** A text wrapped to a width: what layout measured is what scene draws. */
export interface TextBlock {
  /** The whole text, for tooltips and screen readers. */
  readonly text: string;
  readonly lines: readonly string[];
  readonly font: FontName;
  /** Of the widest line. */
  readonly width: number;
  readonly height: number;
  /** More lines than shown: the last one fades. */
  readonly clipped: boolean;
  /** The first strong letter is written from right to left. */
  readonly rtl: boolean;
}
