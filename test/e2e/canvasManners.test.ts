import { expect, test } from "vitest";
import { slow } from "#test/support/deadlines.ts";
import { Drawer } from "#test/support/Drawer.ts";
import { eventually } from "#test/support/eventually.ts";
import { boxOf, middleOf } from "#test/support/MapOnScreen.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const browser = sharedBrowser();

const openMap = (id?: string) => {
  const { url } = server();
  return Drawer.open(browser(), id === undefined ? { url } : { url, id });
};

/** Turns the wheel over the middle of the map: with Shift it pans sideways, alone it zooms. */
async function turn(map: Drawer, by: number, key = "Shift"): Promise<void> {
  const { x, y } = await middleOf(map.canvas);
  await map.page.mouse.move(x, y);
  if (key !== "") await map.page.keyboard.down(key);
  await map.page.mouse.wheel(0, by);
  if (key !== "") await map.page.keyboard.up(key);
}

/** The right edge of the lane headers. */
async function besideLanes(map: Drawer): Promise<number> {
  const lanes = await boxOf(map.page.locator(".c-sticky-lanes"));
  return lanes.x + lanes.width;
}

test("the map is where one left it when one comes back from the table", async () => {
  const map = await openMap();
  const first = await map.viewport();
  await turn(map, -300, "");
  await turn(map, 340);
  await eventually(async () => expect((await map.viewport()).zoom).toBeGreaterThan(1), slow);
  await eventually(async () => expect((await map.viewport()).x).toBeLessThan(first.x - 300), slow);
  const before = await map.viewport();
  await map.page.keyboard.press("Alt+2");
  await map.page.getByRole("grid").waitFor();
  await map.page.keyboard.press("Alt+1");
  await map.canvas.waitFor();
  await eventually(async () => expect(await map.viewport()).toEqual(before), slow);
});

test("keys work from the first picture on, before there are nodes", async () => {
  const map = await openMap();
  const { page } = map;
  await page.reload();
  await page.waitForFunction(() => {
    const painting = document.querySelector(".c-painting canvas");
    if (painting === null) return false;
    // In the very frame of the painting, when nothing else is there yet.
    const press = new KeyboardEvent("keydown", { key: "0", bubbles: true, cancelable: true });
    return document.activeElement?.dispatchEvent(press) !== undefined;
  });
  await page.getByRole("button", { name: "%100" }).waitFor();
});

test("what is wholly on the screen stays where it is when one goes to it or types in it", async () => {
  const map = await openMap();
  const before = await map.viewport();
  await map.page.keyboard.press("ArrowRight");
  await eventually(async () => expect(await map.active()).toMatch(/^Aşama 1/u), slow);
  expect(await map.viewport()).toEqual(before);
  await map.page.keyboard.press("Escape");
  const { x, y } = await middleOf(map.header("Satın alma"));
  await map.page.mouse.dblclick(x, y);
  await map.area().waitFor();
  await map.page.keyboard.press("Escape");
  expect(await map.viewport()).toEqual(before);
});

test("headers of stages end at those of the lanes, and their names keep in sight", async () => {
  const map = await openMap();
  const name = map.header("Araştırma");
  const start = await boxOf(name);
  await turn(map, 520);
  await eventually(async () => expect((await map.viewport()).x).toBeLessThan(-200), slow);
  const edge = await besideLanes(map);
  const now = await boxOf(name);
  expect(now.x).toBeGreaterThanOrEqual(edge);
  expect(now.x).toBeLessThan(edge + 30);
  expect(now.width).toBeCloseTo(start.width, 0);
  const clip = await map.page
    .locator(".c-sticky-stages")
    .evaluate((element) => getComputedStyle(element).clipPath);
  const canvas = await boxOf(map.canvas);
  expect(clip).toMatch(/^inset\(/u);
  expect(Number(/([\d.]+)px\)$/u.exec(clip)?.[1])).toBeCloseTo(edge - canvas.x, 0);
  await map.page.mouse.dblclick(now.x + 5, now.y + 5);
  await map.area().waitFor();
  expect((await boxOf(map.area())).x).toBeCloseTo(now.x, 0);
});

test("from afar one types in a text that can be read, and is back where one was afterwards", async () => {
  const map = await openMap();
  await map.click(map.card("Sepet ve kupon"));
  await turn(map, 500, "");
  await eventually(async () => expect((await map.viewport()).zoom).toBeLessThan(0.55), slow);
  const before = await map.viewport();
  await map.page.keyboard.press("Enter");
  await map.area().waitFor();
  await eventually(async () => expect((await map.viewport()).zoom).toBeCloseTo(0.75), slow);
  await map.page.keyboard.press("Enter");
  await eventually(async () => expect(await map.viewport()).toEqual(before), slow);

  await map.page.keyboard.press("Enter");
  await map.area().waitFor();
  await turn(map, 120);
  await map.page.keyboard.press("Enter");
  expect((await map.viewport()).zoom).toBeCloseTo(0.75);
});

test("who types in what somebody deletes is told once, can take the text along, and has the map's keys", async () => {
  const mine = await openMap();
  const other = await openMap(mine.id);
  await mine.doubleClick(mine.card("Sepet ve kupon"));
  await mine.area().fill("Sepet, kupon ve kargo");
  await other.click(other.card("Sepet, kupon ve kargo"));
  await other.page.keyboard.press("Delete");
  await mine.area().waitFor({ state: "detached" });
  const said = mine.page.getByText("Sen yazarken bir başkası sildi: “Sepet, kupon ve kargo”");
  await eventually(async () => (await said.count()) > 0, slow);
  await mine.page.getByRole("button", { name: "Yazdığımı kopyala" }).waitFor();
  await mine.page.locator("[data-map]:focus").waitFor();
  await mine.page.keyboard.press("ArrowRight");
  await eventually(async () => expect(await mine.active()).toMatch(/^Aşama 1/u), slow);
  expect(await mine.page.getByRole("alert").count()).toBe(0);
});

test("a long title is typed above what stands below it, and the first + stands beside the lanes", async () => {
  const map = await openMap();
  const typed = map.canvas.locator('button[aria-label^="Temas noktası: Otopark"]');
  await map.doubleClick(map.card("Nasıl seçilir videosu"));
  await map.area().fill("Otopark ararken yönlendirme tabelalarının eksik olması ".repeat(4));
  await eventually(async () => {
    const [area, whole] = [await boxOf(map.area()), await boxOf(typed)];
    expect(area.y + area.height).toBeLessThan(whole.y + whole.height - 16);
    return true;
  }, slow);
  await map.page.keyboard.press("Escape");
  await map.page.keyboard.press("ArrowLeft");
  const adds = map.page.locator(".c-add");
  await eventually(async () => (await adds.count()) > 0, slow);
  const edge = await besideLanes(map);
  expect((await boxOf(adds.first())).x).toBeGreaterThanOrEqual(edge - 1);
});
