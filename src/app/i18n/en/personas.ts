import type { personas as tr } from "../tr/personas.ts";

export const personas: typeof tr = {};
