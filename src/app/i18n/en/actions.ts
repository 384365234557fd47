import type { actions as tr } from "../tr/actions.ts";

export const actions: typeof tr = {};
