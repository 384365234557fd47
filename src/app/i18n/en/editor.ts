import type { editor as tr } from "../tr/editor.ts";

export const editor: typeof tr = {};
