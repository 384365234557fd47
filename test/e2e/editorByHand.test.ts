import { expect, test } from "vitest";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { Drawer } from "#test/support/Drawer.ts";
import { boxOf, middleOf } from "#test/support/MapOnScreen.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ratingAt } from "#test/support/storedMap.ts";

const server = sharedServer();
const browser = sharedBrowser();

const openShoeOrder = () => Drawer.open(browser(), { url: server().url });

const zoomOf = async (map: Drawer) => (await map.viewport()).zoom;
const titles = (map: JourneyMap) => map.touchpoints.map(({ title }) => title);

test("a note goes to another cell of another lane", async () => {
  const map = await openShoeOrder();
  const there = await middleOf(map.card("Sepet ve kupon"));
  const lane = await middleOf(map.note("Videoyu ürün sayfasında aç"));
  await map.drag(map.note("3D onay ekranı takılıyor"), { x: there.x, y: lane.y + 16 });
  await map.storedSo((stored) => {
    const note = stored.notes.find(({ text }) => text === "3D onay ekranı takılıyor");
    const to = stored.lanes.find(({ id }) => id === note?.place.lane);
    const column = stored.touchpoints.find(({ id }) => id === note?.place.column);
    expect([to?.noteKind, column?.title]).toEqual(["opportunity", "Sepet ve kupon"]);
  });
});

test("touchpoints selected together move together, and Escape puts back what is being carried", async () => {
  const map = await openShoeOrder();
  const before = titles(await map.stored());
  await map.click(map.card("Sepet ve kupon"));
  await map.page.keyboard.down("Shift");
  await map.click(map.card("Kartla ödeme"));
  await map.page.keyboard.up("Shift");
  const from = await middleOf(map.card("Kartla ödeme"));
  const to = await boxOf(map.card("Instagram reklamı"));
  await map.page.mouse.move(from.x, from.y);
  await map.page.mouse.down();
  await map.page.mouse.move(to.x + 10, from.y, { steps: 8 });
  await map.page.locator(".c-carried-count", { hasText: "2" }).waitFor();
  await map.page.keyboard.press("Escape");
  await map.page.mouse.up();
  expect(titles(await map.stored())).toEqual(before);

  await map.drag(map.card("Kartla ödeme"), { x: to.x + 10, y: to.y + 20 });
  await map.storedSo((stored) => {
    expect(titles(stored).slice(0, 3)).toEqual([
      "Sepet ve kupon",
      "Kartla ödeme",
      "Instagram reklamı",
    ]);
  });
});

test("a touchpoint dropped on another sub-row takes on what the row says", async () => {
  const map = await openShoeOrder();
  const here = await middleOf(map.card("Kargo bildirimi"));
  const row = await middleOf(map.card("Kapıda teslim"));
  await map.drag(map.card("Kargo bildirimi"), { x: here.x, y: row.y });
  await map.storedSo((stored) => {
    const moved = stored.touchpoints.find(({ title }) => title === "Kargo bildirimi");
    expect(moved?.contact).toBe("human");
  });
});

test("a face is dragged, a hollow one clicked, and Delete takes a score away", async () => {
  const map = await openShoeOrder();
  const face = map.face("Ayşe", "Sepet ve kupon");
  const { x, y } = await middleOf(face);
  await map.drag(face, { x, y: y - 400 });
  await map.face("Ayşe", "Sepet ve kupon", "+2,0").waitFor();
  await map.page.keyboard.press("ArrowDown");
  await map.page.keyboard.press("Shift+ArrowDown");
  await map.face("Ayşe", "Sepet ve kupon", "+1,4").waitFor();
  await map.page.keyboard.press("Delete");
  await map.face("Ayşe", "Sepet ve kupon").waitFor({ state: "detached" });
  await map.storedSo((stored) => {
    expect(ratingAt(stored, "Sepet ve kupon", "Ayşe")?.emotion).toBeUndefined();
  });
  await map.page.keyboard.press("Escape");

  const column = await middleOf(map.card("Sepet ve kupon"));
  await map.page.mouse.move(column.x, y);
  const handle = map.page.locator(".c-handle");
  const hollow = await middleOf(handle);
  await map.page.mouse.click(hollow.x, hollow.y);
  await map.face("Ayşe", "Sepet ve kupon", "0,0").waitFor();
});

test("a + adds touchpoints between columns, notes to cells and stages at the end", async () => {
  const map = await openShoeOrder();
  const left = await boxOf(map.card("Sepet ve kupon"));
  const right = await boxOf(map.card("Kartla ödeme"));
  const between = { x: (left.x + left.width + right.x) / 2, y: left.y + left.height / 2 };
  const plus = map.page.getByRole("button", { name: "Kartla ödeme önüne temas noktası ekle" });
  await eventually(async () => {
    await map.page.mouse.move(between.x, between.y - 2);
    await map.page.mouse.move(between.x, between.y);
    return plus.isVisible();
  }, slow);
  await plus.click();
  await map.area().fill("Adres seçimi");
  await map.page.keyboard.press("Enter");
  await map.card("Adres seçimi", "Satın alma 2/3").waitFor();

  const column = await middleOf(map.card("Adres seçimi"));
  const lane = await middleOf(map.note("3D onay ekranı takılıyor"));
  await map.page.mouse.move(column.x, lane.y);
  await map.page.getByRole("button", { name: "Sıkıntılar: ekle" }).click();
  await map.area().fill("Eski adres geliyor");
  await map.page.keyboard.press("Enter");
  await map.note("Eski adres geliyor").waitFor();

  await map.page.getByRole("button", { name: "Aşama ekle" }).click();
  await map.area().fill("Sadakat");
  await map.page.keyboard.press("Enter");
  await map.storedSo((stored) => {
    expect(stored.stages.at(-1)?.title).toBe("Sadakat");
    expect(stored.notes.some(({ text }) => text === "Eski adres geliyor")).toBe(true);
  });
});

test("a note that is left empty was never there", async () => {
  const map = await openShoeOrder();
  const before = (await map.stored()).notes.length;
  const column = await middleOf(map.card("Destek sohbeti"));
  const lane = await middleOf(map.note("Videoyu ürün sayfasında aç"));
  await map.page.mouse.dblclick(column.x, lane.y);
  await map.area().waitFor();
  await map.storedSo((stored) => expect(stored.notes).toHaveLength(before + 1));
  await map.page.keyboard.press("Escape");
  await map.storedSo((stored) => expect(stored.notes).toHaveLength(before));
});

test("stages and lanes are carried by their headers", async () => {
  const map = await openShoeOrder();
  const to = await boxOf(map.header("Araştırma"));
  await map.drag(map.header("Teslimat"), { x: to.x - 4, y: to.y + 10 });
  await map.storedSo((stored) => expect(stored.stages[0]?.title).toBe("Teslimat"));
  const top = await boxOf(map.header("Düşünceler"));
  await map.drag(map.header("Fırsatlar"), { x: top.x, y: top.y - 6 });
  await map.storedSo((stored) => {
    expect(stored.lanes.map(({ kind, noteKind }) => (kind === "notes" ? noteKind : kind))[1]).toBe(
      "opportunity",
    );
  });
});

test("a box drawn on the empty map selects what it touches", async () => {
  const map = await openShoeOrder();
  const first = await boxOf(map.card("Instagram reklamı"));
  const last = await boxOf(map.card("Beden kılavuzu sayfası"));
  await map.page.mouse.move(first.x + 20, first.y - 12);
  await map.page.mouse.down();
  await map.page.mouse.move(last.x + 20, last.y + 10, { steps: 8 });
  await map.page.mouse.up();
  await eventually(
    async () => (await map.page.locator(".c-outline-touchpoint").count()) === 3,
    slow,
  );
});

test("the wheel zooms, the middle button and the space bar pan, and from afar the map is painted", async () => {
  const map = await openShoeOrder();
  const { x, y } = await middleOf(map.card("Sepet ve kupon"));
  const before = await zoomOf(map);
  await map.page.mouse.move(x, y);
  await map.page.mouse.wheel(0, -200);
  await eventually(async () => (await zoomOf(map)) > before * 1.2, slow);
  const held = await middleOf(map.card("Sepet ve kupon"));
  expect(Math.hypot(held.x - x, held.y - y)).toBeLessThan(30);

  const start = await map.viewport();
  await map.page.keyboard.down("Space");
  await map.page.mouse.down();
  await map.page.mouse.move(x - 120, y - 40, { steps: 4 });
  await map.page.mouse.up();
  await map.page.keyboard.up("Space");
  await eventually(async () => (await map.viewport()).x < start.x - 100, slow);

  for (const press of ["-", "-", "-", "-", "-", "-", "-"]) await map.page.keyboard.press(press);
  await eventually(async () => (await zoomOf(map)) < 0.35, slow);
  await map.page.locator(".react-flow__node").first().waitFor({ state: "detached" });
  await map.page.locator(".c-painting").waitFor();
  await map.page.keyboard.press("1");
  await map.card("Sepet ve kupon").waitFor();
});

test("a finger selects, carries what is selected, and pans everywhere else", async () => {
  const map = await Drawer.open(browser(), { url: server().url, touch: true });
  const touch = await map.context.newCDPSession(map.page);
  const swipe = async (from: { x: number; y: number }, byX: number) => {
    const point = (type: "touchStart" | "touchMove", x: number) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y: from.y }] });
    await point("touchStart", from.x);
    for (const part of [0.2, 0.4, 0.6, 0.8, 1]) {
      // oxlint-disable-next-line no-await-in-loop -- as a finger moves
      await point("touchMove", from.x + byX * part);
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  const start = await map.viewport();
  await swipe(await middleOf(map.card("Instagram reklamı")), -150);
  await eventually(async () => (await map.viewport()).x < start.x - 100, slow);
  await map.card("Instagram reklamı", "Araştırma 1/3").waitFor();

  const at = await middleOf(map.card("Nasıl seçilir videosu"));
  await map.page.touchscreen.tap(at.x, at.y);
  await map.page.locator(".c-outline-touchpoint").waitFor();
  const { x } = await map.viewport();
  await swipe(await middleOf(map.card("Nasıl seçilir videosu")), 160);
  await map.card("Nasıl seçilir videosu", "Araştırma 3/3").waitFor();
  expect((await map.viewport()).x).toBeCloseTo(x, 0);
});
