import type { tr } from "./tr/catalogue.ts";

/** Every word on a screen. Turkish is the reference: what English lacks is a type error. */
export type Words = typeof tr;
