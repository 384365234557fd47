import { expect, test } from "vitest";
import { sendJson } from "#test/support/mapsApi.ts";
import { ratingAt } from "#test/support/storedMap.ts";
import { soon } from "#test/support/soon.ts";
import { tables } from "#test/support/tables.ts";

const { server, openTable, stored } = tables();

test("every cell is reached by Tab, and Escape with Tab leaves", async () => {
  const table = await openTable();
  await table.go("Destek sohbeti", "Açıklama");
  await table.press("Tab");
  expect(await table.active()).toContain("Geç kalan iade ve çiçek");
  await table.press("Control+Home");
  expect(await table.active()).toContain("Araştırma");
  await table.press("Escape", "Tab");
  expect(await table.page.locator("[role=grid] :focus").count()).toBe(0);
});

test("a touchpoint is added in the table and named at once", async () => {
  const table = await openTable();
  const add = "Temas noktası ekle: Teslimat";
  await table.page.getByRole("button", { name: add }).click();
  await table.type("Teşekkür mesajı", "Tab");
  await table.type("1,9");
  await soon(async () => {
    const map = await stored(table);
    const stage = map.stages.find(({ title }) => title === "Teslimat")?.id;
    const inStage = map.touchpoints.filter(({ place }) => place.stage === stage);
    expect(inStage.at(-1)?.title).toBe("Teşekkür mesajı");
    expect(ratingAt(map, "Teşekkür mesajı", "Ayşe")?.emotion).toBe(1.9);
  });
});

test("rows are moved by keys and by menu, also into the next stage, and say where they are", async () => {
  const table = await openTable();
  const title = "Beden kılavuzu sayfası";
  const isAt = (index: number) =>
    soon(async () => expect((await stored(table)).touchpoints[index]?.title).toBe(title));
  await table.go(title, "Ayşe Duygu");
  await table.press("Alt+ArrowUp");
  await isAt(1);
  await table.hears(`${title}: Araştırma aşamasında 2. sırada.`);
  await table.press("Shift+F10");
  await table.page.getByRole("menuitem", { name: "Aşağı taşı" }).click();
  await isAt(2);
  await soon(async () => expect(await table.active()).toBe("+0,3"));
  await table.press("Alt+ArrowDown");
  await table.hears(`${title}: Satın alma aşamasında 1. sırada.`);
});

test("a selected row is selected on the map too, and the other way round", async () => {
  const table = await openTable();
  await table.go("Kapıda teslim", "Ayşe Duygu");
  await table.press("Shift+Space");
  const chosen = table.page.getByRole("row", { selected: true }).getByRole("rowheader");
  expect(await chosen.innerText()).toContain("Kapıda teslim");
  await table.page.getByRole("complementary", { name: "Ayrıntılar" }).waitFor();
  await table.page.getByRole("radio", { name: "Harita" }).click();
  await table.page.locator("[data-map]").waitFor();
  await table.page.getByRole("radio", { name: "Tablo" }).click();
  await table.page.getByRole("grid").waitFor();
  expect(await chosen.innerText()).toContain("Kapıda teslim");
});

test("the details go along with the row that is typed into", async () => {
  const table = await openTable();
  await table.go("Kapıda teslim", "Ayşe Duygu");
  await table.press("Shift+Space");
  const title = table.page.getByRole("complementary", { name: "Ayrıntılar" }).getByRole("heading");
  await title.filter({ hasText: "Kapıda teslim" }).waitFor();
  await table.go("Destek sohbeti", "Ayşe Duygu");
  await table.type("1,2");
  await title.filter({ hasText: "Destek sohbeti" }).waitFor();
});

test("a row that was deleted comes back with its scores", async () => {
  const table = await openTable();
  const before = await stored(table);
  await table.go("Kapıda teslim", "Ayşe Duygu");
  await table.press("Shift+F10");
  await table.page.getByRole("menuitem", { name: "Sil" }).click();
  await soon(async () => expect((await stored(table)).touchpoints).toHaveLength(8));
  await table.page.locator(".u-toast").getByRole("button", { name: "Geri al" }).click();
  await soon(async () => expect((await stored(table)).ratings).toEqual(before.ratings));
});

test("a table of two thousand rows draws those in view and answers at once", async () => {
  const touchpoints = Array.from({ length: 2000 }, (_, index) => ({
    id: `t${index}`,
    title: `Temas ${index}`,
  }));
  const stages = [{ id: "s", title: "Uzun aşama", tint: "teal", touchpoints }];
  const personas = [{ id: "ayse", name: "Ayşe" }];
  const file = { format: "yolculuk", version: 1, title: "Uzun", personas, stages };
  const response = await sendJson(`${server().url}/api/maps/import`, "POST", file);
  const { id }: { id: string } = await response.json();
  const table = await openTable({ id });
  expect(await table.page.getByRole("row").count()).toBeLessThan(90);
  await table.go("Temas 12", "Ayşe Duygu");
  await table.press("Control+End");
  await table.page.getByRole("rowheader", { name: "Temas 1999" }).waitFor();
  const tookMs = await table.page.evaluate(async () => {
    const start = performance.now();
    for (let count = 0; count < 20; count++) {
      const key = { key: "ArrowUp", bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", key));
      // oxlint-disable-next-line no-await-in-loop -- each step is seen before the next
      await new Promise(requestAnimationFrame);
    }
    return (performance.now() - start) / 20;
  });
  expect(tookMs).toBeLessThan(150);
  const active = table.page.locator("[data-active='true']");
  expect(await active.getAttribute("data-cell")).toMatch(/^1980\//);
});
