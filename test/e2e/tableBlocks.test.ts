import type { Page } from "playwright";
import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { boxOf, middleOf } from "#test/support/MapOnScreen.ts";
import { ratingAt } from "#test/support/storedMap.ts";
import type { TableOnScreen } from "#test/support/TableOnScreen.ts";
import { focused, soon } from "#test/support/soon.ts";
import { tables } from "#test/support/tables.ts";

const { openTable, stored } = tables();

/** What Ayşe felt and how satisfied she was at the first touchpoints. */
async function scores(table: TableOnScreen, count: number) {
  const map = await stored(table);
  return map.touchpoints.slice(0, count).map(({ title }) => {
    const { emotion, satisfaction } = ratingAt(map, title, "Ayşe") ?? {};
    return [emotion, satisfaction];
  });
}

const chosen = (page: Page) => page.locator(".tb-cell[aria-selected='true']");
const undo = "Control+z";

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** What copying puts on the clipboard. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    const keep = (event: ClipboardEvent) => {
      document.documentElement.dataset["copied"] = event.clipboardData?.getData("text/plain");
    };
    document.addEventListener("copy", keep, { once: true });
  });
  await page.keyboard.press("Control+c");
  return page.evaluate(() => document.documentElement.dataset["copied"] ?? "");
}

test("Shift and arrows select a block over stages; one text fills it, one undo empties it", async () => {
  const table = await openTable();
  const before = await scores(table, 5);
  const start = await table.go("Nasıl seçilir videosu", "Ayşe Duygu");
  await table.press("Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowRight");
  await table.hears("6 hücre seçili");
  expect(await chosen(table.page).count()).toBe(6);
  await focused(start);
  await axeCheck(table.page);
  await table.type("1", "Control+Enter");
  const filled = [before[0], [1, 1], [1, 1], [1, 1], before[4]];
  await soon(async () => expect(await scores(table, 5)).toEqual(filled));
  await table.hears("6 hücre dolduruldu.");
  expect(await chosen(table.page).count()).toBe(6);
  await focused(start);
  await table.press(undo);
  await soon(async () => expect(await scores(table, 5)).toEqual(before));
});

test("Enter and Tab stay inside a block, so that thirty scores are typed without a look up", async () => {
  const table = await openTable();
  await table.go("Instagram reklamı", "Ayşe Duygu");
  await table.press("Shift+ArrowDown", "Shift+ArrowRight");
  await table.type("1");
  await table.type("-1");
  await table.type("2");
  await table.type("3", "Tab");
  await soon(async () => {
    expect(await scores(table, 2)).toEqual([
      [1, 2],
      [-1, 3],
    ]);
  });
  await focused(await table.cell("Instagram reklamı", "Ayşe Duygu"));
  await table.press("Escape");
  expect(await chosen(table.page).count()).toBe(0);
});

test("Delete empties a block as one step, and its message takes that back", async () => {
  const table = await openTable();
  const before = await scores(table, 3);
  await table.go("Instagram reklamı", "Ayşe Duygu");
  const last = await table.cell("Beden kılavuzu sayfası", "Ayşe Memnuniyet");
  await last.click({ modifiers: ["Shift"] });
  expect(await chosen(table.page).count()).toBe(6);
  await table.press("Delete");
  const empty = [undefined, undefined];
  await soon(async () => expect(await scores(table, 3)).toEqual([empty, empty, empty]));
  const message = table.page.locator(".u-toast", { hasText: "6 hücre boşaltıldı." });
  await message.getByRole("button", { name: "Geri al" }).click();
  await soon(async () => expect(await scores(table, 3)).toEqual(before));
});

test("a dragged block is copied for spreadsheets, and what is pasted fills another", async () => {
  const table = await openTable();
  const { page } = table;
  const from = await middleOf(await table.cell("Instagram reklamı", "Ayşe Duygu"));
  const to = await middleOf(await table.cell("Nasıl seçilir videosu", "Ayşe Memnuniyet"));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, from.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await table.hears("4 hücre seçili");
  expect(await page.locator(".tb-input").count()).toBe(0);
  const text = await copied(page);
  expect(text).toBe("+0,8\t\n+1,5\t4,6");
  await table.go("Beden kılavuzu sayfası", "Ayşe Duygu");
  await table.press("Shift+ArrowRight", "Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown");
  await paste(page, text);
  await soon(async () => {
    const [first, second, ...rest] = await scores(table, 6);
    expect(rest).toEqual([first, second, first, second]);
  });
  await paste(page, "2\n");
  await soon(async () =>
    expect((await scores(table, 6)).slice(2).flat()).toEqual(Array(8).fill(2)),
  );
});

test("the top row of a block is filled down", async () => {
  const table = await openTable();
  const before = await scores(table, 4);
  await table.go("Nasıl seçilir videosu", "Ayşe Duygu");
  await table.press("Shift+ArrowRight", "Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
  const top = before[1];
  await soon(async () => expect(await scores(table, 4)).toEqual([before[0], top, top, top]));
  await table.press(undo);
  await soon(async () => expect(await scores(table, 4)).toEqual(before));
});

test("a block may be larger than the screen, and everything can be selected", async () => {
  const table = await openTable({ viewport: { width: 700, height: 420 }, theme: "dark" });
  await table.go("Instagram reklamı", "Ayşe Duygu");
  await table.press("Shift+Control+ArrowDown");
  await table.hears("9 hücre seçili");
  const grid = await boxOf(table.page.getByRole("grid"));
  const end = await boxOf(chosen(table.page).last());
  expect(end.y + end.height).toBeLessThanOrEqual(grid.y + grid.height);
  await axeCheck(table.page);
  await table.press("Control+a");
  await table.hears("108 hücre seçili");
  await table.press("ArrowDown");
  expect(await chosen(table.page).count()).toBe(0);
});
