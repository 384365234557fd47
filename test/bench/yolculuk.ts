import type { Page } from "playwright";
import { buildApp } from "#server/buildApp.ts";
import { startServer } from "../support/startServer.ts";
import { benchCards, benchMapFile } from "./benchMap.ts";
import type { Contestant } from "./contestant.ts";

/** Our editor, with the cards as a map's touchpoints and notes, from the real server. */
export async function yolculuk(): Promise<Contestant> {
  await buildApp();
  const server = await startServer();
  return {
    readySelector: ".react-flow__node",
    addressOf: async (_browser, count) =>
      `${server.url}/m/${await importedMap(server.url, benchMapFile(benchCards(count)))}`,
    zoomOf: zoomOfViewport,
    grip: firstTouchpoint,
    close: () => server.close(),
  };
}

/** Imports a map file; returns the new map's id. */
export async function importedMap(url: string, mapFile: string): Promise<string> {
  const headers = { "content-type": "application/json", origin: url };
  const response = await fetch(`${url}/api/maps/import`, {
    method: "POST",
    headers,
    body: mapFile,
  });
  const answer: unknown = await response.json();
  if (answer !== null && typeof answer === "object" && "id" in answer) return String(answer.id);
  throw new Error(`not imported: ${response.status} ${JSON.stringify(answer)}`);
}

function zoomOfViewport(page: Page): Promise<number> {
  return page
    .locator(".react-flow__viewport")
    .evaluate((viewport) => new DOMMatrix(getComputedStyle(viewport).transform).a);
}

async function firstTouchpoint(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator(".react-flow__node[data-id*='t0']").first().boundingBox();
  if (box === null) throw new Error("expected the first touchpoint on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
