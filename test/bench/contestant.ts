import type { Browser, Page } from "playwright";

/** A drawing program that shows a number of cards. */
export interface Contestant {
  /** What is on the page at the latest when it begins to draw. */
  readonly readySelector: string;
  /** Prepares a drawing of so many cards; returns the address that opens it, at the zoom if given. */
  addressOf(browser: Browser, count: number, zoom?: number): Promise<string>;
  /** The zoom at which the page shows the drawing now. */
  zoomOf(page: Page): Promise<number>;
  /** A point on the screen at which the first card can be grasped. */
  grip(page: Page): Promise<{ x: number; y: number }>;
  close(): Promise<void>;
}
