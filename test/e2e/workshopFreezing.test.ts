import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { comeBackOnline } from "#test/support/comeBackOnline.ts";
import { MapOnScreen } from "#test/support/MapOnScreen.ts";
import { rate, revealOf } from "#test/support/WorkshopAt.ts";
import { workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

const { open, pageAt } = workshopsOnScreen();

/** An open workshop whose participants may edit, with one of them at the map. */
async function editing() {
  const workshop = await open([rate, revealOf("rate")], { codeRole: "edit" });
  const page = await pageAt(await workshop.comer(), workshop.mapId);
  await page.getByRole("heading", { name: "Birazdan başlıyoruz" }).waitFor();
  return { workshop, page };
}

test("[K10] who may edit is told that the facilitator has frozen the map, as long as it is so, and when it is not", async () => {
  const { workshop, page } = await editing();
  const messages = page.getByRole("region", { name: "Bildirimler" });
  await workshop.deed({ type: "freezeMap", isFrozen: true });
  await messages.getByText(/haritayı dondurdu/).waitFor();
  await page.getByText("Donduruldu, yorum açık").waitFor();
  await page.getByText(/^Harita dondurulmuş/).waitFor();
  await axeCheck(page);
  await page.reload();
  await page.getByText("Donduruldu, yorum açık").waitFor();
  await workshop.deed({ type: "freezeMap", isFrozen: false });
  await messages.getByText(/artık dondurulmuş değil/).waitFor();
  await page.getByText("Kaydedildi", { exact: true }).waitFor();
  expect(await page.getByText(/^Harita dondurulmuş/).count()).toBe(0);
});

test("who may edit is told which lanes are frozen, and when they can be changed again", async () => {
  const { workshop, page } = await editing();
  const { lanes } = await workshop.map();
  const lane = lanes.find(({ kind }) => kind === "notes");
  if (lane === undefined) throw new Error("the map has no notes lane");
  const messages = page.getByRole("region", { name: "Bildirimler" });
  await workshop.deed({ type: "freezeLane", lane: lane.id, isFrozen: true });
  await messages.getByText(/^Atölyeyi yöneten kişi şimdilik dondurdu: /).waitFor();
  await page.getByText(/^Şu an dondurulmuş, değiştirilemiyor: /).waitFor();
  await workshop.deed({ type: "freezeLane", lane: lane.id, isFrozen: false });
  await messages.getByText(/^Yeniden değiştirilebilir: /).waitFor();
});

test("[K24] what was written offline into a lane that was frozen meanwhile is put back, and its text is there to be copied", async () => {
  const { workshop, page } = await editing();
  const { notes } = await workshop.map();
  const [note] = notes;
  if (note === undefined) throw new Error("the map has no notes");
  const map = new MapOnScreen(page, "tr");
  await map.open(workshop.mapId);
  await map.allSaved();
  await page.getByRole("heading", { name: "Birazdan başlıyoruz" }).waitFor();
  await map.isReadyForOffline();
  await page.context().setOffline(true);
  await page.getByText("Çevrimdışı", { exact: true }).waitFor();
  await map.doubleClick(map.note(note.text));
  await page.locator("textarea.c-text").fill("Geç kalan söz");
  await page.locator("textarea.c-text").press("Escape");
  await map.note("Geç kalan söz").waitFor();
  await workshop.deed({ type: "freezeLane", lane: note.place.lane, isFrozen: true });
  const told = page
    .getByText(/^Dondurulmuş bir satırda yaptığın değişiklik/)
    .first()
    .waitFor();
  await Promise.all([told, comeBackOnline(page)]);
  await map.note(note.text).waitFor();
  await map.allSaved();
  await page.reload();
  const late = page.getByRole("alert").filter({ hasText: "satır dondurulduktan sonra" });
  await late.getByText("Geç kalan söz").waitFor();
  await axeCheck(page);
  await late.getByRole("button", { name: "Kaldır" }).click();
  await late.waitFor({ state: "detached" });
  expect((await workshop.map()).notes).toEqual(notes);
});

test("what asks to look here goes with the map it speaks of", async () => {
  const { workshop, page } = await editing();
  await workshop.deed({ type: "look", x: 900, y: 300, zoom: 1 });
  const asked = page.getByText("Ece buraya bakmanı istiyor.");
  await asked.first().waitFor();
  await page.getByRole("link", { name: /Haritalarım/ }).click();
  await page.getByRole("heading", { name: "Haritalar", exact: true }).waitFor();
  expect(await page.getByRole("region", { name: "Bildirimler" }).getByText(/./).count()).toBe(0);
});
