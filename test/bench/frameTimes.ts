import type { Page } from "playwright";
import { quantile } from "./quantile.ts";

/** The 95th percentile of the times between frames while a gesture runs, in milliseconds. */
export async function frameTimeP95(page: Page, gesture: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    const tick = (now: number): void => {
      times.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(globalThis, { frameTimes: times });
  });
  await gesture();
  const times = await page.evaluate(() => {
    const kept: unknown = Reflect.get(globalThis, "frameTimes");
    return Array.isArray(kept) ? kept.map(Number) : [];
  });
  return quantile(
    times.slice(1).map((time, index) => time - (times[index] ?? time)),
    0.95,
  );
}

/** Waits for the next frame, so that a gesture sends one step a frame. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<number>();
    requestAnimationFrame(resolve);
    return promise;
  });
}

/** What the page's JavaScript keeps after a collection, in MB. */
export async function heapMb(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return usedSize / 1e6;
}
