import type { Page } from "playwright";
import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { Drawer } from "#test/support/Drawer.ts";
import type { DrawerOptions } from "#test/support/Drawer.ts";
import { middleOf } from "#test/support/MapOnScreen.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ratingAt, storedMap } from "#test/support/storedMap.ts";
import { focused, soon } from "#test/support/soon.ts";
import { phone } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";

const server = sharedServer();
const browser = sharedBrowser();

const openMap = (options: Partial<DrawerOptions> = {}) =>
  Drawer.open(browser(), { url: server().url, ...options });

const stored = (id: string) => storedMap(server().url, id);
const panelOf = (page: Page) => page.getByRole("complementary", { name: /^(Ayrıntılar|Details)$/ });

async function openDetails(map: Drawer, title: string, isTouch = false): Promise<void> {
  const { page } = map;
  const { x, y } = await middleOf(map.card(title));
  await (isTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await panelOf(page).getByRole("heading", { name: title }).waitFor();
}

/** The map with a touchpoint selected, at which everything is rated. */
async function atTheDoor(options: Partial<DrawerOptions> = {}): Promise<Drawer> {
  const opened = await openMap(options);
  await openDetails(opened, "Kapıda teslim");
  return opened;
}

test("a face, an exact value and a score are given per persona, and pressed again taken back", async () => {
  const { page, id } = await atTheDoor();
  const ali = page.getByRole("group", { name: "Ali" });
  await ali.getByRole("radio", { name: "Çok iyi" }).click();
  await soon(async () =>
    expect(ratingAt(await stored(id), "Kapıda teslim", "Ali")?.emotion).toBe(2),
  );
  const exact = ali.getByRole("textbox", { name: "Duygu, ondalıklı: Ali" });
  await exact.fill("1.3");
  await exact.press("Enter");
  expect(await exact.inputValue()).toBe("+1,3");
  await exact.press("ArrowUp");
  await exact.press("Shift+ArrowUp");
  await ali.getByRole("radio", { name: "4", exact: true }).click();
  await soon(async () => {
    const { emotion, satisfaction } = ratingAt(await stored(id), "Kapıda teslim", "Ali") ?? {};
    expect([emotion, satisfaction]).toEqual([1.9, undefined]);
  });
});

test("a score out of range is refused beside the field, and the old one stays", async () => {
  const { page, id } = await atTheDoor();
  const exact = page.getByRole("textbox", { name: "Duygu, ondalıklı: Ayşe" });
  await exact.fill("3");
  await exact.press("Tab");
  await page.getByText("3 olmaz: −2 ile +2 arasında olmalı. Eski değer duruyor.").waitFor();
  expect(await exact.inputValue()).toBe("−1,7");
  expect(ratingAt(await stored(id), "Kapıda teslim", "Ayşe")?.emotion).toBe(-1.7);
  await axeCheck(page);
  const ayse = page.getByRole("group", { name: "Ayşe" });
  await ayse.getByRole("radio", { name: "İyi", exact: true }).click();
  await page.getByText("Eski değer duruyor.").waitFor({ state: "detached" });
  expect(await exact.inputValue()).toBe("+1,0");
});

test("evidence, count, date, feeling and comment stand behind one press, and the path too", async () => {
  const { page, id } = await atTheDoor();
  await page.getByRole("button", { name: "Kanıt ve ayrıntı: Ali" }).click();
  const ali = page.getByRole("group", { name: "Ali" });
  await ali.getByRole("textbox", { name: "Bir kelimeyle" }).fill("rahatlamış");
  await ali.getByRole("textbox", { name: "Yorum" }).fill("Komşuya bıraktılar.");
  await ali.getByRole("textbox", { name: "Yanıt sayısı" }).fill("12");
  await ali.getByLabel("Tarih").fill("2026-11-02");
  await ali.getByRole("switch", { name: "Bu personanın rotasında" }).click({ force: true });
  await soon(async () => {
    const map = await stored(id);
    expect(ratingAt(map, "Kapıda teslim", "Ali")).toMatchObject({
      feeling: "rahatlamış",
      comment: "Komşuya bıraktılar.",
      count: 12,
      date: "2026-11-02",
    });
    expect(Object.values(map.offPath).flatMap(Object.keys)).toHaveLength(2);
  });
  await ali.getByText("Rotasında değil").waitFor();
});

test("what a touchpoint is: a channel and an owner of one's own, contact, expectations", async () => {
  const { page, id } = await atTheDoor();
  const panel = panelOf(page);
  for (const [name, text] of [
    ["Kanal", "Drone"],
    ["Sahip birim", "Hava filosu"],
  ] as const) {
    const field = panel.getByRole("combobox", { name });
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as by hand
    await field.fill(text);
    // oxlint-disable-next-line no-await-in-loop
    await field.press("Enter");
  }
  await panel.getByRole("radio", { name: "Ürün" }).click();
  await panel.getByRole("checkbox", { name: "Beni tanı" }).click({ force: true });
  await soon(async () => {
    const { touchpoints } = await stored(id);
    expect(touchpoints.find(({ title }) => title === "Kapıda teslim")).toMatchObject({
      channel: "Drone",
      owner: "Hava filosu",
      contact: "product",
      expectations: ["know-me", "deliver-to-me"],
    });
  });
});

test("two people type into one description: no letter is lost and the caret stays", async () => {
  const deniz = await atTheDoor();
  const emma = await atTheDoor({ id: deniz.id, locale: "en" });
  const his = panelOf(deniz.page).getByRole("textbox", { name: "Açıklama" });
  const hers = panelOf(emma.page).getByRole("textbox", { name: "Description" });
  await his.fill("kurye geldi");
  await soon(async () => expect(await hers.inputValue()).toBe("kurye geldi"));
  await his.press("End");
  await hers.press("Home");
  const type = async (page: Page, text: string) => {
    // oxlint-disable-next-line no-await-in-loop -- letter by letter, so that both are typing at once
    for (const letter of text) await page.keyboard.type(letter);
  };
  await Promise.all([type(deniz.page, " ve zili çaldı"), type(emma.page, "Sabah ")]);
  await soon(async () => {
    expect(await his.inputValue()).toBe("Sabah kurye geldi ve zili çaldı");
    expect(await hers.inputValue()).toBe("Sabah kurye geldi ve zili çaldı");
  });
  await deniz.page.keyboard.type("!");
  await soon(async () => expect(await hers.inputValue()).toMatch(/çaldı!$/));
});

test("typing is one step of undo, and deleting is taken back from its message", async () => {
  const map = await atTheDoor();
  const { page, id } = map;
  await panelOf(page).getByRole("textbox", { name: "Başlık" }).press("End");
  await page.keyboard.type(" ve imza");
  await map.card("Kapıda teslim ve imza").waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await map.card("Kapıda teslim, ").or(map.card("Kapıda teslim")).first().waitFor();
  await panelOf(page).getByRole("button", { name: "Sil" }).click();
  await panelOf(page).waitFor({ state: "detached" });
  await page.locator(".u-toast").getByRole("button", { name: "Geri al" }).click();
  await soon(async () => expect((await stored(id)).touchpoints).toHaveLength(9));
});

test("Escape and the cross give the focus back to the map", async () => {
  const { page } = await atTheDoor();
  await page.keyboard.press("Alt+Enter");
  await focused(panelOf(page).getByRole("textbox", { name: "Başlık" }));
  await page.keyboard.press("Escape");
  expect(await page.locator("[data-map] :focus, [data-map]:focus").count()).toBe(1);
  await page.keyboard.press("Alt+Enter");
  await panelOf(page).getByRole("button", { name: "Ayrıntıları kapat" }).click();
  await panelOf(page).waitFor({ state: "detached" });
  expect(await page.locator("[data-map] :focus, [data-map]:focus").count()).toBe(1);
});

test("several touchpoints get an owner and a stage at once", async () => {
  const map = await atTheDoor();
  const { page, id } = map;
  await page.keyboard.down("Shift");
  await map.click(map.card("Kargo bildirimi"));
  await page.keyboard.up("Shift");
  const panel = panelOf(page);
  await panel.getByRole("heading", { name: "2 öğe seçili" }).waitFor();
  await axeCheck(page);
  const owner = panel.getByRole("combobox", { name: "Sahip birim" });
  await owner.fill("Depo");
  await owner.press("Enter");
  await panel.getByRole("button", { name: /Aşamaya taşı/ }).click();
  await page.getByRole("option", { name: "Satış sonrası" }).click();
  await soon(async () => {
    const { touchpoints, stages } = await stored(id);
    const moved = touchpoints.filter((touchpoint) => touchpoint.owner === "Depo");
    const after = stages.find(({ title }) => title === "Satış sonrası")?.id;
    expect(moved.map(({ place }) => place.stage)).toEqual([after, after]);
  });
});

test("axe finds nothing in what stands behind one press, nor on a phone", async () => {
  const { page, id } = await atTheDoor();
  await page.getByRole("button", { name: "Kanıt ve ayrıntı: Ayşe" }).click();
  await axeCheck(page);
  const byTouch = await openMap({ id, ...phone });
  await openDetails(byTouch, "Instagram reklamı", true);
  await axeCheck(byTouch.page);
});
