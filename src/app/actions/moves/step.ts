/** Where a selection can be moved, one place on. */
export type Step = "left" | "right" | "up" | "down";
