import { expect, test, vi } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { phone } from "#test/support/newPerson.ts";
import { memberOf } from "#test/support/visitor.ts";
import { rate, revealOf } from "#test/support/WorkshopAt.ts";
import { button, workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

vi.setConfig({ testTimeout: 200_000 });
const { owner, open, pageAt, comerOnScreen } = workshopsOnScreen();

/** An open workshop with its facilitator at the map. */
async function led() {
  const workshop = await open([
    { ...rate, isAnonymous: true },
    revealOf("rate"),
    { id: "decide", kind: "commit", prompt: "", minutes: 0 },
  ]);
  const page = await pageAt(await owner(), workshop.mapId);
  await page.getByRole("region", { name: "Atölye", exact: true }).waitFor();
  return { workshop, page, bar: page.getByRole("region", { name: "Atölye", exact: true }) };
}

test("a deleted plan comes back as it was, and another is planned like an earlier workshop", async () => {
  const ece = await owner();
  const workshop = await open([{ ...rate, minutes: 9, prompt: "Nasıldı?" }, revealOf("rate")]);
  await workshop.end();
  const page = await pageAt(ece, workshop.mapId);
  await button(page, "Atölye").click();
  await page.getByRole("heading", { name: "Ya da öncekilerden biri gibi" }).waitFor();
  await axeCheck(page);
  await page.getByRole("radio", { name: "Geçmiş atölyeler" }).click();
  await button(page, "Bunun gibi planla: Atölye").click();
  await page.getByText("Toplam 9 dk.").waitFor();
  await page.getByText("Yanıt vermek ve yorum yazmak için bu yeter.").waitFor();
  const planned = (await workshop.view()).workshop;
  expect(planned).toMatchObject({
    codeRole: "comment",
    blocks: [{ kind: "rate", minutes: 9, prompt: "Nasıldı?" }, { kind: "reveal" }],
  });
  await button(page, "Planı sil").click();
  await page.getByRole("heading", { name: "Nasıl bir atölye olsun?" }).waitFor();
  const messages = page.getByRole("region", { name: "Bildirimler" });
  await messages.getByRole("button", { name: "Geri al" }).click();
  await page.getByText("Toplam 9 dk.").waitFor();
  expect((await workshop.view()).workshop?.blocks).toEqual(planned?.blocks);
});

test("the facilitator sees who waits and what is switched on, and acts on it from the bar", async () => {
  const { workshop, page, bar } = await led();
  await workshop.deed({ type: "holdNewcomers", isOn: true });
  await workshop.deed({ type: "hideNames", isOn: true });
  await workshop.deed({ type: "freezeMap", isFrozen: true });
  await workshop.comer("Can");
  await workshop.comer("Su");
  await button(page, "2 bekleyen: kişileri göster").click();
  await axeCheck(page);
  await button(page, "Geri çevir: Su").click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Geri çevir" }).click();
  await button(page, "İçeri al: Can").click();
  await page.getByText("Katılan: 1").waitFor();
  expect(await button(page, /bekleyen: kişileri/).count()).toBe(0);
  for (const sign of [/^Harita donduruldu: /, /^Adlar gizli: /, /^Yeni gelenler bekliyor: /]) {
    await button(page, sign).click();
    await eventually(async () => (await button(page, sign).count()) === 0, slow);
  }
  expect((await workshop.view()).workshop).toMatchObject({
    isMapFrozen: false,
    hidesNames: false,
    holdsNewcomers: false,
    people: [{ name: "Can", state: "in" }],
  });
  await button(page, "Başlat: Puanla").click();
  await page.getByRole("list", { name: "Adımlar" }).waitFor();
  await page.getByText(/^Şu an 1 kişi katılıyor/).waitFor();
  await bar.getByRole("button", { name: "Süreyi durdur" }).click();
  await bar.getByText("Durdu", { exact: true }).waitFor();
  await axeCheck(page);
});

test("a new code is given only after a question, and the end stays said until whoever led goes on", async () => {
  const { workshop, page } = await led();
  const code = await workshop.code();
  const menu = button(page, "Atölye işlemleri");
  await menu.click();
  await page.getByRole("menuitem", { name: "Yeni kod ver" }).click();
  await page.getByText(/Ekrandaki kod artık çalışmaz/).waitFor();
  expect(await workshop.code()).toBe(code);
  await page.getByRole("alertdialog").getByRole("button", { name: "Yeni kod ver" }).click();
  await page
    .getByText(/^Yeni kod hazır/)
    .first()
    .waitFor();
  expect(await workshop.code()).not.toBe(code);
  const ali = await comerOnScreen(await workshop.code(), "Ali", phone);
  await workshop.end(true);
  const said = page.getByRole("dialog", { name: "Atölye bitti" });
  await said.getByText(/Geçmiş atölyeler altında/).waitFor();
  await axeCheck(page);
  await said.getByRole("button", { name: "Haritaya dön" }).click();
  await said.waitFor({ state: "detached" });
  await ali.getByRole("heading", { name: "Atölye bitti" }).waitFor();
  const messages = ali.getByRole("region", { name: "Bildirimler" });
  expect(await messages.getByText("Atölye bitti.").count()).toBe(0);
});

test("another owner sees that whoever leads is gone and takes over, which the first is told when they are back", async () => {
  const { workshop, page } = await led();
  const ece = await owner();
  const can = await memberOf(ece, "Can");
  await ece.send("PATCH", `/api/people/${await can.personId()}`, { isMember: true, isOwner: true });
  const second = await pageAt(can, workshop.mapId);
  await second.getByText("Atölyeyi Ece yönetiyor.").waitFor();
  const first = page.context();
  await page.close();
  await second.getByText("Atölyeyi yöneten Ece şu an bağlı değil.").waitFor();
  await axeCheck(second);
  await button(second, "Yönetimi devral").click();
  await second.getByRole("region", { name: "Atölye", exact: true }).waitFor();
  const again = await first.newPage();
  await again.goto(`/m/${workshop.mapId}`);
  const told = "Atölyenin yönetimini Can devraldı.";
  await again.getByRole("region", { name: "Bildirimler" }).getByText(told).waitFor();
  await again.getByRole("complementary", { name: "Atölye" }).getByText(told).waitFor();
});
