import type { exporting as tr } from "../tr/exporting.ts";

export const exporting: typeof tr = {};
