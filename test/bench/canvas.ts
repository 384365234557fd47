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
const rounds = 3;
const viewport = { width: 1440, height: 900 };
const middle = { x: 720, y: 500 };

interface Figures {
  readonly firstPicture: number;
  readonly pan: number;
  readonly zoomOut: number;
  readonly drag: number;
  readonly heap: number;
}

/** Both show as many cards at one zoom, in one browser, taking turns. */
export async function compareCanvas(): Promise<Comparison[]> {
  const [ours, peer] = [await yolculuk(), await excalidraw()];
  const browser = await launchChromium();
  try {
    const comparisons: Comparison[] = [];
    for (const count of counts) comparisons.push(await compareAt(count, { browser, ours, peer }));
    return comparisons;
  } finally {
    await Promise.all([browser.close(), ours.close(), peer.close()]);
  }
}

interface Contest {
  readonly browser: Browser;
  readonly ours: Contestant;
  readonly peer: Contestant;
}

async function compareAt(count: number, { browser, ours, peer }: Contest): Promise<Comparison> {
  const address = await ours.addressOf(browser, count);
  const zoom = await withPage(browser, async (page) => {
    await firstPictureMs(page, { address, readySelector: ours.readySelector });
    return ours.zoomOf(page);
  });
  const peerAddress = await peer.addressOf(browser, count, zoom);
  const figures = { ours: [] as Figures[], peer: [] as Figures[] };
  for (let round = 0; round < rounds; round += 1) {
    figures.ours.push(await measure(browser, ours, address));
    figures.peer.push(await measure(browser, peer, peerAddress));
  }
  return comparisonOf(count, figures);
}

/** Opens the drawing, then works on it. */
function measure(browser: Browser, contestant: Contestant, address: string): Promise<Figures> {
  const drawing = { address, readySelector: contestant.readySelector };
  return withPage(browser, async (page) => ({
    firstPicture: await firstPictureMs(page, drawing),
    heap: await heapMb(page),
    drag: await frameTimeP95(page, async () => dragCard(page, await contestant.grip(page))),
    pan: await frameTimeP95(page, () => turnWheel(page, 80, { x: 40, y: 0 })),
    zoomOut: await frameTimeP95(page, () => zoomOutToFit(page)),
  }));
}

async function withPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
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

interface AllFigures {
  readonly ours: readonly Figures[];
  readonly peer: readonly Figures[];
}

function comparisonOf(count: number, { ours, peer }: AllFigures): Comparison {
  const median = (all: readonly Figures[], figure: keyof Figures): number =>
    quantile(
      all.map((figures) => figures[figure]),
      0.5,
    );
  const row = (what: string, figure: keyof Figures, aim = 1): Row => ({
    what,
    unit: figure === "heap" ? "MB" : "ms",
    ours: median(ours, figure),
    peer: median(peer, figure),
    aim,
  });
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
