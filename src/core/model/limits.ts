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
