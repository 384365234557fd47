import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { benchCards } from "./benchMap.ts";
import type { Contestant } from "./contestant.ts";
import { peersFolder } from "./peerPackages.ts";
import { servePage } from "./servePage.ts";

/** Excalidraw with as many boxes and texts, stored beforehand as a saved drawing. */
export async function excalidraw(): Promise<Contestant> {
  const page = await servePage("peers/excalidraw.html", {
    publicDir: join(peersFolder, "node_modules/@excalidraw/excalidraw/dist/prod"),
    define: { "process.env.IS_PREACT": JSON.stringify("false") },
  });
  return {
    readySelector: "canvas.excalidraw__canvas.static",
    addressOf: async (browser, count, zoom = 1) => {
      page.extra.set("/elements.json", await elementsOf(browser, page.url, count));
      return `${page.url}?zoom=${zoom}`;
    },
    zoomOf: async (page) => Number(new URL(page.url()).searchParams.get("zoom")),
    grip: (page) => calling(page, "firstBox", []),
    close: async () => page.close(),
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
