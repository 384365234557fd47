import type { Page } from "playwright";
import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { Drawer } from "#test/support/Drawer.ts";
import type { DrawerOptions } from "#test/support/Drawer.ts";
import { middleOf } from "#test/support/MapOnScreen.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { storedMap } from "#test/support/storedMap.ts";
import { focused, soon } from "#test/support/soon.ts";
import { phone } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";

const server = sharedServer();
const browser = sharedBrowser();

async function openPanel(
  name: "Personalar" | "Satırlar",
  options: Partial<DrawerOptions> = {},
): Promise<Drawer> {
  const map = await Drawer.open(browser(), { url: server().url, ...options });
  await map.page.getByRole("button", { name, exact: true }).click();
  await panelOf(map.page, name).waitFor();
  return map;
}

const panelOf = (page: Page, name: string) => page.getByRole("complementary", { name });
const stored = (id: string) => storedMap(server().url, id);
const namesOf = async (id: string) => (await stored(id)).personas.map(({ name }) => name);

test("each persona shows what it will remember, and how that is computed", async () => {
  const { page } = await openPanel("Personalar");
  const figure = page.getByRole("button", { name: /^Akılda kalan \+1,2 5 üzerinden 4,2/ });
  await figure.click();
  const explained = page.getByRole("dialog", { name: "Akılda kalan" });
  await explained.getByText("(1,3 + 1,1) / 2 = +1,2").waitFor();
  await explained.getByText("pratik kuraldır, ölçüm değildir").waitFor();
  await axeCheck(page);
  await page.keyboard.press("Escape");
  await focused(figure);
  await page.getByRole("button", { name: /^Dip −1,7/ }).click();
  await page.getByText("−1,7: “Kapıda teslim”").waitFor();
});

test("the eye hides and shows a persona, twice shows only that one, and all come back", async () => {
  const { page } = await openPanel("Personalar");
  const named = (name: string) => page.getByRole("button", { name, exact: true });
  await named("Gizle: Ali").click();
  await named("Göster: Ali").waitFor();
  expect(await named("Gizle: Ayşe").isDisabled()).toBe(true);
  await named("Göster: Ali").click();
  await named("Gizle: Ali").waitFor();
  await named("Gizle: Ali").dblclick();
  await named("Göster: Ayşe").waitFor();
  await named("Hepsini göster").click();
  await named("Gizle: Ayşe").waitFor();
  await named("Ali: işlemler").click();
  await page.getByRole("menuitem", { name: "Yalnızca bunu göster" }).click();
  await named("Göster: Ayşe").waitFor();
  await named("Ali: işlemler").click();
  await page.getByRole("menuitem", { name: "Hepsini göster" }).click();
  await named("Gizle: Ayşe").waitFor();
});

test("a persona is added, named, given a face and traits, and sorted by keys", async () => {
  const { page, id } = await openPanel("Personalar");
  await page.getByRole("button", { name: "Persona ekle" }).click();
  await page.locator(".in input:focus").waitFor();
  const details = page.getByRole("complementary", { name: "Ayrıntılar" });
  await details.getByRole("textbox", { name: "Ad", exact: true }).fill("Zeynep");
  await details.getByRole("button", { name: "Hazır resimler" }).click();
  const picture = page.getByRole("button", { name: "Hazır resim 7", exact: true });
  await picture.waitFor();
  await axeCheck(page);
  await picture.click();
  await details.getByRole("button", { name: "Özellik ekle" }).click();
  await details.getByRole("slider").press("ArrowRight");
  await soon(async () => {
    const { personas } = await stored(id);
    expect(personas.at(-1)).toMatchObject({ name: "Zeynep", picture: "face-7" });
    expect(personas.at(-1)?.traits).toMatchObject([{ level: 3 }]);
  });
  const handle = page.getByRole("button", { name: "Zeynep: sürükleyip sırala" });
  await handle.press("ArrowUp");
  await soon(async () => expect(await namesOf(id)).toEqual(["Ayşe", "Zeynep", "Ali"]));
  await focused(handle);
  await handle.press("ArrowUp");
  await soon(async () => expect(await namesOf(id)).toEqual(["Zeynep", "Ayşe", "Ali"]));
});

test("an uploaded picture is drawn anew as a small one; what is none is refused", async () => {
  const { page, id } = await openPanel("Personalar");
  await page.getByRole("button", { name: "Ali: Ayrıntılarını aç" }).click();
  const chooser = page.locator("input[type=file]");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="teal"/></svg>`;
  await chooser.setInputFiles({ name: "a.txt", mimeType: "image/png", buffer: Buffer.from("yok") });
  await page.getByRole("alert").getByText("resim olarak açılamadı").waitFor();
  const png = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = `data:image/svg+xml;base64,${btoa(text)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [400, 300];
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  }, svg);
  const buffer = Buffer.from(png, "base64");
  await chooser.setInputFiles({ name: "ali.png", mimeType: "image/png", buffer });
  await soon(async () => {
    const picture = (await stored(id)).personas.find(({ name }) => name === "Ali")?.picture ?? "";
    expect(picture).toMatch(/^data:image\/jpeg;base64,/);
    expect(picture.length).toBeLessThan(20_000);
  });
});

test("a persona that was deleted comes back with its scores", async () => {
  const { page, id } = await openPanel("Personalar");
  const before = await stored(id);
  await page.getByRole("button", { name: "Ali: işlemler" }).click();
  await page.getByRole("menuitem", { name: "Sil" }).click();
  await soon(async () => expect(await namesOf(id)).toEqual(["Ayşe"]));
  await page.locator(".u-toast").getByRole("button", { name: "Geri al" }).click();
  await soon(async () => expect((await stored(id)).ratings).toEqual(before.ratings));
});

test("whoever deletes a persona goes on at its neighbour, after the last one at the button that adds", async () => {
  const { page } = await openPanel("Personalar");
  const remove = async (name: string) => {
    await page.getByRole("button", { name: `${name}: işlemler` }).click();
    await page.getByRole("menuitem", { name: "Sil" }).click();
  };
  await remove("Ayşe");
  await focused(page.getByRole("button", { name: "Ali: Ayrıntılarını aç" }));
  await remove("Ali");
  await focused(page.getByRole("button", { name: "Persona ekle" }));
});

test("a lane of one's own is added to be named at once", async () => {
  const { page, id } = await openPanel("Satırlar");
  await page.getByRole("button", { name: "Satır ekle" }).click();
  await page.getByRole("menuitem", { name: "Kendi satırın" }).click();
  const name = page.getByRole("textbox", { name: "Satır adı" });
  await focused(name);
  await page.keyboard.type("Sözleşme");
  await soon(async () => expect((await stored(id)).lanes.at(-1)?.title).toBe("Sözleşme"));
  expect(await page.locator(".ln-row[data-open=true]").count()).toBe(1);
});

test("lanes are added, named, hidden, dragged and removed", async () => {
  const map = await openPanel("Satırlar");
  const { page, id } = map;
  const laneNow = async (title: string) => {
    const { lanes } = await stored(id);
    return { index: lanes.findIndex((lane) => lane.title === title), count: lanes.length };
  };
  await page.getByRole("button", { name: "Satır ekle" }).click();
  await page.getByRole("menuitem", { name: "İhtiyaçlar" }).click();
  await page.getByRole("textbox", { name: "İhtiyaçlar: adı" }).fill("Ne istiyor");
  await soon(async () => expect(await laneNow("Ne istiyor")).toEqual({ index: 8, count: 9 }));
  await axeCheck(page);
  const handle = page.getByRole("button", { name: "Ne istiyor: sürükleyip sırala" });
  const first = page.getByRole("button", { name: "Temas noktaları: sürükleyip sırala" });
  const { x, y } = await middleOf(first);
  await map.drag(handle, { x, y: y - 8 });
  await soon(async () => expect(await laneNow("Ne istiyor")).toEqual({ index: 0, count: 9 }));
  const shown = page.getByRole("button", { name: "Ne istiyor: haritada göster" });
  await shown.click();
  await soon(async () => expect((await stored(id)).lanes[0]?.hidden).toBe(true));
  await page.getByRole("button", { name: "Ne istiyor: işlemler" }).click();
  await page.getByRole("menuitem", { name: "Sil" }).click();
  await soon(async () => expect((await laneNow("Ne istiyor")).count).toBe(8));
});

test("closing a panel gives the focus back, and axe finds nothing on a phone", async () => {
  const { page, id } = await openPanel("Personalar");
  await page.getByRole("button", { name: "Personaları kapat" }).click();
  await focused(page.getByRole("button", { name: "Personalar", exact: true }));
  await axeCheck((await openPanel("Personalar", { id, ...phone })).page);
});
