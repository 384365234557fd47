import react from "@vitejs/plugin-react";
import type { Page } from "playwright";
import { launchChromium } from "../support/chromium.ts";
import { benchMapFile, benchTouchpoints } from "./benchMap.ts";
import { quantile } from "./quantile.ts";
import type { Comparison } from "./row.ts";
import { servePage } from "./servePage.ts";

const rounds = 3;

/** Both make a PNG of the same map, as many pixels large, in one page of one browser. */
export async function comparePng(): Promise<Comparison> {
  const served = await servePage("pages/picture.html", { plugins: [react()] });
  served.extra.set("/map.json", benchMapFile(benchTouchpoints(200)));
  const browser = await launchChromium();
  const times = { ours: [] as number[], theirs: [] as number[] };
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.waitForSelector(".react-flow__node");
    for (let round = 0; round < rounds; round += 1) times.ours.push(await msOf(page, "ours"));
    // Once is enough for what takes so much longer than the differences between rounds.
    times.theirs.push(await msOf(page, "theirs"));
  } finally {
    await browser.close();
    served.close();
  }
  const [ours, peer] = [quantile(times.ours, 0.5), quantile(times.theirs, 0.5)];
  const row = {
    what: "PNG of a map with 200 touchpoints",
    unit: "ms",
    ours,
    peer,
    aim: 0.1,
  } as const;
  return { title: "PNG in the browser", peer: "html-to-image 1.11.11", rows: [row] };
}

/** Runs a picture-maker of the page; returns the milliseconds until its PNG was there. */
async function msOf(page: Page, maker: string): Promise<number> {
  const made = await page.evaluate(async (name) => {
    const startedMs = performance.now();
    const png: unknown = await Reflect.apply(Reflect.get(globalThis, name), undefined, []);
    return { ms: performance.now() - startedMs, bytes: png instanceof Blob ? png.size : 0 };
  }, maker);
  if (made.bytes < 1000) throw new Error(`expected a PNG of ${maker}, found ${made.bytes} bytes`);
  return made.ms;
}
