import type { Page } from "playwright";
import { slow } from "./deadlines.ts";
import { eventually } from "./eventually.ts";

/** Ends a browser's being offline, and waits until the page reaches its server: the browser takes a while to notice. */
export async function comeBackOnline(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await eventually(() => page.evaluate(async () => (await fetch("/healthz")).ok), slow);
}
