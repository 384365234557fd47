import type { Page } from "playwright";
import { expect, test, vi } from "vitest";
import type { PastWorkshop, WorkshopView } from "#core/wire/workshop.ts";
import { axeCheck } from "#test/support/axeCheck.ts";
import { comeBackOnline } from "#test/support/comeBackOnline.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { phone } from "#test/support/newPerson.ts";
import { button, workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

vi.setConfig({ testTimeout: 300_000 });
const { owner, pageAt, comerOnScreen } = workshopsOnScreen();

const face = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).first();

async function write(page: Page, note: string): Promise<void> {
  await page.getByRole("group", { name: "Nereyle ilgili?" }).getByRole("button").first().click();
  await page.getByRole("textbox", { name: "Notun" }).fill(note);
  await button(page, "Ekle").click();
  await page.getByText(note).first().waitFor();
}

async function rate(page: Page, emotion: string, satisfaction: string): Promise<void> {
  await page.getByText("Instagram reklamı").first().waitFor();
  await face(page, emotion).check({ force: true });
  await face(page, satisfaction).check({ force: true });
}

/** Runs in the page: the answers that wait in this browser to be sent. */
function keptAnswers(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith("yolculuk.answers"));
}

test("six people, three of them on phones, go through a whole workshop, and one who was away loses nothing", async () => {
  const ece = await owner();
  const id = await ece.newMap({ template: "shoe-order", locale: "tr", title: "Ayakkabı" });
  const before = await ece.storedMap(id);
  const lead = await pageAt(ece, id);
  await button(lead, "Atölye").click();
  await button(lead, /Baştan sona atölye/).click();
  await button(lead, "Atölyeyi başlat").click();
  await lead.getByRole("dialog", { name: "Katılım", exact: true }).waitFor();
  const { code = "" }: WorkshopView = await (
    await ece.send("GET", `/api/maps/${id}/workshop`)
  ).json();
  await lead.getByText(`${code.slice(0, 4)} ${code.slice(4)}`).waitFor();

  const ali = await comerOnScreen(code, "Ali", phone);
  const can = await comerOnScreen(code, "Can", { ...phone, goesOffline: true });
  const deniz = await comerOnScreen(code, "Deniz", phone);
  const mert = await comerOnScreen(code, "Mert");
  const zeynep = await comerOnScreen(code, "Zeynep");
  const people = [ali, can, deniz, mert, zeynep];
  await lead.getByText("5 kişi katıldı").waitFor();
  await lead.keyboard.press("Escape");
  const next = async (step: string) => button(lead, `Sonraki: ${step}`).click();

  await button(lead, "Başlat: Notları topla").click();
  await can.getByRole("textbox", { name: "Notun" }).waitFor();
  await can.context().setOffline(true);
  await write(can, "Kurye beni hiç aramadı");
  await can.getByText("1 yanıt bu cihazda saklı").waitFor();
  await write(ali, "Kargo iki gün gecikti");
  await write(deniz, "Kargo gecikti, iki gün");
  await write(mert, "İade formu bulunmuyor");
  await write(zeynep, "Beden tablosu yanıltıcı");
  for (const page of [ali, deniz, mert, zeynep]) await button(page, "Hazırım").click();
  await lead.getByText(/^4 \/ [45] hazır$/).waitFor();
  for (const page of [lead, deniz, mert])
    expect(await page.getByText("Kargo iki gün gecikti").count()).toBe(0);
  expect((await ece.storedMap(id)).notes).toEqual(before.notes);
  await comeBackOnline(can);
  await can.reload();
  await can.getByText("Kurye beni hiç aramadı").waitFor();
  await button(can, "Hazırım").click();
  await lead.getByText("5 / 5 hazır").waitFor();
  await eventually(async () => (await can.getByText("bu cihazda saklı").count()) === 0, slow);
  await eventually(async () => expect(await can.evaluate(keptAnswers)).toEqual([]), slow);
  await next("Sonuçlar");
  const panel = lead.getByRole("complementary", { name: "Atölye" });
  await panel.getByText("Kurye beni hiç aramadı").waitFor();
  for (const page of people) await page.getByText("Kurye beni hiç aramadı").first().waitFor();
  await lead.getByText("Bunlar birbirine benziyor").waitFor();
  await button(lead, "Birleştir").first().click();
  await lead.getByText("Notlar birleştirildi.").first().waitFor();
  const gathered = (await ece.storedMap(id)).notes.length - before.notes.length;
  expect(gathered).toBe(4);

  await next("Puanla");
  const answers = [
    [ali, "Çok kötü", "1"],
    [can, "Kötü", "2"],
    [deniz, "Çok kötü", "1"],
    [mert, "Çok iyi", "5"],
    [zeynep, "Kötü", "2"],
  ] as const;
  for (const [page, emotion, satisfaction] of answers) await rate(page, emotion, satisfaction);
  await ali.getByRole("heading", { name: "Nasıl seçilir videosu" }).waitFor();
  await mert.getByText("9 temas noktasından 1 tanesini puanladın").waitFor();
  await axeCheck(mert);
  await button(mert, "Hazırım").click();
  await lead.getByText("1 / 5 hazır").waitFor();
  expect(await lead.getByText("Konuşmaya buradan başlayın").count()).toBe(0);
  await eventually(async () => (await can.getByText("bu cihazda saklı").count()) === 0, slow);
  await next("Sonuçlar");
  await lead.getByText("5 kişiden 4 kişi hazır değil.").waitFor();
  await button(lead, "Devam et").click();
  for (const page of [lead, ...people]) {
    await page.getByText("5 kişi yanıtladı").waitFor();
    await page.getByText("Konuşmaya buradan başlayın").waitFor();
    await page
      .getByRole("img", { name: "Dağılım, düşükten yükseğe: 2, 2, 0, 0, 1" })
      .first()
      .waitFor();
  }
  await button(lead, "Ortancaları haritaya al").click();
  await lead.getByText("Ortancalar haritaya alındı.").first().waitFor();
  const [first] = before.touchpoints;
  await eventually(async () => {
    const rows = Object.values((await ece.storedMap(id)).ratings[first?.id ?? ""] ?? {});
    return rows.some(
      ({ evidence, count, emotion, satisfaction }) =>
        evidence === "workshop" && count === 5 && emotion === -1 && satisfaction === 2,
    );
  }, slow);

  await button(lead, "Bu adıma geç: Oyla").click();
  for (const page of people) await button(page, /^Oy ver: Kargo (iki|gecikti)/).click();
  expect(await lead.getByText(/\d oy, \d kişi/).count()).toBe(0);
  await eventually(async () => (await zeynep.getByText("Kalan oy: 2").count()) > 0, slow);
  await next("Sonuçlar");
  await button(lead, "Devam et").click();
  for (const page of [lead, ...people]) await page.getByText("5 oy, 5 kişi").first().waitFor();

  await next("Karar al");
  await button(lead, /^Karara dönüştür: Kargo (iki|gecikti)/).click();
  await lead.getByRole("combobox", { name: "Kim" }).fill("Lojistik");
  await lead.keyboard.press("Tab");
  const decisions = lead.getByRole("region", { name: "Kararlar" });
  await decisions.getByRole("button", { name: "Kaydet" }).click();
  for (const page of people) await page.getByText("Lojistik").first().waitFor();

  await button(lead, "Atölye işlemleri").click();
  await lead.getByRole("menuitem", { name: "Atölyeyi bitir…" }).click();
  await button(lead, "Bitir").click();
  for (const page of people) await page.getByText("Atölye bitti").first().waitFor();
  const [past]: readonly PastWorkshop[] = await (
    await ece.send("GET", `/api/maps/${id}/workshops`)
  ).json();
  const minutes = `/m/${id}/minutes/${past?.id}`;
  await button(lead, "Tutanağı aç").click();
  await lead.waitForURL(`**${minutes}`);
  await ali.goto(minutes);
  for (const page of [lead, ali]) {
    await page.getByRole("heading", { name: "Puanlar" }).first().waitFor();
    await page.getByText("Ali, Can, Deniz, Mert ve Zeynep").waitFor();
    for (const said of [
      "Toplanan notlar: Sıkıntılar",
      "Kurye beni hiç aramadı",
      "Instagram reklamı",
      "Lojistik",
    ])
      await page.getByText(said).first().waitFor();
    const voted = page.getByRole("row").filter({ hasText: /Kargo (iki|gecikti)/ });
    await voted.getByRole("cell", { name: "5", exact: true }).first().waitFor();
  }
});
