import { expect, test } from "vitest";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { boxOf, MapOnScreen, middleOf } from "#test/support/MapOnScreen.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { newPerson } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const browser = sharedBrowser();

async function opened(template = "shoe-order"): Promise<MapOnScreen> {
  const { url } = server();
  const { page } = await newPerson(browser(), { url });
  const map = new MapOnScreen(page, "tr");
  await map.open(await newMap(url, { template, locale: "tr" }));
  return map;
}

test("a persona added by a key is named at once, and Enter in the title gives the map its keys back", async () => {
  const map = await opened("blank");
  const { keyboard } = map.page;
  await keyboard.press("p");
  await map.page.locator("aside input:focus").waitFor();
  await keyboard.type("Nil");
  const focused = () => map.page.locator("input:focus").inputValue();
  expect(await focused()).toBe("Nil");

  const title = map.page.getByRole("textbox", { name: "Haritanın adı" });
  await title.fill("Yeni ad");
  await title.press("Enter");
  await map.page.locator("[data-map]:focus").waitFor();
});

test("Alt+1 leaves the table while a cell has the focus", async () => {
  const map = await opened();
  await map.canvas.waitFor();
  await map.page.keyboard.press("Alt+2");
  await map.page.getByRole("grid").locator("[tabindex='0']").first().focus();
  await map.page.keyboard.press("Alt+1");
  await map.canvas.waitFor();
});

test("while something is dragged the map keeps its width, and a dragged face leaves the details shut", async () => {
  const map = await opened();
  const { mouse } = map.page;
  const width = async () => (await boxOf(map.canvas)).width;
  const before = await width();
  const face = map.face("Ayşe", "Sepet ve kupon");
  const at = await middleOf(face);
  await mouse.move(at.x, at.y);
  await mouse.down();
  await mouse.move(at.x, at.y - 60, { steps: 4 });
  expect(await width()).toBe(before);
  await mouse.up();
  await map.page.locator("[data-map][data-dragging='false']").waitFor();
  expect(await width()).toBe(before);

  const card = map.card("Sepet ve kupon");
  const there = await middleOf(card);
  await mouse.move(there.x, there.y);
  await mouse.down();
  expect(await width()).toBe(before);
  await mouse.up();
  await eventually(async () => expect(await width()).toBeLessThan(before), slow);
});

test("a touchpoint is pasted where one clicked, seen, selected, and says which scores were lost", async () => {
  const map = await opened();
  await map.click(map.card("Sepet ve kupon"));
  await map.page.keyboard.press("Control+c");
  await map.open(await newMap(server().url, { template: "support-call", locale: "tr" }));
  const cards = map.canvas.locator('button[aria-label^="Temas noktası: "]');
  await cards.first().waitFor();
  await map.click(cards.nth(0));
  const first = await cards.nth(0).getAttribute("aria-label");
  await map.page.keyboard.press("Control+v");
  await map.card("Sepet ve kupon").waitFor();
  const [, stage] = /, ([^,]*) \d+\/\d+/u.exec(first ?? "") ?? [];
  await map.card("Sepet ve kupon", `${stage ?? "?"} 2/`).waitFor();
  await map.page.getByText("puan bu haritadaki personalarla eşleşmedi").first().waitFor();
});

test("Escape ends following, and no id of a machine is read out", async () => {
  const map = await opened();
  await map.canvas.locator(".react-flow__edge").first().waitFor({ state: "attached" });
  expect(await map.canvas.locator(".react-flow__edge:not([aria-hidden='true'])").count()).toBe(0);
  const other = await newPerson(browser(), { url: server().url });
  await other.page.goto(map.page.url());
  await other.page.getByRole("button", { name: /^Takip et: / }).click();
  await other.page
    .getByText(/^Takip ediliyor: /)
    .first()
    .waitFor();
  await other.page.keyboard.press("Escape");
  await other.page
    .getByText(/^Takip ediliyor: /)
    .first()
    .waitFor({ state: "detached" });
});

test("what the mouse rests on says what is known of it, until something is pressed", async () => {
  const map = await opened();
  const card = map.page.locator(".hv");
  await eventually(async () => {
    const { x, y } = await middleOf(map.face("Ayşe", "Kapıda teslim"));
    await map.page.mouse.move(x + 1, y);
    await card.waitFor({ timeout: 3000 });
    return true;
  }, slow);
  expect((await card.locator("p").allInnerTexts()).slice(0, 3)).toEqual([
    "Ayşe · Kapıda teslim",
    "Dip",
    "Duygu −1,7 · Çok kötü",
  ]);
  await map.page.keyboard.press("Shift");
  await card.waitFor({ state: "detached" });
});
