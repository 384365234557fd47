import { expect, onTestFinished, test } from "vitest";
import { Drawer } from "#test/support/Drawer.ts";
import type { DrawerOptions } from "#test/support/Drawer.ts";
import { eventually } from "#test/support/eventually.ts";
import { listedMaps } from "#test/support/mapsApi.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { focused, soon } from "#test/support/soon.ts";

const server = sharedServer();
const browser = sharedBrowser();

const openMap = (options: Partial<DrawerOptions> = {}) =>
  Drawer.open(browser(), { url: server().url, ...options });

/** Opens the palette, types, and says what it offers. */
async function offered(map: Drawer, typed: string): Promise<readonly string[]> {
  const search = map.page.getByRole("combobox");
  if (!(await search.isVisible())) await map.page.keyboard.press("Control+k");
  await search.fill(typed);
  return map.page.getByRole("option").allTextContents();
}

test("the title of the page is the map's, also while it is typed, and of a map that is none", async () => {
  const map = await openMap();
  const { page } = map;
  const titled = (title: string) =>
    soon(async () => expect(await page.title()).toBe(`${title} · Yolculuk`));
  await titled("Online ayakkabı siparişi");
  const field = page.getByRole("textbox", { name: "Haritanın adı" });
  await field.fill("Ayakkabı");
  await titled("Ayakkabı");
  await field.fill("");
  await titled("Adsız harita");
  const context = await browser().newContext({ baseURL: server().url, locale: "tr-TR" });
  onTestFinished(() => context.close());
  const nowhere = await context.newPage();
  await nowhere.goto("/m/there-is-none");
  await soon(async () =>
    expect(await nowhere.title()).toBe("Bu harita burada yok ya da sana açık değil · Yolculuk"),
  );
});

test("choosing a language or a theme with the mouse closes the whole menu", async () => {
  const { page } = await openMap();
  await page.getByRole("button", { name: "Diğer işlemler" }).click();
  await page.getByRole("menuitem", { name: "Görünüm" }).click();
  await page.getByRole("menuitem", { name: "Koyu" }).click();
  await soon(async () => expect(await page.getByRole("menu").count()).toBe(0));
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.getByRole("button", { name: "Diğer işlemler" }).click();
  await page.getByRole("menuitem", { name: "Dil" }).click();
  await page.getByRole("menuitem", { name: "English" }).click();
  await page.getByRole("button", { name: "More", exact: true }).waitFor();
  await soon(async () => expect(await page.getByRole("menu").count()).toBe(0));
});

test("whoever gave no name is the same guest in the same colour after loading anew", async () => {
  const { page } = await openMap();
  const me = page.getByRole("button", { name: /^Misafir .* \(sen\)$/ });
  const look = async () => ({
    name: await me.textContent(),
    label: await me.getAttribute("aria-label"),
    colour: await me.locator(".pp-disc").getAttribute("style"),
  });
  const before = await look();
  for (const _ of [1, 2]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await page.reload();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await me.waitFor();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await look()).toEqual(before);
  }
});

test("the palette finds settings, lanes and cards, whatever the dots and accents", async () => {
  const map = await openMap();
  expect(await offered(map, "gorunum koyu")).toEqual(["Görünüm: Koyu"]);
  expect(await offered(map, "DIL ENG")).toEqual(["Dil: English"]);
  expect(await offered(map, "grupla sahip")).toContain(
    "Temas noktalarını grupla: Sahip birime göre",
  );
  expect(await offered(map, "satiri gizle duygu")).toEqual(["Satırı gizle: Duygu eğrisi"]);
  expect(await offered(map, "satir ekle alinti")).toEqual(["Satır ekle: Alıntılar"]);
  expect(await offered(map, "adini degis")).toEqual(["Haritanın adını değiştir"]);
  expect(await offered(map, "IADE")).toEqual(["Git: Geç kalan iade ve çiçek"]);
  await offered(map, "grupla kanala");
  await map.page.keyboard.press("Enter");
  await map.storedSo(({ lanes }) => {
    expect(lanes.find(({ kind }) => kind === "touchpoints")?.groupBy).toBe("channel");
  });
});

test("the palette's field stays where it is while the list below it shrinks", async () => {
  const map = await openMap();
  const top = async () => (await map.page.getByRole("combobox").boundingBox())?.y;
  await offered(map, "");
  await map.page.waitForFunction(() => document.getAnimations().length === 0);
  const before = await top();
  expect(await offered(map, "yok böyle")).toEqual([]);
  expect(await top()).toBe(before);
});

test("the palette renames the map in the field of its details", async () => {
  const map = await openMap();
  await offered(map, "adini degis");
  await map.page.keyboard.press("Enter");
  const details = map.page.getByRole("complementary", { name: "Ayrıntılar" });
  await focused(details.getByRole("textbox", { name: "Haritanın adı" }));
  await map.page.keyboard.type("Yeni ad");
  await map.storedSo(({ info }) => expect(info.title).toBe("Yeni ad"));
});

test("moving by the dialog begins in its first field", async () => {
  const map = await openMap();
  await map.click(map.card("Kartla ödeme"));
  await map.page.keyboard.press("m");
  const dialog = map.page.getByRole("dialog", { name: "Şuraya taşı" });
  await focused(dialog.getByRole("button").filter({ hasText: "Satın alma" }));
});

test("the menu of the zoom offers what can be done with what is selected now", async () => {
  const map = await openMap();
  const { page } = map;
  await map.isReadyForOffline();
  await page.keyboard.press("Alt+p");
  await page.getByRole("button", { name: "Ayşe: Ayrıntılarını aç" }).click();
  await map.click(map.card("Kartla ödeme"));
  await page.locator(".zm-level").click();
  const show = page.getByRole("menuitem", { name: "Seçileni göster" });
  await show.waitFor();
  expect(await show.isEnabled()).toBe(true);
});

test("the small map goes and comes by its key, and stays gone", async () => {
  const map = await openMap({ viewport: { width: 1200, height: 700 } });
  const { page } = map;
  const small = page.locator(".c-mini");
  await page.keyboard.press("0");
  await small.waitFor();
  await page.keyboard.press("Alt+m");
  await small.waitFor({ state: "hidden" });
  await page.reload();
  await map.canvas.waitFor();
  await page.keyboard.press("0");
  await page.getByRole("button", { name: "%100" }).waitFor();
  expect(await small.isVisible()).toBe(false);
  await page.keyboard.press("Alt+m");
  await small.waitFor();
});

test("in a small window the small map waits until it is asked for", async () => {
  const map = await openMap({ viewport: { width: 1024, height: 700 } });
  const small = map.page.locator(".c-mini");
  await map.page.keyboard.press("0");
  await map.page.getByRole("button", { name: "%100" }).waitFor();
  expect(await small.isVisible()).toBe(false);
  await map.page.keyboard.press("Alt+m");
  await small.waitFor();
});

test("the open map is duplicated and put into the bin from its own menu", async () => {
  const map = await openMap();
  const { page, id } = map;
  const choose = async (name: string) => {
    await page.getByRole("button", { name: "Diğer işlemler" }).click();
    await page.getByRole("menuitem", { name }).click();
  };
  await choose("Haritayı çoğalt");
  await page.getByRole("button", { name: "Haritayı aç" }).click();
  await eventually(() => !page.url().includes(id));
  const copy = page.url().split("/").at(-1) ?? "";
  await map.canvas.waitFor();
  await choose("Haritayı çöp kutusuna at");
  await page.getByRole("heading", { name: "Haritalar" }).waitFor();
  const isBinned = async () => {
    const binned = await listedMaps(server().url, "?bin=1");
    return binned.some((each) => each.id === copy);
  };
  expect(await isBinned()).toBe(true);
  await page.getByRole("button", { name: "Geri al" }).click();
  await page.waitForURL(`**/m/${copy}`);
  await map.canvas.waitFor();
  expect(await isBinned()).toBe(false);
});
