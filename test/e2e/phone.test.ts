import { expect, test } from "vitest";
import type { Point } from "#core/layout/boxes.ts";
import { slow } from "#test/support/deadlines.ts";
import { Drawer } from "#test/support/Drawer.ts";
import { eventually } from "#test/support/eventually.ts";
import { boxOf, middleOf } from "#test/support/MapOnScreen.ts";
import { phone } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const browser = sharedBrowser();

const openMap = () => Drawer.open(browser(), { url: server().url, ...phone });

async function tap(map: Drawer, text: string): Promise<void> {
  const { x, y } = await middleOf(map.note(text));
  await map.page.touchscreen.tap(x, y);
}

test("the details lie over the foot of the map, which shows above them what they are of", async () => {
  const map = await openMap();
  const before = await map.viewport();
  await tap(map, "“Demek ayağımı");
  const sheet = map.page.getByRole("complementary", { name: "Ayrıntılar" });
  await sheet.waitFor();
  await eventually(async () => {
    const note = await boxOf(map.note("“Demek ayağımı"));
    expect(note.y + note.height).toBeLessThan((await boxOf(sheet)).y);
    return true;
  }, slow);
  await sheet.getByRole("button", { name: "Ayrıntıları kapat" }).click();
  await sheet.waitFor({ state: "detached" });
  await eventually(async () => expect(await map.viewport()).toEqual(before), slow);
});

test("a long press opens the menu of what is under the finger, and nothing else", async () => {
  const map = await openMap();
  const { page } = map;
  const { x, y } = await middleOf(map.note("“Demek ayağımı"));
  const devtools = await page.context().newCDPSession(page);
  const touchPoints = [{ x, y }];
  await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  await page.getByRole("menu").waitFor();
  await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  expect(await page.locator("aside.in").count()).toBe(0);
  await page.keyboard.press("Escape");
  await eventually(async () => (await page.getByRole("menu").count()) === 0, slow);
  expect(await page.locator("aside.in").count()).toBe(0);
  expect(await map.active()).toContain("“Demek ayağımı");
});

test("a second tap types in place, and the details make room for it", async () => {
  const map = await openMap();
  const sheet = map.page.getByRole("complementary", { name: "Ayrıntılar" });
  await tap(map, "“Demek ayağımı");
  await sheet.waitFor();
  await sheet.getByRole("button", { name: "Ayrıntıları kapat" }).click();
  await sheet.waitFor({ state: "detached" });
  const { x, y } = await middleOf(map.note("“Demek ayağımı"));
  await map.page.touchscreen.tap(x, y);
  await map.page.touchscreen.tap(x, y);
  await map.area().waitFor();
  await eventually(async () => !(await sheet.isVisible()), slow);
  await map.area().fill("Akşam ölçtüm");
  await map.page.keyboard.press("Enter");
  await sheet.waitFor();
  await map.storedSo(({ notes }) => {
    expect(notes.some(({ text }) => text === "Akşam ölçtüm")).toBe(true);
  });
});

test("a persona added in the panel is named above it, and the panel is there again afterwards", async () => {
  const map = await openMap();
  const { page } = map;
  const [panel, sheet] = ["Personalar", "Ayrıntılar"].map((name) =>
    page.getByRole("complementary", { name }),
  );
  await tap(map, "“Demek ayağımı");
  await sheet?.waitFor();
  await page.keyboard.press("Alt+p");
  await panel?.waitFor();
  await sheet?.waitFor({ state: "detached" });
  await panel?.getByRole("button", { name: "Persona ekle" }).tap();
  await eventually(
    () =>
      page.evaluate(
        () => document.activeElement?.closest("aside")?.classList.contains("in") === true,
      ),
    slow,
  );
  await page.keyboard.type("Zeynep");
  await sheet?.getByRole("button", { name: "Ayrıntıları kapat" }).tap();
  await panel?.getByRole("button", { name: "Zeynep: Ayrıntılarını aç" }).tap();
  await sheet?.getByRole("heading", { name: "Zeynep" }).waitFor();
});

test("a face under the details can be dragged once they are closed, and panning opens nothing", async () => {
  const map = await openMap();
  const sheet = map.page.getByRole("complementary", { name: "Ayrıntılar" });
  const face = map.face("Ayşe", "Instagram reklamı");
  const at = await middleOf(face);
  await map.page.touchscreen.tap(at.x, at.y);
  await sheet.waitFor();
  await sheet.getByRole("button", { name: "Ayrıntıları kapat" }).click();
  await sheet.waitFor({ state: "detached" });
  await map.page.locator(".c-outline-rating .c-scoring").first().waitFor();

  const { x, y } = await middleOf(face);
  await swipe(map, { x, y }, { x: 0, y: 60 });
  await map.storedSo(({ touchpoints, personas, ratings }) => {
    const point = touchpoints.find(({ title }) => title === "Instagram reklamı")?.id ?? "";
    const ayse = personas.find(({ name }) => name === "Ayşe")?.id ?? "";
    expect(ratings[point]?.[ayse]?.emotion).toBeLessThan(0.5);
  });
  const before = await map.viewport();
  await swipe(map, { x: 300, y: 200 }, { x: -100, y: 0 });
  await eventually(async () => (await map.viewport()).x < before.x - 50, slow);
  expect(await sheet.count()).toBe(0);
});

async function swipe(map: Drawer, from: Point, by: Point): Promise<void> {
  const touch = await map.context.newCDPSession(map.page);
  const point = (type: "touchStart" | "touchMove", part: number) =>
    touch.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: [{ x: from.x + by.x * part, y: from.y + by.y * part }],
    });
  await point("touchStart", 0);
  for (const part of [0.2, 0.4, 0.6, 0.8, 1]) {
    // oxlint-disable-next-line no-await-in-loop -- as a finger moves
    await point("touchMove", part);
  }
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
