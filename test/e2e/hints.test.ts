import type { Page } from "playwright";
import { expect, test } from "vitest";
import { formatVersion } from "#core/doc/shape.ts";
import { axeCheck } from "#test/support/axeCheck.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { openEditor } from "#test/support/editorPage.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { MapOnScreen } from "#test/support/MapOnScreen.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { newPerson, phone } from "#test/support/newPerson.ts";
import type { PersonOptions } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { storedMap } from "#test/support/storedMap.ts";

const server = sharedServer();
const browser = sharedBrowser();

async function open(id: string, options: Partial<PersonOptions> = {}): Promise<Page> {
  const { page } = await newPerson(browser(), { url: server().url, ...options });
  await openEditor(page, id);
  return page;
}

const shoeOrder = () => newMap(server().url, { template: "shoe-order", locale: "tr" });
const hears = (page: Page, text: string) =>
  page.locator("[aria-live='polite']", { hasText: text }).first().waitFor({ state: "attached" });

test("a guest is asked for a name once, when somebody comes, and nobody's focus is taken", async () => {
  const id = await shoeOrder();
  const first = await open(id);
  const card = first.getByRole("region", { name: "Adın" });
  await first.locator("[data-map]:focus").waitFor();
  expect(await card.count()).toBe(0);
  const second = await open(id, { locale: "en", theme: "dark", ...phone });
  await hears(first, "Adın ne? Şimdilik Misafir");
  await first.locator("[data-map]:focus").waitFor();
  await axeCheck(first);
  await card.getByRole("textbox").fill("Defne");
  await first.keyboard.press("Enter");
  await card.waitFor({ state: "detached" });
  await hears(first, "Artık Defne olarak görünüyorsun.");
  await second.getByRole("button", { name: "Follow Defne" }).waitFor();
  const asked = second.getByRole("region", { name: "Your name" });
  await asked.waitFor();
  await axeCheck(second);
  await asked.getByRole("button", { name: "Not now, don’t ask again" }).click();
  await asked.waitFor({ state: "detached" });
});

test("who puts the question away by keys is back on the map, and not asked again", async () => {
  const id = await shoeOrder();
  await open(id);
  const page = await open(id);
  const card = page.getByRole("region", { name: "Adın" });
  await card.waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await card.locator("input:focus").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("[data-map]:focus").waitFor();
  const kept = await page.evaluate(() => localStorage.getItem("yolculuk.hints"));
  expect(kept).toContain('"name":true');
  await page.reload();
  await page.getByRole("button", { name: /^Takip et/u }).waitFor();
  await eventually(() => page.evaluate(hasLaterParts), slow);
  expect(await card.count()).toBe(0);
});

test("a new map says how to begin until that is put away; any other map does not", async () => {
  const id = await newMap(server().url, { template: "blank", locale: "tr" });
  const page = await open(id);
  const help = page.getByRole("note");
  await help.getByText("Çift tıkla ve yaz").waitFor();
  await axeCheck(page);
  await help.getByRole("button", { name: "Tamam, bir daha gösterme" }).click();
  await help.waitFor({ state: "detached" });
  await page.locator("[data-map]:focus").waitFor();
  await page.reload();
  await eventually(() => page.evaluate(hasLaterParts), slow);
  expect(await help.count()).toBe(0);
  const byTouch = await open(id, { ...phone, locale: "en", theme: "dark" });
  await byTouch.getByText("Tap to select, tap again to type").waitFor();
  await axeCheck(byTouch);
  const other = await open(await shoeOrder());
  await eventually(() => other.evaluate(hasLaterParts), slow);
  expect(await other.getByRole("note").count()).toBe(0);
});

test("a map that a newer version wrote is shown, says so, and takes nothing", async () => {
  const id = await shoeOrder();
  const { doc, allSaved } = await joinMap(server().syncUrl, id);
  const map = new MapOnScreen(await open(id), "tr");
  const { page } = map;
  doc.getMap("map").set("version", formatVersion + 1);
  await allSaved();
  const banner = page.locator(".u-banner", { hasText: "daha yeni bir sürümle çizilmiş" });
  await banner.getByRole("button", { name: "Sayfayı yenile" }).waitFor();
  await axeCheck(page);
  const before = await storedMap(server().url, id);
  await map.click(map.card("Kargo bildirimi"));
  await page.keyboard.press("Delete");
  expect(await page.locator(".u-toast").count()).toBe(0);
  await map.card("Kargo bildirimi").waitFor();
  expect(await storedMap(server().url, id)).toEqual(before);
});

/** Whether what is fetched once the page has come to rest is here, the hints among it. */
function hasLaterParts(): boolean {
  const names = performance.getEntriesByType("resource").map(({ name }) => name);
  return ["/Hints-", "/Inspector-"].every((part) => names.some((name) => name.includes(part)));
}
