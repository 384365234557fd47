import type { canvas as tr } from "../tr/canvas.ts";

export const canvas: typeof tr = {};
