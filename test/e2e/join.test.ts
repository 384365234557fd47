import type { Page } from "playwright";
import { expect, onTestFinished, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { comeBackOnline } from "#test/support/comeBackOnline.ts";
import { saved } from "#test/support/editorPage.ts";
import { phone } from "#test/support/newPerson.ts";
import type { PersonOptions } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { linkPath, newVisitor, pageOf, sharedMode } from "#test/support/sharedMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { focused } from "#test/support/soon.ts";
import { startServer } from "#test/support/startServer.ts";
import { claimIn, ownerOf, Visitor } from "#test/support/visitor.ts";

const server = sharedServer({ env: sharedMode });
const browser = sharedBrowser();
const owner = ownerOf(server);

async function newcomer(options: Partial<PersonOptions> = {}): Promise<Page> {
  return (await newVisitor(browser(), { url: server().url, ...options })).page;
}

async function sharedMap(terms: Parameters<Visitor["newLink"]>[1] = {}) {
  const ece = await owner();
  const id = await ece.newMap({ template: "shoe-order", locale: "tr", title: "Ayakkabı" });
  const issued = await ece.newLink(id, terms);
  return { ece, id, issued, path: linkPath(id, issued) };
}

const join = (page: Page) => page.getByRole("button", { name: "Katıl" });
const onTheMap = (page: Page) => saved(page).waitFor();
const keptSecrets = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes("secret")));

test("a guest comes in on a phone with a name and one tap, and the address never shows the secret", async () => {
  const { id, path } = await sharedMap();
  const page = await newcomer(phone);
  await page.goto(path);
  await join(page).waitFor();
  expect(new URL(page.url()).hash).toBe("");
  await page.getByRole("heading", { name: "Ayakkabı" }).waitFor();
  await page.getByText("Haritayı herkesle birlikte düzenleyebileceksin.").waitFor();
  await axeCheck(page);
  await page.reload();
  const name = page.getByRole("textbox", { name: "Adın" });
  await name.fill("Elif");
  const loaded = await page.evaluate(() => performance.timeOrigin);
  await join(page).tap();
  await onTheMap(page);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  expect(new URL(page.url()).pathname).toBe(`/m/${id}`);
  await page.getByRole("button", { name: "Elif (sen)" }).waitFor();
  expect(await keptSecrets(page)).toEqual([]);
});

test("who takes another name is called by it on the others' screens", async () => {
  const { ece, id, path } = await sharedMap();
  const page = await newcomer();
  await page.goto(path);
  await page.getByRole("textbox", { name: "Adın" }).fill("Elif");
  await join(page).click();
  await onTheMap(page);
  const other = await pageOf(ece, browser(), { url: server().url });
  await other.goto(`/m/${id}`);
  await other.getByRole("button", { name: "Takip et: Elif", exact: true }).waitFor();
  await page.getByRole("button", { name: "Elif (sen)" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Adın" }).fill("Elif Su");
  await page.keyboard.press("Enter");
  await other.getByRole("button", { name: "Takip et: Elif Su" }).waitFor();
});

test("on a phone the button stays in view above the keyboard, and typing does not zoom", async () => {
  const { path } = await sharedMap();
  const page = await newcomer(phone);
  await page.goto(path);
  const name = page.getByRole("textbox", { name: "Adın" });
  await name.waitFor();
  await page.setViewportSize({ width: 390, height: 460 });
  await name.tap();
  const box = await join(page).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(460);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  const size = await name.evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
});

test("who is in already comes straight to the map by any link, also a new one for more", async () => {
  const { ece, id, issued } = await sharedMap({ role: "view" });
  const guest = new Visitor(server().url);
  await guest.join(id, issued);
  const page = await pageOf(guest, browser(), { url: server().url });
  await page.goto(linkPath(id, issued));
  await page.getByRole("textbox", { name: "Haritanın adı" }).waitFor();
  expect(await join(page).count()).toBe(0);
  await page.goto("/");
  await page.goto(linkPath(id, await ece.newLink(id, { role: "edit" })));
  await onTheMap(page);
  const map: { role: string } = await (await guest.send("GET", `/api/maps/${id}`)).json();
  expect(map.role).toBe("edit");
});

test("a wrong password keeps the field and the focus, and the right one opens the map", async () => {
  const { path } = await sharedMap({ password: "gizli" });
  const page = await newcomer();
  await page.goto(path);
  const password = page.getByLabel("Parola");
  await page.getByRole("textbox", { name: "Adın" }).fill("Elif");
  await join(page).click();
  await page.getByText("Önce parolayı yaz.").first().waitFor();
  await password.fill("yanlış");
  await page.keyboard.press("Enter");
  await page.getByText("Parola doğru değil. Yeniden dene.").first().waitFor();
  await focused(password);
  expect(await page.getByRole("textbox", { name: "Adın" }).inputValue()).toBe("Elif");
  await axeCheck(page);
  await password.fill("gizli");
  await page.keyboard.press("Enter");
  await onTheMap(page);
});

test("a link that lets nobody in says why, and what to do", async () => {
  const { ece, id, path } = await sharedMap();
  const page = await newcomer({ locale: "en", theme: "dark" });
  const says = (title: string) => page.getByRole("heading", { name: title }).waitFor();
  await page.goto(path.slice(0, -6));
  await says("This link does not work");
  await axeCheck(page);
  const expired = await ece.newLink(id, { expiresAt: "2020-01-01T00:00:00.000Z" });
  await page.goto("/claim");
  await page.goto(linkPath(id, expired));
  await says("This link has expired");
  const one = await ece.newLink(id, { maxUses: 1 });
  await new Visitor(server().url).join(id, one);
  await page.goto("/claim");
  await page.goto(linkPath(id, one));
  await says("This link has no places left");
  await ece.send("PATCH", `/api/maps/${id}/links/${one.link.id}`, { maxUses: 2 });
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Join" }).waitFor();
});

test("another link pasted over a refused one is taken without a reload", async () => {
  const { id, path } = await sharedMap();
  const page = await newcomer();
  await page.goto(`/m/${id}#yarım`);
  await page.getByRole("heading", { name: "Bu bağlantı çalışmıyor" }).waitFor();
  await page.evaluate((to) => location.assign(to), path);
  await join(page).waitFor();
  expect(new URL(page.url()).hash).toBe("");
});

test("whoever is offline when joining tries again from the same page", async () => {
  const { path } = await sharedMap();
  const page = await newcomer();
  await page.goto(path);
  await join(page).waitFor();
  await page.context().setOffline(true);
  await join(page).click();
  await page.getByText("Sunucuya ulaşılamadı. Bağlantını denetleyip yeniden dene.").waitFor();
  await comeBackOnline(page);
  await join(page).click();
  await onTheMap(page);
});

test("the language is switched on the join page", async () => {
  const { path } = await sharedMap();
  const page = await newcomer();
  await page.goto(path);
  await page.getByRole("radio", { name: "English" }).click();
  await page.getByRole("button", { name: "Join" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test("whoever starts the server claims it in the browser, once", async () => {
  const fresh = await startServer({ env: sharedMode });
  onTestFinished(() => fresh.close());
  const { page } = await newVisitor(browser(), { url: fresh.url });
  const claim = `/claim#${claimIn(fresh)}`;
  await page.goto(claim);
  await page.getByRole("heading", { name: "Bu Yolculuk senin olsun" }).waitFor();
  expect(new URL(page.url()).hash).toBe("");
  await axeCheck(page);
  await page.getByRole("textbox", { name: "Adın" }).fill("Ece");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "İlk haritanı çiz" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/");

  const other = (await newVisitor(browser(), { url: fresh.url })).page;
  await other.goto(claim);
  await other.getByRole("button", { name: "Sahibi ol" }).click();
  await other.getByRole("heading", { name: "Bu adres artık geçmiyor" }).waitFor();
  await other.getByText("CLAIM=1", { exact: false }).first().waitFor();
  await axeCheck(other);
});

test("a browser that is not known is told that it needs a link", async () => {
  const page = await newcomer();
  await page.goto("/");
  await page.getByRole("heading", { name: "Buraya bir bağlantıyla girilir" }).waitFor();
  expect(await page.getByRole("link", { name: "Çöp kutusu" }).count()).toBe(0);
  await axeCheck(page);
});

test("a guest sees the maps that are open to them, and offers of nothing they may not do", async () => {
  const { ece, id, issued } = await sharedMap({ role: "edit" });
  const guest = new Visitor(server().url);
  await guest.join(id, issued);
  const looked = await ece.newMap({ template: "blank", title: "Yalnız bakılır" });
  await guest.join(looked, await ece.newLink(looked, { role: "view" }));
  const page = await pageOf(guest, browser(), { url: server().url });
  await page.goto("/");
  await page.locator(`[data-map="${id}"]`).getByText("Düzenleyebilirsin").waitFor();
  await page.locator(`[data-map="${looked}"]`).getByText("Görüntüleyebilirsin").waitFor();
  expect(await page.locator("[data-map]").count()).toBe(2);
  for (const name of ["Yeni harita", "İçe aktar"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await page.getByRole("button", { name }).count()).toBe(0);
  }
  const offers = async (map: string) => {
    await page.locator(`[data-map="${map}"]`).getByRole("button").click();
    await page.getByRole("menu").waitFor();
    const names = await page.getByRole("menuitem").allInnerTexts();
    await page.keyboard.press("Escape");
    return names.map((name) => name.split("\n")[0]);
  };
  expect(await offers(looked)).toEqual(["Yeni sekmede aç"]);
  expect(await offers(id)).toEqual(["Yeni sekmede aç", "Yeniden adlandır"]);
  await axeCheck(page);
});
