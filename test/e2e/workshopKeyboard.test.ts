import { expect, test, vi } from "vitest";
import type { WorkshopView } from "#core/wire/workshop.ts";
import { newVisitor } from "#test/support/sharedMap.ts";
import { Typist } from "#test/support/Typist.ts";
import { workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

vi.setConfig({ testTimeout: 300_000 });
const { server, browser, owner, pageAt } = workshopsOnScreen();

test("without a mouse: one leads and one takes part, from the plan to the decision and the end", async () => {
  const ece = await owner();
  const id = await ece.newMap({ template: "shoe-order", locale: "tr" });
  const lead = new Typist(await pageAt(ece, id));
  await lead.page.locator(".c-canvas, [role=application]").first().waitFor();
  await lead.command("Atölye");
  await lead.page.getByRole("dialog").getByText("Topla ve oyla").waitFor();
  await lead.tabTo(/^Topla ve oyla/);
  await lead.press("Enter");
  await lead.tabTo(/^Atölyeyi başlat$/);
  await lead.press("Enter");
  const way = lead.page.getByRole("dialog", { name: "Katılım", exact: true });
  await way.waitFor();
  const { code = "" }: WorkshopView = await (
    await ece.send("GET", `/api/maps/${id}/workshop`)
  ).json();

  const ali = new Typist((await newVisitor(browser(), { url: server().url })).page);
  await ali.page.goto("/join");
  await ali.at(/kod/i);
  await ali.type(code);
  await ali.press("Enter");
  await ali.at("Adın");
  await ali.type("Ali");
  await ali.press("Enter");
  await ali.page.getByText("Birazdan başlıyoruz").waitFor();
  await lead.press("Escape");
  await way.waitFor({ state: "detached" });

  await lead.tabTo(/^Başlat: Notları topla/);
  await lead.press("Enter");
  await ali.hears("Notları topla");
  await ali.tabTo(/^Araştırma$/);
  await ali.press("Enter");
  await ali.tabTo(/^Notun$/);
  await ali.type("Kurye aramadı");
  await ali.press("Control+Enter");
  await ali.page.getByText("Kurye aramadı").waitFor();
  await ali.tabTo(/^Hazırım$/);
  await ali.press("Enter");
  await lead.page.getByText("1 / 1 hazır").waitFor();
  await lead.tabTo(/^Sonraki: Sonuçlar/);
  await lead.press("Enter");
  await ali.page.getByRole("complementary").getByText("Kurye aramadı").waitFor();

  await lead.tabTo(/^Sonraki: Oyla/);
  await lead.press("Enter");
  await ali.tabTo(/^Oy ver: /);
  await ali.press("Enter");
  await ali.page.getByText("Kalan oy: 2").first().waitFor();
  await lead.tabTo(/^Sonraki: Sonuçlar/);
  await lead.press("Enter");
  const asked = lead.page.getByRole("alertdialog", { name: "Adım şimdi kapansın mı?" });
  await asked.waitFor();
  await lead.press("Enter");
  await asked.waitFor({ state: "detached" });
  await lead.at(/^Sonraki: Sonuçlar/);
  await lead.press("Enter");
  await lead.tabTo(/^Devam et$/);
  await lead.press("Enter");
  await ali.page.getByText("1 oy, 1 kişi").first().waitFor();

  await lead.tabTo(/^Sonraki: Karar al/);
  await lead.press("Enter");
  await lead.tabTo(/^Karara dönüştür: /);
  await lead.press("Enter");
  await lead.tabTo(/^Kaydet$/);
  await lead.press("Enter");
  await lead.tabTo(/^Atölyeyi bitir/);
  await lead.press("Enter");
  await lead.page.getByRole("alertdialog").waitFor();
  await lead.tabTo(/^Bitir$/);
  await lead.press("Enter");
  await ali.hears("Atölye bitti");
  const decided: readonly object[] = await (
    await ece.send("GET", `/api/maps/${id}/decisions`)
  ).json();
  expect(decided).toHaveLength(1);
});
