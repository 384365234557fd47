export type FontWeight = 400 | 600;

export interface Font {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: FontWeight;
}

/** The few text sizes of a drawing, all of them Inter without kerning. */
export const fonts = {
  /** Touchpoint titles. */
  title: { size: 13, lineHeight: 18, weight: 600 },
  /** Notes. */
  body: { size: 13, lineHeight: 18, weight: 400 },
  stage: { size: 15, lineHeight: 20, weight: 600 },
  lane: { size: 13, lineHeight: 18, weight: 600 },
  small: { size: 12, lineHeight: 16, weight: 400 },
  smallBold: { size: 12, lineHeight: 16, weight: 600 },
  tiny: { size: 11, lineHeight: 14, weight: 400 },
  tinyBold: { size: 11, lineHeight: 14, weight: 600 },
  /** What is left of titles on a distant card. */
  far: { size: 20, lineHeight: 24, weight: 600 },
  heading: { size: 22, lineHeight: 28, weight: 600 },
} as const satisfies Readonly<Record<string, Font>>;

export type FontName = keyof typeof fonts;
