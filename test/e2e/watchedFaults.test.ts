import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "vitest";
import { eventually } from "#test/support/eventually.ts";
import { watchedFaults } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";

/** The negative control of every browser test: what it should catch is caught. */
const faulty: Record<string, string> = {
  "console: wrong": "console.error('wrong')",
  "Error: thrown": "throw new Error('thrown')",
  "leaves for http://127.0.0.1:9/": "fetch('http://127.0.0.1:9/').catch(() => 0)",
  "leaves for ws://127.0.0.1:9/": "new WebSocket('ws://127.0.0.1:9/')",
};

const browser = sharedBrowser();

test.each(Object.entries(faulty))("a browser test notices: %s", async (fault, script) => {
  const { url, close } = await serve(`<!doctype html><title>x</title><script>${script}</script>`);
  const context = await browser().newContext();
  const faults = watchedFaults(context, { url });
  const page = await context.newPage();
  await page.goto(url);
  await eventually(() => faults.some((found) => found.startsWith(fault)));
  await context.close();
  close();
});

async function serve(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, answer) =>
    answer.setHeader("content-type", "text/html").end(html),
  );
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
