import type { Locator, Page } from "playwright";
import { expect, onTestFinished, test } from "vitest";
import { eventually } from "#test/support/eventually.ts";
import { listedMaps, newMap } from "#test/support/mapsApi.ts";
import { newPerson, phone } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { focused } from "#test/support/soon.ts";
import { startServer } from "#test/support/startServer.ts";
import type { RunningServer } from "#test/support/startServer.ts";

const browser = sharedBrowser();

async function freshServer(): Promise<RunningServer> {
  const server = await startServer();
  onTestFinished(() => server.close());
  return server;
}

/** Tabs on until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    if (await target.evaluate((element) => element === document.activeElement)) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press("Tab");
  }
  throw new Error("not reached within 40 presses of Tab");
}

const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim());

test("without a mouse: a map is made, renamed, binned and brought back", async () => {
  const server = await freshServer();
  const { page } = await newPerson(browser(), { url: server.url });
  await page.goto("/");
  const blank = page.getByRole("button", { name: /^Boş harita/ });
  await blank.waitFor();
  await tabTo(page, blank);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/m\//);

  await page.goto("/");
  const link = page.locator(".lib-card-link");
  await link.waitFor();
  await tabTo(page, link);
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: "Haritanın yeni adı" }).waitFor();
  await page.keyboard.type("Klavyeyle");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await focusedText(page)).toBe("Klavyeyle"));

  await page.keyboard.press("Delete");
  const undo = page.getByRole("button", { name: "Geri al" });
  await undo.waitFor();
  await tabTo(page, undo);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Klavyeyle" }).waitFor();
  expect((await listedMaps(server.url)).map(({ title }) => title)).toEqual(["Klavyeyle"]);
});

test("a menu opens on its first entry and gives the focus back", async () => {
  const server = await freshServer();
  await newMap(server.url, { template: "blank", title: "Sipariş" });
  const { page } = await newPerson(browser(), { url: server.url });
  await page.goto("/");
  const menu = page.getByRole("button", { name: "“Sipariş” işlemleri" });
  await menu.waitFor();
  await tabTo(page, menu);
  await page.keyboard.press("ArrowDown");
  await eventually(async () => expect(await focusedText(page)).toContain("Yeni sekmede aç"));
  await page.keyboard.press("Escape");
  await focused(menu);

  const start = page.getByRole("button", { name: "Yeni harita" });
  await start.press("Enter");
  await eventually(async () => expect(await focusedText(page)).toContain("Boş harita"));
  await page.keyboard.press("Escape");
  await focused(start);
});

test("what happened is said to those who do not see it", async () => {
  const server = await freshServer();
  await newMap(server.url, { template: "blank", title: "Sipariş" });
  const { page } = await newPerson(browser(), { url: server.url, locale: "en" });
  await page.goto("/");
  await page.getByRole("link", { name: "Sipariş" }).press("Delete");
  const said = page.locator('[aria-live="polite"]', { hasText: "“Sipariş” was moved to the bin." });
  await eventually(async () => expect(await said.count()).toBe(1));
});

test("on a phone nothing is cut off, and everything is large enough to touch", async () => {
  const server = await freshServer();
  const title = "Müşteridenmüşteriyeuzananbirbirindenuzunkelimelerdenoluşanharita";
  await newMap(server.url, { template: "blank", title });
  const { page } = await newPerson(browser(), { url: server.url, ...phone });
  await page.goto("/");
  await page.locator(".lib-card-link").waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  const sizes = await page.locator("button:visible").evaluateAll((buttons) =>
    buttons.map((button) => {
      const { width: across, height } = button.getBoundingClientRect();
      return { name: button.ariaLabel ?? button.textContent, across, height };
    }),
  );
  expect(sizes.filter(({ across, height }) => Math.min(across, height) < 43.5)).toEqual([]);
});
