import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { slow } from "#test/support/deadlines.ts";
import { Drawer } from "#test/support/Drawer.ts";
import { eventually } from "#test/support/eventually.ts";
import { boxOf, MapOnScreen, middleOf } from "#test/support/MapOnScreen.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ratingAt } from "#test/support/storedMap.ts";

const server = sharedServer();
const browser = sharedBrowser();

const openMap = (template = "shoe-order") =>
  Drawer.open(browser(), { url: server().url, template });

test("the palette finds an action and a place by a part of their names, whatever the case", async () => {
  const map = await openMap();
  await map.page.keyboard.press("Control+k");
  const search = map.page.getByRole("combobox", { name: "Ne yapmak istiyorsun?" });
  await search.fill("PERSONA EK");
  await map.page.getByRole("option", { name: "Persona ekle" }).waitFor();
  await search.press("Enter");
  await search.waitFor({ state: "detached" });
  await map.storedSo(({ personas }) => expect(personas).toHaveLength(3));

  await map.page.keyboard.press("Control+k");
  await search.fill("kargo bil");
  await map.page.getByRole("option", { name: "Git: Kargo bildirimi" }).click();
  await eventually(async () => {
    expect(await map.active()).toContain("Temas noktası: Kargo bildirimi");
    return true;
  }, slow);
});

test("what is typed right after opening the palette for the first time is all in its field", async () => {
  const map = await openMap();
  await map.page.reload();
  await map.canvas.waitFor();
  await map.page.keyboard.press("Control+k");
  await map.page.keyboard.type("personn");
  await map.page.keyboard.press("Backspace");
  await map.page.keyboard.type("a ek");
  const search = map.page.getByRole("combobox", { name: "Ne yapmak istiyorsun?" });
  await search.waitFor();
  await eventually(async () => (await search.inputValue()) === "persona ek", slow);
  await map.page.getByRole("option", { name: "Persona ekle" }).waitFor();
});

test("the palette finds an export by the kind of file", async () => {
  const map = await openMap();
  await map.page.keyboard.press("Control+k");
  await map.page.getByRole("combobox", { name: "Ne yapmak istiyorsun?" }).fill("png");
  await map.page.getByRole("option", { name: /^Dışa aktar/ }).waitFor();
});

test("the sheet of shortcuts lists what the keys then do", async () => {
  const map = await openMap();
  await map.page.keyboard.press("?");
  const sheet = map.page.getByRole("dialog", { name: "Klavye kısayolları" });
  await sheet.getByText("Temas noktası ekle").waitFor();
  await map.page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await map.click(map.card("Kartla ödeme"));
  await map.page.keyboard.press("t");
  await map.area().fill("Fatura");
  await map.page.keyboard.press("Enter");
  await map.card("Fatura", "Satın alma 3/3").waitFor();
});

test("the menu under the pointer does what it says, and undo takes it back", async () => {
  const map = await openMap();
  const { x, y } = await middleOf(map.card("Kargo bildirimi"));
  await map.page.mouse.click(x, y, { button: "right" });
  await map.page.getByRole("menuitem", { name: "Çoğalt" }).click();
  await map.storedSo(({ touchpoints }) => {
    expect(touchpoints.filter(({ title }) => title === "Kargo bildirimi")).toHaveLength(2);
  });
  await map.canvas.focus();
  await map.page.keyboard.press("Control+z");
  await map.storedSo(({ touchpoints }) => expect(touchpoints).toHaveLength(9));
  await map.page.keyboard.press("Control+Shift+z");
  await map.storedSo(({ touchpoints }) => expect(touchpoints).toHaveLength(10));
});

test("what undo brings back is selected again", async () => {
  const map = await openMap();
  await map.click(map.card("Kargo bildirimi"));
  await map.page.keyboard.press("Delete");
  await map.card("Kargo bildirimi").waitFor({ state: "detached" });
  await map.page.keyboard.press("Control+z");
  await eventually(async () => {
    expect(await map.active()).toContain("Temas noktası: Kargo bildirimi");
    return true;
  }, slow);
});

test("the way back in a message goes when another step follows", async () => {
  const map = await openMap();
  const message = map.page.locator(".u-toast", { hasText: "Kargo bildirimi silindi." });
  await map.click(map.card("Kargo bildirimi"));
  await map.page.keyboard.press("Delete");
  await message.getByRole("button", { name: "Geri al" }).waitFor();
  await map.click(map.card("Kartla ödeme"));
  await map.page.keyboard.press("Control+d");
  await message.waitFor({ state: "detached" });
  await map.storedSo(({ touchpoints }) => expect(touchpoints).toHaveLength(9));
});

test("the menu key opens the menu of what is selected, beside it", async () => {
  const map = await openMap();
  await map.click(map.card("Kargo bildirimi"));
  await map.page.mouse.move(5, 5);
  await map.page.keyboard.press("Shift+F10");
  const menu = map.page.getByRole("menu", { name: /Kargo bildirimi/u });
  await menu.waitFor();
  const [card, at] = [await boxOf(map.card("Kargo bildirimi")), await boxOf(menu)];
  expect(Math.abs(at.x - card.x)).toBeLessThan(40);
  await map.page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });
  expect(await map.active()).toContain("Kargo bildirimi");
});

test("what cannot be dragged is moved by choosing from lists", async () => {
  const map = await openMap();
  await map.click(map.card("Kargo bildirimi"));
  await map.page.keyboard.press("m");
  const dialog = map.page.getByRole("dialog", { name: "Şuraya taşı" });
  await dialog.getByRole("button", { name: /Aşama/ }).click();
  await map.page.getByRole("option", { name: "Araştırma" }).click();
  await dialog.getByRole("button", { name: /Yeri/ }).click();
  await map.page.getByRole("option", { name: "En başa" }).click();
  await dialog.getByRole("button", { name: "Taşı", exact: true }).click();
  await map.card("Kargo bildirimi", "Araştırma 1/4").waitFor();
});

test("Alt and the arrows move a touchpoint over the border of its stage, and say so", async () => {
  const map = await openMap();
  await map.click(map.card("Sepet ve kupon"));
  await map.page.keyboard.press("Alt+ArrowLeft");
  await map.card("Sepet ve kupon", "Araştırma 4/4").waitFor();
  const said = map.page.getByRole("log");
  await said.getByText("Temas noktası: Sepet ve kupon, Araştırma 4/4").first().waitFor();
  await map.page.keyboard.press("Alt+ArrowRight");
  await map.card("Sepet ve kupon", "Satın alma 1/2").waitFor();
});

test("touchpoints are copied with their notes and scores, also into another map", async () => {
  const map = await openMap();
  await map.click(map.card("Kapıda teslim"));
  await map.page.keyboard.press("Control+c");
  const id = await newMap(server().url, { template: "blank", locale: "tr" });
  const other = new MapOnScreen(await map.context.newPage(), "tr");
  await other.open(id);
  await other.allSaved();
  await other.page.keyboard.press("Control+v");
  await other.card("Kapıda teslim").waitFor();
  await other.allSaved();

  await map.page.bringToFront();
  await map.page.keyboard.press("Control+v");
  await map.storedSo((stored) => {
    const copies = stored.touchpoints.filter(({ title }) => title === "Kapıda teslim");
    expect(copies).toHaveLength(2);
    const thoughts = stored.notes.filter(({ text }) => text === "“Evdeydim, çalmadı.”");
    expect(thoughts.map(({ place }) => place.column)).toEqual(
      expect.arrayContaining(copies.map((copy) => copy.id)),
    );
    for (const copy of copies) {
      expect(Object.values(stored.ratings[copy.id] ?? {})).toHaveLength(2);
    }
    expect(ratingAt(stored, "Kapıda teslim", "Ayşe")?.emotion).toBe(-1.7);
  });
});

test("text from elsewhere becomes notes of the selected cell, a line each, in order", async () => {
  const map = await openMap();
  await map.click(map.note("“Bu renk bende yok.”"));
  await map.canvas.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "bir\n\niki\r\nüç");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  });
  await map.storedSo(({ notes }) => {
    const column = notes.find(({ text }) => text === "bir")?.place.column;
    const there = notes.filter(({ place }) => place.column === column);
    expect(there.map(({ text }) => text)).toEqual(["“Bu renk bende yok.”", "bir", "iki", "üç"]);
  });
});

test("everything can be selected and deleted at once, and comes back at once", async () => {
  const map = await openMap();
  await map.page.keyboard.press("Control+a");
  await map.page.keyboard.press("Delete");
  await map.storedSo(({ touchpoints, notes }) => expect([touchpoints, notes]).toEqual([[], []]));
  await map.page.keyboard.press("Control+z");
  await map.storedSo(({ touchpoints }) => expect(touchpoints).toHaveLength(9));
});

test("Tab goes through the map in reading order and leaves it at the end", async () => {
  const map = await openMap("blank");
  const stages = (await map.stored()).stages.map(({ title }) => title);
  await map.page.keyboard.press("ArrowRight");
  expect(await map.active()).toContain(`Aşama 1/${stages.length}: ${stages[0]}`);
  await map.page.keyboard.press("Tab");
  expect(await map.active()).toContain(`Aşama 2/${stages.length}: ${stages[1]}`);
  await map.page.keyboard.press("ArrowDown");
  expect(await map.active()).toContain("Temas noktası:");
  const names = new Set<string | null>();
  for (let presses = 0; presses < 60; presses += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await map.page.keyboard.press("Tab");
    // oxlint-disable-next-line no-await-in-loop
    const isInside = await map.canvas.evaluate((element) => element === document.activeElement);
    if (!isInside) break;
    // oxlint-disable-next-line no-await-in-loop
    names.add(await map.active());
  }
  expect(names.size).toBeGreaterThan(5);
  expect(await map.canvas.evaluate((element) => element === document.activeElement)).toBe(false);
});

test("one person is followed until one pans by hand", async () => {
  const map = await openMap();
  const other = await Drawer.open(browser(), { url: server().url, id: map.id });
  await other.page.getByRole("button", { name: /^Takip et:/ }).click();
  await other.page.getByRole("button", { name: "Bırak" }).waitFor();
  await map.page.keyboard.press("+");
  await map.page.keyboard.press("+");
  const { zoom } = await map.viewport();
  await eventually(async () => Math.abs((await other.viewport()).zoom - zoom) < 0.01, slow);
  const { x, y } = await middleOf(other.canvas);
  await other.page.mouse.move(x, y);
  await other.page.mouse.wheel(0, 200);
  await other.page.getByRole("button", { name: "Bırak" }).waitFor({ state: "detached" });
});

test("a header shows under the mouse that it is carried, named and has a menu, and stays where it is", async () => {
  const map = await openMap();
  const before = await middleOf(map.header("Teslimat"));
  const tools = map.page.locator(".c-tools");
  await eventually(async () => {
    await map.page.mouse.move(before.x, before.y - 2);
    await map.page.mouse.move(before.x, before.y);
    return tools.isVisible();
  }, slow);
  expect(await middleOf(map.header("Teslimat"))).toEqual(before);
  expect(await map.canvas.evaluate((surface) => getComputedStyle(surface).cursor)).toBe("grab");
  await axeCheck(map.page);
  await tools.getByRole("button", { name: "Yeniden adlandır" }).click();
  await map.area().fill("Kapıya teslim");
  await map.page.keyboard.press("Enter");
  await map.header("Kapıya teslim").waitFor();
  await tools.getByRole("button", { name: /işlemler$/u }).click();
  await map.page.getByRole("menuitem", { name: "Sola taşı" }).click();
  await map.storedSo(({ stages }) => expect(stages[1]?.title).toBe("Kapıya teslim"));
});

test("a header reached by keys shows the same", async () => {
  const map = await openMap();
  await map.canvas.focus();
  await map.page.keyboard.press("ArrowRight");
  await map.page.locator(".c-grip-stage .c-tools").waitFor();
  await map.page.keyboard.press("ArrowDown");
  await map.page.locator(".c-grip").waitFor({ state: "detached" });
});
