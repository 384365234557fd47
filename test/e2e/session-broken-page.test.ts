import type { BrowserContext, Page } from "playwright";
import { expect, onTestFinished, test } from "vitest";
import { newMap } from "#test/support/mapsApi.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const browser = sharedBrowser();

/** A browser that does not get the files whose names a pattern fits, as after an upgrade of the server. */
async function without(files: RegExp, locale = "tr-TR"): Promise<[Page, BrowserContext]> {
  const context = await browser().newContext({ baseURL: server().url, locale });
  onTestFinished(() => context.close());
  await context.route(files, (route) => route.fulfill({ status: 404, body: "{}" }));
  return [await context.newPage(), context];
}

test("a page whose script does not come says so in the browser's language, and can be loaded again", async () => {
  const [page, context] = await without(/assets\/index-.*\.js/, "en-GB");
  await page.goto("/");
  await page.getByRole("heading", { name: "Yolculuk could not be opened" }).waitFor();
  expect(await page.getByText("Yolculuk açılamadı").isVisible()).toBe(false);
  await context.unroute(/assets\/index-.*\.js/);
  await page.getByRole("link", { name: "Reload the page" }).click();
  await page.getByRole("button", { name: /blank/i }).first().waitFor();
});

test("a page whose words do not come says so at once", async () => {
  const [page] = await without(/assets\/catalogue-.*\.js/);
  await page.goto("/");
  await page.getByRole("heading", { name: "Yolculuk açılamadı" }).waitFor({ timeout: 4_000 });
});

test("a page whose part does not come says so and can be loaded again", async () => {
  const id = await newMap(server().url);
  const [page, context] = await without(/assets\/editor-.*\.js/);
  await page.goto(`/m/${id}`);
  await page.getByRole("button", { name: "Sayfayı yenile" }).waitFor();
  await context.unroute(/assets\/editor-.*\.js/);
  await page.getByRole("button", { name: "Sayfayı yenile" }).click();
  await page.getByRole("textbox", { name: "Haritanın adı" }).waitFor();
});

test("a part that does not come because the server is away comes when it is back, and the map stays", async () => {
  const id = await newMap(server().url);
  const [page, context] = await without(/nothing/);
  const lost = /assets\/PersonasPanel-.*|healthz/;
  await context.route(lost, (route) => route.abort());
  await page.goto(`/m/${id}`);
  const title = page.getByRole("textbox", { name: "Haritanın adı" });
  await page.getByRole("button", { name: "Personalar" }).first().click();
  await title.fill("Yine de çizilir");
  expect(await title.inputValue()).toBe("Yine de çizilir");
  await context.unroute(lost);
  await page.getByRole("complementary", { name: "Personalar" }).waitFor();
});

test("a page that comes in time never shows that it might not have", async () => {
  await newMap(server().url);
  const [page] = await without(/nothing/);
  await page.addInitScript(() => {
    const look = () => {
      const boot = document.querySelector(".boot");
      const isShown = boot !== null && getComputedStyle(boot).visibility === "visible";
      if (isShown) Object.assign(globalThis, { wasShown: true });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto("/");
  await page.getByRole("button", { name: "Yeni harita" }).first().waitFor();
  expect(await page.evaluate(() => "wasShown" in globalThis)).toBe(false);
});
