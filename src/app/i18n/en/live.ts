import type { live as tr } from "../tr/live.ts";

export const live: typeof tr = {};
