import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { comeBackOnline } from "#test/support/comeBackOnline.ts";
import { openEditor, saved } from "#test/support/editorPage.ts";
import { eventually } from "#test/support/eventually.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { newPerson, phone } from "#test/support/newPerson.ts";
import type { PersonOptions } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { linkPath, newVisitor, pageOf, sharedMode } from "#test/support/sharedMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { focused } from "#test/support/soon.ts";
import { ownerOf, Visitor } from "#test/support/visitor.ts";

const server = sharedServer({ env: sharedMode });
const local = sharedServer();
const browser = sharedBrowser();
const owner = ownerOf(server);

interface Shared {
  readonly page: Page;
  readonly dialog: Locator;
  readonly id: string;
}

const shareButton = (page: Page) => page.getByRole("button", { name: "Paylaş", exact: true });

async function openShare(options: Partial<PersonOptions> = {}, map?: string): Promise<Shared> {
  const ece = await owner();
  const id = map ?? (await ece.newMap({ template: "shoe-order", title: "Ayakkabı" }));
  const page = await pageOf(ece, browser(), { url: server().url, ...options });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openEditor(page, id);
  await shareButton(page).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Verilen bağlantılar" }).waitFor();
  return { page, dialog, id };
}

const addressIn = (dialog: Locator) => dialog.getByRole("textbox", { name: /adresi$/ });
const pathOf = (address: string) => new URL(address).pathname + new URL(address).hash;
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute("aria-label") ?? active?.textContent;
  });

test("the owner makes a link, copies it, and somebody comes in by it", async () => {
  const { page, dialog, id } = await openShare();
  await dialog.getByText("Bu haritayı henüz kimseyle paylaşmadın.").waitFor();
  await axeCheck(page);
  await dialog.getByRole("textbox", { name: "Kimin için" }).fill("Salı atölyesi");
  await page.keyboard.press("Enter");
  await eventually(async () =>
    expect(await focusedName(page)).toBe("“Salı atölyesi” adresini kopyala"),
  );
  await page.keyboard.press("Enter");
  await page.getByText("Adres panoda.").first().waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(await addressIn(dialog).inputValue());
  expect(pathOf(address)).toMatch(new RegExp(`^/m/${id}#[\\w-]+\\.[\\w-]{20,}$`));
  await axeCheck(page);

  const guest = (await newVisitor(browser(), { url: server().url })).page;
  await guest.goto(pathOf(address));
  await guest.getByRole("button", { name: "Katıl" }).click();
  await saved(guest).waitFor();
  expect(await shareButton(guest).count()).toBe(0);
  await page.keyboard.press("Escape");
  await eventually(async () => expect(await focusedName(page)).toBe("Paylaş"));
  await page.keyboard.press("Enter");
  await dialog.getByText("1 kişi geldi").waitFor();
  await dialog.getByText(/Chrome/).waitFor();
});

test("the code is large, dark on white in the dark theme too, and leads back to its link", async () => {
  const { page, dialog } = await openShare({ theme: "dark" });
  await dialog.getByRole("button", { name: "Bağlantı oluştur" }).click();
  await dialog.getByRole("button", { name: /^“Adsız bağlantı” için karekod$/ }).click();
  const code = page.getByRole("img", { name: "“Adsız bağlantı” için karekod" });
  await code.waitFor();
  const box = await code.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(500);
  const fills = await code.evaluate((svg) =>
    [...svg.children].map((part) => part.getAttribute("fill")),
  );
  expect(fills).toEqual(["#ffffff", "#111111"]);
  await axeCheck(page);
  await page.getByRole("button", { name: "Bağlantılara dön" }).click();
  await eventually(async () =>
    expect(await focusedName(page)).toBe("“Adsız bağlantı” adresini kopyala"),
  );
});

test("terms are given when a link is made, and changed in their place", async () => {
  const { page, dialog, id } = await openShare();
  const offered = dialog.getByRole("form", { name: "Yeni bağlantı" }).getByRole("radio");
  expect(await offered.allTextContents()).toEqual(["Görüntüleme", "Yorum", "Düzenleme"]);
  await dialog.getByRole("button", { name: "Süre, kişi sayısı, parola" }).click();
  await dialog.getByLabel("Son gün").fill("2020-01-01");
  await dialog.getByText("Bugünü ya da sonraki bir günü seç.").waitFor();
  await axeCheck(page);
  await dialog.getByLabel("Son gün").fill("2099-12-24");
  await dialog.getByLabel("En çok kaç kişi").fill("20");
  await dialog.getByRole("textbox", { name: "Parola" }).fill("gizli");
  await dialog.getByRole("button", { name: "Bağlantı oluştur" }).click();
  await dialog.getByText("20 kişiden 0 kişi geldi").waitFor();
  await dialog.getByText("Son gün: 24 Ara 2099").waitFor();
  await dialog.getByText("Parolalı").waitFor();

  const menu = dialog.getByRole("button", { name: "“Adsız bağlantı” işlemleri" });
  await menu.click();
  await page.getByRole("menuitem", { name: "Düzenle" }).click();
  const form = dialog.getByRole("form", { name: /bağlantısını düzenle$/ });
  const label = form.getByRole("textbox", { name: "Kimin için" });
  await focused(label);
  await axeCheck(page);
  await label.fill("Yönetim");
  await form.getByRole("radio", { name: "Görüntüleme" }).click();
  await form.getByLabel("En çok kaç kişi").fill("");
  await form.getByText("Parolayı kaldır").click();
  await form.getByRole("button", { name: "Kaydet" }).click();
  await dialog.getByRole("heading", { name: "Yönetim" }).waitFor();
  await eventually(async () => expect(await focusedName(page)).toBe("“Yönetim” işlemleri"));
  const ece = await owner();
  const { links }: { links: object[] } = await (
    await ece.send("GET", `/api/maps/${id}/links`)
  ).json();
  expect(links).toMatchObject([{ role: "view", label: "Yönetim", hasPassword: false, uses: 0 }]);
  expect(links[0]).not.toHaveProperty("maxUses");
  expect(links[0]).toHaveProperty("expiresAt", "2099-12-24T21:00:00.000Z");
});

test("an address from before is not known any more, but a new one can be given", async () => {
  const ece = await owner();
  const id = await ece.newMap({ template: "blank", title: "Sipariş" });
  const old = await ece.newLink(id, { label: "Ekip" });
  const { page, dialog } = await openShare({}, id);
  await dialog.getByText("Adresi güvenlik için saklanmaz.").waitFor();
  expect(await addressIn(dialog).count()).toBe(0);
  await dialog.getByRole("button", { name: "Yeni adres ver" }).click();
  const question = page.getByRole("alertdialog");
  await question.getByText("Eski adres artık kimseyi içeri almaz.").waitFor();
  await axeCheck(page);
  await question.getByRole("button", { name: "Yeni adres ver" }).click();
  const address = await addressIn(dialog).inputValue();
  expect(pathOf(address)).not.toBe(linkPath(id, old));
  expect(await new Visitor(server().url).join(id, old).then(({ status }) => status)).toBe(404);
});

test("a link is revoked only when confirmed, and whoever came by it is out", async () => {
  const ece = await owner();
  const id = await ece.newMap({ template: "blank", title: "Sipariş" });
  const issued = await ece.newLink(id, { label: "Ekip" });
  const guest = new Visitor(server().url);
  await guest.join(id, issued);
  const { page, dialog } = await openShare({}, id);
  const ask = async () => {
    await dialog.getByRole("button", { name: "“Ekip” işlemleri" }).click();
    await page.getByRole("menuitem", { name: "Bağlantıyı kaldır" }).click();
  };
  await ask();
  await page.getByRole("button", { name: "Vazgeç" }).click();
  expect(await guest.status("GET", `/api/maps/${id}`)).toBe(200);
  await ask();
  await page.getByRole("alertdialog").getByRole("button", { name: "Bağlantıyı kaldır" }).click();
  await dialog.getByText("Bu haritayı henüz kimseyle paylaşmadın.").waitFor();
  await eventually(async () => expect(await focusedName(page)).toBe("Verilen bağlantılar"));
  expect(await guest.status("GET", `/api/maps/${id}`)).toBe(404);
});

test("while the links cannot be had the dialog says so, and tries again", async () => {
  const ece = await owner();
  const id = await ece.newMap({ template: "blank", title: "Sipariş" });
  const page = await pageOf(ece, browser(), { url: server().url });
  await openEditor(page, id);
  await shareButton(page).click();
  await page.getByRole("heading", { name: "Verilen bağlantılar" }).waitFor();
  await page.keyboard.press("Escape");
  await page.context().setOffline(true);
  await page.getByText("Çevrimdışı", { exact: true }).waitFor();
  await shareButton(page).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Bağlantılar yüklenemedi" }).waitFor();
  await axeCheck(page);
  await comeBackOnline(page);
  await dialog.getByRole("button", { name: "Yeniden dene" }).click();
  await dialog.getByRole("heading", { name: "Verilen bağlantılar" }).waitFor();
});

test("on a phone sharing is in the menu, and the dialog fits", async () => {
  const ece = await owner();
  const id = await ece.newMap({ template: "blank", title: "Sipariş" });
  await ece.newLink(id, { label: "Ekip" });
  const page = await pageOf(ece, browser(), { url: server().url, ...phone });
  await openEditor(page, id);
  await page.getByRole("button", { name: "Diğer işlemler" }).tap();
  await page.getByRole("menuitem", { name: "Paylaş…" }).tap();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Ekip" }).waitFor();
  await axeCheck(page);
  const overflow = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(overflow).toBe(0);
});

test("on a server for this computer only the dialog says how to open it for others", async () => {
  const { page } = await newPerson(browser(), { url: local().url });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openEditor(page, await newMap(local().url, { template: "blank", title: "Sipariş" }));
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("paylaş");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Haritayı paylaş" });
  await dialog.getByText("HOST=0.0.0.0 npm start").waitFor();
  expect(await dialog.getByRole("button", { name: "Bağlantı oluştur" }).count()).toBe(0);
  await axeCheck(page);
  await dialog.getByRole("button", { name: "Komutu kopyala" }).click();
  await page.getByText("Komut panoda.").first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe("HOST=0.0.0.0 npm start");
});
