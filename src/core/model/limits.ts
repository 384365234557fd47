/** How many entities of one kind a map takes: far above real maps, below what a browser bears. */
export const maxEntities = {
  stage: 200,
  touchpoint: 5000,
  lane: 100,
  note: 10_000,
  persona: 50,
} as const;

/** Characters in one text. */
export const maxTextLength = 20_000;

/** Characters in a channel, an owner, a feeling, a trait or the time of an event. */
export const maxWordLength = 120;

/** Characters in a persona's picture as a data URL. */
export const maxPictureLength = 20_000;

export const maxAge = 130;
export const maxTraits = 12;
export const maxTraitLevel = 4;

/** How many answers one rating may stand on. */
export const maxCount = 1_000_000_000;

export const emotionRange = [-2, 2] as const;
export const satisfactionRange = [1, 5] as const;
