import type { Page } from "playwright";
import { expect, test } from "vitest";
import type { Decision, PastWorkshop, WorkshopView } from "#core/wire/workshop.ts";
import { axeCheck } from "#test/support/axeCheck.ts";
import { comeBackOnline } from "#test/support/comeBackOnline.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { phone } from "#test/support/newPerson.ts";
import { newVisitor } from "#test/support/sharedMap.ts";
import { button, workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

const { server, browser, owner, pageAt, comerOnScreen } = workshopsOnScreen();

/** A map of the shoe order, with the facilitator at it. */
async function facilitated() {
  const ece = await owner();
  const id = await ece.newMap({ template: "shoe-order", locale: "tr", title: "Ayakkabı" });
  const page = await pageAt(ece, id);
  const view = async (): Promise<WorkshopView> =>
    (await ece.send("GET", `/api/maps/${id}/workshop`)).json();
  return { ece, id, page, view };
}

async function beginPlan(page: Page, plan: RegExp): Promise<void> {
  await button(page, "Atölye").click();
  await button(page, plan).click();
  await button(page, "Atölyeyi başlat").click();
  await page.getByRole("dialog", { name: "Katılım", exact: true }).waitFor();
}

async function codeOf(view: () => Promise<WorkshopView>): Promise<string> {
  const { code } = await view();
  if (code === undefined) throw new Error("the workshop has no code");
  return code;
}

const face = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).first();

test("a workshop from the plan to the minutes, with a phone and a laptop that came by the code", async () => {
  const { ece, id, page, view } = await facilitated();
  await beginPlan(page, /Puanla ve karşılaştır/);
  await axeCheck(page);
  const code = await codeOf(view);
  await page.getByText(`${code.slice(0, 4)} ${code.slice(4)}`).waitFor();
  const ali = await comerOnScreen(code, "Ali", phone);
  await ali.getByText("Birazdan başlıyoruz").waitFor();
  await axeCheck(ali);
  const mert = await comerOnScreen(code, "Mert");
  await page.getByText("2 kişi katıldı").waitFor();
  await page.keyboard.press("Escape");

  await button(page, "Başlat: Puanla").click();
  await ali.getByRole("heading", { name: "Instagram reklamı" }).waitFor();
  await axeCheck(ali);
  await face(ali, "Kötü").check({ force: true });
  await face(ali, "2").check({ force: true });
  await ali.getByRole("heading", { name: "Nasıl seçilir videosu" }).waitFor();
  await face(mert, "Çok iyi").check({ force: true });
  await face(mert, "5").check({ force: true });
  await mert.getByText("9 temas noktasından 1 tanesini puanladın").waitFor();
  await axeCheck(mert);
  await button(mert, "Hazırım").click();
  await page.getByText("1 / 2 hazır").waitFor();
  expect(await page.getByText("Konuşmaya buradan başlayın").count()).toBe(0);

  await button(page, "Sonraki: Sonuçlar").click();
  await page.getByText("2 kişiden 1 kişi hazır değil.").waitFor();
  await axeCheck(page);
  await button(page, "Devam et").click();
  for (const each of [page, ali, mert]) {
    await each.getByText("2 kişi yanıtladı").waitFor();
    await each.getByText("Konuşmaya buradan başlayın").waitFor();
    await each.getByRole("img", { name: "Dağılım, düşükten yükseğe: 0, 1, 0, 0, 1" }).waitFor();
  }
  await axeCheck(page);
  await button(page, "Ortancaları haritaya al").click();
  await page.getByText("Ortancalar haritaya alındı.").first().waitFor();

  await button(page, "Atölye işlemleri").click();
  await page.getByRole("menuitem", { name: "Atölyeyi bitir…" }).click();
  await button(page, "Bitir").click();
  await ali.getByText("Atölye bitti").first().waitFor();
  await button(page, "Tutanağı aç").click();
  await page.getByRole("heading", { name: "Puanlar" }).waitFor();
  await page.getByText("Ali ve Mert").waitFor();
  await axeCheck(page);
  const past: readonly PastWorkshop[] = await (
    await ece.send("GET", `/api/maps/${id}/workshops`)
  ).json();
  expect(new URL(page.url()).pathname).toBe(`/m/${id}/minutes/${past[0]?.id}`);
});

test("what a phone enters while it is offline survives a reload and is sent when it is back", async () => {
  const { page, view } = await facilitated();
  await beginPlan(page, /Topla ve oyla/);
  const ali = await comerOnScreen(await codeOf(view), "Ali", { ...phone, goesOffline: true });
  await ali.getByText("Birazdan başlıyoruz").waitFor();
  await page.keyboard.press("Escape");
  await button(page, "Başlat: Notları topla").click();
  const box = ali.getByRole("textbox", { name: "Notun" });
  await box.waitFor();
  await ali.getByRole("group", { name: "Nereyle ilgili?" }).getByRole("button").first().click();
  await ali.context().setOffline(true);
  await box.fill("Kargo geç geldi");
  await button(ali, "Ekle").click();
  await ali.getByText("1 yanıt bu cihazda saklı").waitFor();
  await comeBackOnline(ali);
  await ali.reload();
  await ali.getByText("Kargo geç geldi").waitFor();
  const kept = () =>
    ali.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith("yolculuk.answers")),
    );
  await eventually(async () => (await kept()).length === 0, slow);
  await button(page, "Sonraki: Sonuçlar").click();
  await button(page, "Devam et").click();
  await page.getByRole("complementary", { name: "Atölye" }).getByText("Kargo geç geldi").waitFor();
});

test("dots cannot be given twice, and the notes they went to become decisions", async () => {
  const { ece, id, page, view } = await facilitated();
  await beginPlan(page, /Topla ve oyla/);
  const ali = await comerOnScreen(await codeOf(view), "Ali", phone);
  await ali.getByText("Birazdan başlıyoruz").waitFor();
  await page.keyboard.press("Escape");
  await button(page, "Bu adıma geç: Oyla").click();
  const add = button(ali, /^Oy ver: /);
  for (const at of [0, 0, 1]) await add.nth(at).click();
  await ali.getByText("Oyların bitti.").first().waitFor();
  await add.nth(2).click({ force: true });
  await ali.getByText("Kalan oy: 0").first().waitFor();
  await button(page, "Bu adıma geç: Sonuçlar: oylar").click();
  await button(page, "Devam et").click();
  await page.getByText("2 oy, 1 kişi").waitFor();
  await button(page, /^Sonraki: Karar al/).click();
  await button(page, /^Karara dönüştür: /)
    .first()
    .click();
  await page.getByRole("combobox", { name: "Kim" }).fill("Lojistik");
  await page.keyboard.press("Tab");
  await page
    .getByRole("region", { name: "Kararlar" })
    .getByRole("button", { name: "Kaydet" })
    .click();
  await ali.getByText("Lojistik").waitFor();
  const path = `/api/maps/${id}/decisions`;
  const kept = async (): Promise<readonly Decision[]> => (await ece.send("GET", path)).json();
  const decisions = await kept();
  expect(decisions).toMatchObject([{ owner: "Lojistik", workshop: expect.any(String) }]);
  const change = (part: object) => ece.send("PATCH", `${path}/${decisions[0]?.id}`, part);
  await change({ isDone: true });
  const region = page.getByRole("region", { name: "Kararlar" });
  await region.getByRole("checkbox", { name: /^Yapıldı: /, checked: true }).waitFor();
  const done = await kept();
  await region.getByRole("button", { name: /^Sil: / }).click();
  await eventually(async () => (await kept()).length === 0, slow);
  await page.locator(".u-toast").getByRole("button", { name: "Geri al" }).click();
  await eventually(async () => expect(await kept()).toEqual(done), slow);
  await region.getByRole("checkbox", { name: /^Yapıldı: /, checked: true }).waitFor();
  await change({ isDone: false, reviewOn: "2020-02-20" });
  await page.goto("/");
  const strip = page.getByRole("region", { name: /Bakılacak kararlar/ });
  await strip.getByText(/^Gecikti: /).waitFor();
  await axeCheck(page);
  await strip.getByRole("button", { name: /^Yapıldı: / }).click();
  await eventually(async () => (await strip.count()) === 0, slow);
});

test("who comes while newcomers are held waits, and goes on alone when let in; a wrong code says so", async () => {
  const { ece, id, page, view } = await facilitated();
  await beginPlan(page, /Puanla ve karşılaştır/);
  const code = await codeOf(view);
  await page.keyboard.press("Escape");
  await ece.send("POST", `/api/maps/${id}/workshop/deeds`, { type: "holdNewcomers", isOn: true });
  const { page: can } = await newVisitor(browser(), {
    url: server().url,
    ...phone,
    goesOffline: true,
  });
  await can.goto("/join");
  const field = can.getByRole("textbox", { name: "Kod" });
  await field.fill("zzzz-9999");
  await button(can, "Devam et").click();
  await can.getByText("Bu kod çalışmıyor.").first().waitFor();
  await axeCheck(can);
  await field.fill(code.toLowerCase());
  await button(can, "Devam et").click();
  await can.getByRole("textbox", { name: "Adın" }).fill("Can");
  await button(can, "Katıl").click();
  await can.getByRole("heading", { name: "Birazdan içeridesin" }).waitFor();
  await page.getByRole("radio", { name: "Kişiler" }).click();
  await button(page, "İçeri al: Can").click();
  await can.getByText("Birazdan başlıyoruz").waitFor();
});
