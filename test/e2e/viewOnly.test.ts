import { expect, test, vi } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import type { MapOnScreen } from "#test/support/MapOnScreen.ts";
import { middleOf } from "#test/support/MapOnScreen.ts";
import { phone } from "#test/support/newPerson.ts";
import { dragFromTo, linkedMaps, viewOnly } from "#test/support/LinkedMap.ts";

vi.setConfig({ testTimeout: 300_000 });
const { shared } = linkedMaps();

const area = ({ page }: MapOnScreen) => page.locator("textarea.c-text");
const undoButton = ({ page }: MapOnScreen) => page.getByRole("button", { name: "Geri al" });

/** Tries every way of the canvas to change something. */
async function tryToDraw(seen: MapOnScreen): Promise<void> {
  const { page } = seen;
  const card = seen.card("Kartla ödeme");
  await seen.click(card);
  for (const key of ["t", "s", "n", "p", "m", "Delete", "Alt+ArrowLeft", "Control+d", "Control+x"])
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as by hand
    await page.keyboard.press(key);
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Control+v");
  const { x, y } = await middleOf(card);
  await page.mouse.dblclick(x, y);
  expect(await area(seen).count()).toBe(0);
  const face = await middleOf(seen.face("Ayşe", "Kartla ödeme"));
  await dragFromTo(seen, [face, { x: face.x, y: face.y + 60 }]);
  await dragFromTo(seen, [
    { x, y },
    { x: x - 300, y },
  ]);
  await page.keyboard.press("Escape");
  await seen.click(seen.face("Ayşe", "Kartla ödeme"));
  await page.locator("[data-map]").focus();
  for (const key of ["Enter", "ArrowUp", "F2"])
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
}

test("who may only view sees what others draw at once, is offered no change, and makes none", async () => {
  const map = await shared("view");
  const ali = await map.guest();
  const drawer = await map.ownerAtMap();
  await viewOnly(ali).waitFor();
  expect(await ali.page.locator(".tp-viewonly").getAttribute("title")).toContain("düzenleme izni");
  await ali.isReadyForOffline();
  const before = await map.stored();

  await tryToDraw(ali);
  expect(await undoButton(ali).count()).toBe(0);
  expect(await ali.page.locator(".c-add, .c-addstage, .c-tools, .c-handle, .c-ghost").count()).toBe(
    0,
  );

  await drawer.click(drawer.card("Kartla ödeme"));
  await drawer.page.locator("[data-map]").focus();
  await drawer.page.keyboard.press("Enter");
  await area(drawer).fill("Havale ile ödeme");
  await drawer.page.keyboard.press("Enter");
  await ali.card("Havale ile ödeme").waitFor();
  await drawer.allSaved();
  const { touchpoints, ...after } = await map.stored();
  expect(touchpoints.map(({ title }) => title)).toEqual(
    before.touchpoints.map(({ title }) => title.replace("Kartla ödeme", "Havale ile ödeme")),
  );
  expect(after).toEqual({ ...before, touchpoints: undefined });
});

test("menus, palette and key sheet have only what changes nothing", async () => {
  const map = await shared("comment");
  const ali = await map.guest();
  const { page } = ali;
  await viewOnly(ali).waitFor();
  const card = await middleOf(ali.card("Kartla ödeme"));
  await page.mouse.click(card.x, card.y, { button: "right" });
  await page.getByRole("menuitem", { name: "Kopyala" }).waitFor();
  const entries = await page.getByRole("menuitem").allTextContents();
  for (const word of ["Sil", "Kes", "Yapıştır", "ekle", "taşı", "Çoğalt"])
    expect(entries.filter((entry) => entry.includes(word))).toEqual([]);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Diğer işlemler" }).click();
  await page.getByRole("menuitem", { name: "Dışa aktar" }).waitFor();
  expect(await page.getByRole("menuitem", { name: /çöp/iu }).count()).toBe(0);
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("ekle");
  await eventually(
    async () =>
      (await page.getByRole("option").allTextContents()).every((text) => text.startsWith("Git")),
    slow,
  );
});

test("the details can be read, selected and copied, and have nothing to press that changes them", async () => {
  const map = await shared("view");
  const ali = await map.guest();
  const { page } = ali;
  await viewOnly(ali).waitFor();
  await ali.click(ali.card("Kartla ödeme"));
  const details = page.getByRole("complementary", { name: "Ayrıntılar" });
  const title = details.getByRole("textbox", { name: "Başlık" });
  await title.waitFor();
  await title.focus();
  await page.keyboard.press("Control+a");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("Kartla ödeme");
  await page.keyboard.type("x");
  expect(await title.inputValue()).toBe("Kartla ödeme");
  expect(await details.locator("input:not([readonly], [type=checkbox])").count()).toBe(0);
  expect(await details.getByRole("button", { name: "Sil" }).count()).toBe(0);
  const score = details.getByRole("radiogroup", { name: "Memnuniyet: Ayşe" });
  expect(await score.getByRole("radio", { disabled: false }).count()).toBe(1);
  await score.getByRole("radio", { checked: true }).click();
  await details.getByRole("switch", { name: "Belirleyici an" }).click({ force: true });
  expect(await details.getByRole("switch", { name: "Belirleyici an" }).isChecked()).toBe(true);
  expect(await score.getByRole("radio", { checked: true }).count()).toBe(1);
});

test("the table's cells are walked, selected and copied, and not typed into", async () => {
  const map = await shared("view");
  const ali = await map.guest();
  const { page } = ali;
  await viewOnly(ali).waitFor();
  await page.keyboard.press("Alt+2");
  const grid = page.getByRole("grid");
  await grid.waitFor();
  expect(await grid.getAttribute("aria-readonly")).toBe("true");
  const first = grid.getByRole("rowheader").first();
  await first.click();
  await first.click();
  const text = await first.textContent();
  await page.keyboard.press("ArrowRight");
  for (const key of ["2", "Delete", "Control+v", "Control+d", "Alt+ArrowDown"])
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as by hand
    await page.keyboard.press(key);
  const fields = grid.locator("input:not([type=checkbox]), textarea, [role=listbox]");
  expect(await fields.count()).toBe(0);
  expect(await first.textContent()).toBe(text);
  expect(await page.getByRole("button", { name: /ekle/u }).count()).toBe(0);
  await page.keyboard.press("Shift+ArrowRight");
  const chosen = grid.locator("[aria-selected=true].tb-cell");
  await eventually(async () => (await chosen.count()) === 2, slow);
  await page.keyboard.press("F2");
  await page.getByRole("complementary", { name: "Ayrıntılar" }).waitFor();
  expect(await fields.count()).toBe(0);
});

test("axe finds nothing at what a viewer sees, in both themes, in English and on a phone", async () => {
  const map = await shared("view");
  const ways = [
    { theme: "dark" },
    { locale: "en", theme: "light", viewport: phone.viewport },
  ] as const;
  for (const way of ways) {
    // oxlint-disable-next-line no-await-in-loop -- one browser after the other: they share two cores
    const ali = await map.guest(way);
    // oxlint-disable-next-line no-await-in-loop
    await lookAround(ali);
  }
});

async function lookAround(seen: MapOnScreen): Promise<void> {
  const { page } = seen;
  await page.locator(".tp-viewonly").waitFor();
  await seen.click(page.locator(`[data-map] button[aria-label*="Instagram reklamı"]`).first());
  const details = page.locator(".in");
  await details.locator(".in-more").first().click();
  await axeCheck(page);
  await details.getByRole("button", { name: /kapat|close/iu }).click();
  for (const key of ["Alt+p", "Alt+l", "Alt+2"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as by hand
    await page.keyboard.press(key);
    // oxlint-disable-next-line no-await-in-loop
    await page.locator(key === "Alt+2" ? "[role=grid]" : ".pn").waitFor();
    // oxlint-disable-next-line no-await-in-loop
    await axeCheck(page);
  }
}
