import type { Page } from "playwright";
import { expect, test } from "vitest";
import type { Decision, WorkshopView } from "#core/wire/workshop.ts";
import { axeCheck } from "#test/support/axeCheck.ts";
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

test("dots cannot be given twice, and the notes they went to become decisions", async () => {
  const { ece, id, page, view } = await facilitated();
  await beginPlan(page, /Topla ve oyla/);
  const ali = await comerOnScreen(await codeOf(view), "Ali", phone);
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
