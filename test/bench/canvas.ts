import type { Browser, Page } from "playwright";
import { launchChromium } from "../support/chromium.ts";
import type { Contestant } from "./contestant.ts";
import { excalidraw } from "./excalidraw.ts";
import { firstPictureMs } from "./firstPicture.ts";
import { frameTimeP95, heapMb, nextFrame } from "./frameTimes.ts";
import { quantile } from "./quantile.ts";
import type { Comparison, Row } from "./row.ts";
import { yolculuk } from "./yolculuk.ts";

const counts = (process.env["BENCH_CARDS"] ?? "200,1000,3000").split(",").map(Number);
const loads = 3;
const viewport = { width: 1440, height: 900 };
const middle = { x: 720, y: 500 };

/** Both show as many cards, in one browser, one after the other. */
export async function compareCanvas(): Promise<Comparison[]> {
  const [ours, peer] = [await yolculuk(), await excalidraw()];
  const browser = await launchChromium();
  try {
    const comparisons: Comparison[] = [];
    for (const count of counts) {
      const own = await measure(browser, ours, await ours.addressOf(browser, count));
      // The peer opens at our zoom, so that as many cards are on the screen.
      const address = await peer.addressOf(browser, count, own.zoom);
      const figures = { ours: own, peer: await measure(browser, peer, address) };
      comparisons.push(comparisonOf(count, figures));
    }
    return comparisons;
  } finally {
    await Promise.all([browser.close(), ours.close(), peer.close()]);
  }
}

interface Figures {
  readonly zoom: number;
  readonly firstPicture: number;
  readonly pan: number;
  readonly zoomOut: number;
  readonly drag: number;
  readonly heap: number;
}

/** Opens the drawing several times, then works on it. */
async function measure(
  browser: Browser,
  contestant: Contestant,
  address: string,
): Promise<Figures> {
  const drawing = { address, readySelector: contestant.readySelector };
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const context = await browser.newContext({ viewport });
    times.push(await firstPictureMs(await context.newPage(), drawing));
    await context.close();
  }
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await firstPictureMs(page, drawing);
  const heap = await heapMb(page);
  const zoom = await contestant.zoomOf(page);
  const drag = await frameTimeP95(page, async () => dragCard(page, await contestant.grip(page)));
  const pan = await frameTimeP95(page, () => turnWheel(page, 80, { x: 40, y: 0 }));
  const zoomOut = await frameTimeP95(page, () => zoomOutToFit(page));
  await context.close();
  return { zoom, firstPicture: quantile(times, 0.5), pan, zoomOut, drag, heap };
}

async function dragCard(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 80; step += 1) {
    await page.mouse.move(x + step * 4, y + step);
    await nextFrame(page);
  }
  await page.mouse.up();
}

async function zoomOutToFit(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await turnWheel(page, 60, { x: 0, y: 100 });
  await page.keyboard.up("Control");
}

async function turnWheel(page: Page, steps: number, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(by.x, by.y);
    await nextFrame(page);
  }
}

function comparisonOf(count: number, { ours, peer }: { ours: Figures; peer: Figures }): Comparison {
  const row = (what: string, figure: Exclude<keyof Figures, "zoom">, aim = 1): Row => {
    const unit = figure === "heap" ? "MB" : "ms";
    return { what, unit, ours: ours[figure], peer: peer[figure], aim };
  };
  return {
    title: `Canvas with ${count} cards`,
    peer: "Excalidraw 0.18.1",
    rows: [
      row("first complete picture", "firstPicture", count === 1_000 ? 0.5 : 1),
      row("p95 frame, panning", "pan"),
      row("p95 frame, zooming out to fit", "zoomOut"),
      row("p95 frame, dragging one card", "drag"),
      row("JavaScript heap", "heap"),
    ],
  };
}
