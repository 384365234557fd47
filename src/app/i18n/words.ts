import type { tr } from "./tr/catalogue.ts";
import type { trLater } from "./tr/laterCatalogue.ts";

/** What every page says from its first picture on. Turkish is the reference: what English lacks is a type error. */
export type FirstWords = typeof tr;

/** What the parts that load later say; they wait for these words before they are drawn. */
export type LaterWords = typeof trLater;

/** Every word on a screen. */
export type Words = FirstWords & LaterWords;
