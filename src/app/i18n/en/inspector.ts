import type { inspector as tr } from "../tr/inspector.ts";

export const inspector: typeof tr = {};
