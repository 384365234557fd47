import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { phone } from "#test/support/newPerson.ts";
import { ratingAt } from "#test/support/storedMap.ts";
import { focused, soon } from "#test/support/soon.ts";
import { tables } from "#test/support/tables.ts";

const { openTable, stored } = tables();

test("scores are entered by typing and Enter, with comma and with point", async () => {
  const table = await openTable();
  await table.go("Instagram reklamı", "Ayşe Duygu");
  await table.type("1,5");
  await table.type("-0.5");
  await table.type("+2");
  await soon(async () => {
    const map = await stored(table);
    const felt = map.touchpoints.slice(0, 3).map(({ title }) => ratingAt(map, title, "Ayşe"));
    expect(felt.map((rating) => rating?.emotion)).toEqual([1.5, -0.5, 2]);
  });
  expect(await (await table.cell("Instagram reklamı", "Ayşe Duygu")).innerText()).toBe("+1,5");
});

test("after the last row of a stage Enter goes on in the next", async () => {
  const table = await openTable();
  await table.go("Beden kılavuzu sayfası", "Ayşe Memnuniyet");
  await table.type("4");
  await focused(await table.cell("Sepet ve kupon", "Ayşe Memnuniyet"));
});

test("a score out of range is refused with a reason, and the old one stays", async () => {
  const table = await openTable();
  const cell = await table.go("Kapıda teslim", "Ayşe Duygu");
  await table.type("7");
  const fault = table.page.getByRole("alert");
  expect(await fault.innerText()).toContain("duygu −2 ile +2 arasındadır");
  await focused(cell);
  expect(ratingAt(await stored(table), "Kapıda teslim", "Ayşe")?.emotion).toBe(-1.7);
  await axeCheck(table.page);
  await table.type("iyi", "Tab");
  expect(await fault.innerText()).toContain("“iyi” bir sayı değil");
  await focused(cell);
  await table.press("ArrowDown");
  expect(await fault.count()).toBe(0);
});

test("a missing score is empty; Delete makes one missing again, and undo brings it back", async () => {
  const table = await openTable();
  const cell = await table.go("Kapıda teslim", "Ali Duygu");
  await table.press("Delete");
  expect(await cell.innerText()).toBe("");
  await soon(async () =>
    expect(ratingAt(await stored(table), "Kapıda teslim", "Ali")?.emotion).toBeUndefined(),
  );
  await table.press("Control+z");
  await soon(async () => expect(await cell.innerText()).toBe("+0,8"));
});

test("a block from a spreadsheet is pasted as one step, and one undo takes it back", async () => {
  const table = await openTable();
  const before = await stored(table);
  await table.go("Instagram reklamı", "Ayşe Duygu");
  await table.page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, "1\t4\n0,5\t3.5\n9\t2\n-1\t1\n");
  await soon(async () => {
    const map = await stored(table);
    const felt = map.touchpoints.slice(0, 4).map(({ title }) => ratingAt(map, title, "Ayşe"));
    const kept = ratingAt(before, "Beden kılavuzu sayfası", "Ayşe")?.emotion;
    expect(felt).toMatchObject([
      { emotion: 1, satisfaction: 4 },
      { emotion: 0.5, satisfaction: 3.5 },
      { emotion: kept, satisfaction: 2 },
      { emotion: -1, satisfaction: 1 },
    ]);
  });
  const said = "7 hücre yapıştırıldı. 1 hücre alınmadı: Ayşe: Duygu. 9 olmaz";
  await table.page.locator(".u-toast", { hasText: said }).waitFor();
  await table.page.locator(".u-toast").getByRole("button", { name: "Geri al" }).click();
  await soon(async () => expect((await stored(table)).ratings).toEqual(before.ratings));
});

test("F2 edits what is there, Escape leaves it as it was", async () => {
  const table = await openTable();
  await table.go("Kapıda teslim", "Sahip birim");
  await table.press("F2", "End");
  await table.type(" ekibi", "Escape");
  await table.press("F2", "End");
  await table.type(" ve depo");
  await soon(async () => {
    const { touchpoints } = await stored(table);
    const owner = touchpoints.find(({ title }) => title === "Kapıda teslim")?.owner;
    expect(owner).toBe("Lojistik ve depo");
  });
});

test("choices are made in a list by keys", async () => {
  const table = await openTable();
  await table.go("Kapıda teslim", "Beklentiler");
  await table.press("Enter");
  await table.page.getByRole("listbox", { name: "Beklentiler" }).waitFor();
  await axeCheck(table.page);
  await table.press("ArrowUp", "ArrowUp", "ArrowUp", " ", "Enter");
  await table.go("Kapıda teslim", "Temas türü");
  await table.press("Enter", "ArrowDown", "Enter");
  await table.go("Kapıda teslim", "Belirleyici an");
  await table.press(" ");
  await soon(async () => {
    const { touchpoints } = await stored(table);
    expect(touchpoints.find(({ title }) => title === "Kapıda teslim")).toMatchObject({
      expectations: ["know-me", "deliver-to-me"],
      contact: "product",
      momentOfTruth: false,
    });
  });
});

test("what a colleague types meanwhile is in the table, and the cell stays the same", async () => {
  const table = await openTable();
  const other = await openTable({ id: table.id, locale: "en" });
  await table.go("Kartla ödeme", "Ayşe Duygu");
  await table.page.keyboard.type("1");
  await (await other.cell("Instagram reklamı", "Touchpoint")).click({ button: "right" });
  await other.page.getByRole("menuitem", { name: "Add above" }).click();
  await soon(() => other.page.locator("[data-active='true']:focus").waitFor());
  await other.type("Window display");
  await table.page.getByRole("rowheader", { name: "Window display" }).waitFor();
  await table.type(",2");
  await soon(async () =>
    expect(ratingAt(await stored(table), "Kartla ödeme", "Ayşe")?.emotion).toBe(1.2),
  );
});

test("on a phone a second tap types, no keys are offered, and axe finds nothing", async () => {
  const byTouch = await openTable(phone);
  await axeCheck(byTouch.page);
  expect(await byTouch.page.getByRole("button", { name: "Klavye kısayolları" }).count()).toBe(0);
  const cell = await byTouch.cell("Instagram reklamı", "Ayşe Duygu");
  await cell.tap();
  await cell.tap();
  await byTouch.page.getByRole("textbox", { name: "Ayşe: Duygu" }).fill("-1,1");
  await byTouch.press("Enter");
  await soon(async () =>
    expect(ratingAt(await stored(byTouch), "Instagram reklamı", "Ayşe")?.emotion).toBe(-1.1),
  );
});
