import type { Browser, Page } from "playwright";
import { benchCards } from "./benchMap.ts";
import type { Contestant } from "./contestant.ts";
import { servePeer } from "./servePeer.ts";

/** Excalidraw with as many boxes and texts, stored beforehand as a saved drawing. */
export async function excalidraw(): Promise<Contestant> {
  const pages = await servePeer();
  const address = `${pages.url}/excalidraw.html`;
  return {
    readySelector: "canvas.excalidraw__canvas.static",
    addressOf: async (browser, count, zoom = 1) => {
      pages.extra.set("/elements.json", await elementsOf(browser, address, count));
      return `${address}?zoom=${zoom}`;
    },
    zoomOf: async (page) => Number(new URL(page.url()).searchParams.get("zoom")),
    grip: (page) => calling(page, "firstBox", []),
    close: async () => pages.close(),
  };
}

async function elementsOf(browser: Browser, address: string, count: number): Promise<string> {
  const boxes = benchCards(count).map(({ column, row, text }) => ({
    x: 200 + column * 168,
    y: 120 + row * 80,
    width: 152,
    height: 70,
    text,
  }));
  const page = await browser.newPage();
  await page.goto(`${address}?prepare`);
  await page.waitForFunction(() => "elementsOf" in globalThis);
  const elements = await calling<string>(page, "elementsOf", [boxes]);
  await page.close();
  return elements;
}

/** Calls a function that the peer's page has put on its window. */
function calling<T>(page: Page, name: string, given: unknown[]): Promise<T> {
  return page.evaluate(
    ([called, values]) => Reflect.apply(Reflect.get(globalThis, called), undefined, values),
    [name, given] as const,
  );
}
