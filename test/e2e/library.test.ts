import type { Page } from "playwright";
import { expect, onTestFinished, test } from "vitest";
import { eventually } from "#test/support/eventually.ts";
import { listedMaps, newMap, sendJson } from "#test/support/mapsApi.ts";
import { newPerson } from "#test/support/newPerson.ts";
import type { PersonOptions } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { startServer } from "#test/support/startServer.ts";
import type { RunningServer } from "#test/support/startServer.ts";

const browser = sharedBrowser();

async function freshServer(...titles: readonly string[]): Promise<RunningServer> {
  const server = await startServer();
  onTestFinished(() => server.close());
  for (const title of titles) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the last is the newest
    await newMap(server.url, { template: "blank", title, locale: "tr" });
  }
  return server;
}

async function atHome(server: RunningServer, options: Partial<PersonOptions> = {}): Promise<Page> {
  const { page } = await newPerson(browser(), { url: server.url, ...options });
  await page.goto("/");
  return page;
}

const titlesOn = (page: Page) => page.locator(".lib-card-title").allTextContents();
const cardsShow = (page: Page, titles: readonly string[]) =>
  eventually(async () => expect(await titlesOn(page)).toEqual(titles));

test("a newcomer stands in a new map after one press", async () => {
  const server = await freshServer();
  const page = await atHome(server);
  await page.getByRole("heading", { name: "İlk haritanı çiz" }).waitFor();
  expect(await page.locator(".lib-template").count()).toBe(6);
  await page.getByRole("button", { name: /^Boş harita/ }).click();
  await page.waitForURL(/\/m\/[\w-]{21}$/);
  await page.goto("/");
  await eventually(async () => expect(await titlesOn(page)).toHaveLength(1));
  const [map] = await listedMaps(server.url);
  expect(map?.locale).toBe("tr");
  const facts = await page.locator(".lib-card-facts").textContent();
  expect(facts).toContain(`${map?.stageCount} aşama`);
  expect(facts).toContain("Değişti: şimdi");
});

test("a sample is made in the language chosen for it", async () => {
  const server = await freshServer("Var olan");
  const page = await atHome(server);
  await page.getByRole("button", { name: "Yeni harita" }).click();
  await page.getByRole("radio", { name: "English" }).click();
  await page.getByRole("button", { name: /^Online ayakkabı siparişi/ }).click();
  await page.waitForURL(/\/m\//);
  const made = (await listedMaps(server.url)).find(({ title }) => title !== "Var olan");
  expect(made?.locale).toBe("en");
});

test("titles sort by the Turkish alphabet, and searching disregards case and accents", async () => {
  const server = await freshServer("Iğdır", "İade", "Dal", "Çiçek");
  const page = await atHome(server);
  await cardsShow(page, ["Çiçek", "Dal", "İade", "Iğdır"]);
  await page.getByRole("button", { name: /Sıralama/ }).click();
  await page.getByRole("option", { name: "Ada göre" }).click();
  await cardsShow(page, ["Çiçek", "Dal", "Iğdır", "İade"]);
  await page.getByRole("searchbox").fill("CİŞ");
  await eventually(() => page.getByText("“CİŞ” adına uyan harita yok").isVisible());
  await page.getByRole("searchbox").fill("CIC");
  await cardsShow(page, ["Çiçek"]);
  await page.getByRole("searchbox").press("Escape");
  await eventually(async () => expect(await titlesOn(page)).toHaveLength(4));
});

test("a map is renamed in its place and duplicated", async () => {
  const server = await freshServer("Sipariş");
  const page = await atHome(server);
  const actions = page.getByRole("button", { name: "“Sipariş” işlemleri" });
  await actions.click();
  await page.getByRole("menuitem", { name: "Yeniden adlandır" }).click();
  await page.getByRole("textbox", { name: "Haritanın yeni adı" }).fill("  Sipariş, yeni  ");
  await page.keyboard.press("Enter");
  await eventually(async () =>
    expect((await listedMaps(server.url))[0]?.title).toBe("Sipariş, yeni"),
  );
  await page.getByRole("link", { name: "Sipariş, yeni" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Çoğalt" }).click();
  await page.getByText("“Sipariş, yeni” çoğaltıldı.").first().waitFor();
  await eventually(async () => expect(await titlesOn(page)).toHaveLength(2));
});

test("Escape leaves a title as it was", async () => {
  const server = await freshServer("Sipariş");
  const page = await atHome(server);
  await page.getByRole("link", { name: "Sipariş" }).press("F2");
  await page.keyboard.type("x");
  await page.keyboard.press("Escape");
  await cardsShow(page, ["Sipariş"]);
  expect((await listedMaps(server.url))[0]?.title).toBe("Sipariş");
});

test("a map goes to the bin, comes back, and goes for ever only when confirmed", async () => {
  const server = await freshServer("Kalacak", "Gidecek");
  const page = await atHome(server);
  await page.getByRole("link", { name: "Gidecek" }).press("Delete");
  await cardsShow(page, ["Kalacak"]);
  await page.getByRole("button", { name: "Geri al" }).click();
  await cardsShow(page, ["Gidecek", "Kalacak"]);

  await page.getByRole("link", { name: "Gidecek" }).press("Delete");
  await cardsShow(page, ["Kalacak"]);
  await page.getByRole("link", { name: "Çöp kutusu" }).click();
  await cardsShow(page, ["Gidecek"]);
  await page.getByRole("button", { name: "Kalıcı olarak sil: Gidecek" }).click();
  await page.getByRole("button", { name: "Vazgeç" }).click();
  expect(await listedMaps(server.url, "?bin=1")).toHaveLength(1);
  await page.getByRole("button", { name: "Kalıcı olarak sil: Gidecek" }).click();
  await page.getByRole("button", { name: "Kalıcı olarak sil", exact: true }).click();
  await page.getByRole("heading", { name: "Çöp kutusu boş" }).waitFor();
  await eventually(async () => expect(await listedMaps(server.url, "?bin=1")).toEqual([]));
  expect(await listedMaps(server.url)).toHaveLength(1);
});

test("language and appearance change at once and are remembered", async () => {
  const server = await freshServer("Sipariş");
  const page = await atHome(server);
  const root = page.locator("html");
  expect(await root.getAttribute("lang")).toBe("tr");
  await page.getByRole("button", { name: "Dil" }).click();
  await page.getByRole("menuitem", { name: "English" }).click();
  await page.getByRole("heading", { name: "Maps" }).waitFor();
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("menuitem", { name: "Dark" }).click();
  expect(await root.getAttribute("lang")).toBe("en");
  expect(await root.getAttribute("data-theme")).toBe("dark");
  await page.reload();
  await page.getByRole("heading", { name: "Maps" }).waitFor();
  expect(await root.getAttribute("lang")).toBe("en");
  expect(await root.getAttribute("data-theme")).toBe("dark");
  const paper = await root.evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(paper).toBe("rgb(20, 22, 27)");
});

test("a change made elsewhere shows when the person comes back to the page", async () => {
  const server = await freshServer("Eski");
  const page = await atHome(server);
  await cardsShow(page, ["Eski"]);
  const [map] = await listedMaps(server.url);
  await sendJson(`${server.url}/api/maps/${map?.id}`, "PATCH", { title: "Yeni" });
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await cardsShow(page, ["Yeni"]);
});

test("while the server is away the maps stay in view, and what fails says so", async () => {
  const server = await freshServer("Sipariş");
  const page = await atHome(server, { goesOffline: true });
  await cardsShow(page, ["Sipariş"]);
  await server.stop();
  await page.getByRole("link", { name: "Sipariş" }).press("Delete");
  await page.getByText("Sunucuya ulaşılamadı, hiçbir şey değişmedi.").first().waitFor();
  await page.getByText("Sunucuya ulaşılamıyor. Haritaların güvende").waitFor();
  await server.restart();
  await page.getByRole("button", { name: "Yeniden dene" }).click();
  await cardsShow(page, ["Sipariş"]);
  await eventually(() => page.getByText("Sunucuya ulaşılamıyor.").isHidden());
});

test("whoever restores the last map of the bin goes on at its heading", async () => {
  const server = await freshServer("Gidecek");
  const page = await atHome(server);
  await page.getByRole("link", { name: "Gidecek" }).press("Delete");
  await page.getByRole("heading", { name: "İlk haritanı çiz" }).waitFor();
  await page.getByRole("link", { name: "Çöp kutusu" }).click();
  await page.getByRole("button", { name: "Geri yükle: Gidecek" }).click();
  await page.getByRole("heading", { name: "Çöp kutusu boş" }).waitFor();
  await eventually(async () => {
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Çöp kutusu");
    return true;
  });
});

test("an address that leads nowhere says so in the reader's language and shows the way home", async () => {
  const server = await freshServer();
  const context = await browser().newContext({ baseURL: server.url, locale: "tr-TR" });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const answer = await page.goto("/foo/bar");
  expect(answer?.status()).toBe(404);
  await page.getByRole("heading", { name: "Böyle bir sayfa yok" }).waitFor();
  expect(await page.title()).toBe("Böyle bir sayfa yok · Yolculuk");
  await page.getByRole("link", { name: "Haritalarım" }).click();
  await page.getByRole("heading", { name: "Haritalar" }).waitFor();
  expect(await page.title()).toBe("Haritalar · Yolculuk");
});
