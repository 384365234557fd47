import type { table as tr } from "../tr/table.ts";

export const table: typeof tr = {};
