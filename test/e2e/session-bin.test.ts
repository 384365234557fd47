import { expect, test } from "vitest";
import { openEditor, saved, titleField, typeInTitle } from "#test/support/editorPage.ts";
import { eventually } from "#test/support/eventually.ts";
import { linkTo } from "#test/support/link.ts";
import { listedMaps, newMap, sendJson } from "#test/support/mapsApi.ts";
import { newPerson } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const browser = sharedBrowser();

const ask = (id: string, method: string) => fetch(`${server().url}/api/maps/${id}`, { method });
const restore = (id: string) =>
  sendJson(`${server().url}/api/maps/${id}`, "PATCH", { restore: true });

test("a map that goes to the bin says so to whoever has it open, who can take it out again", async () => {
  const id = await newMap(server().url, { title: "Sipariş", locale: "tr" });
  const { page } = await newPerson(browser(), { url: server().url, goesOffline: true });
  await openEditor(page, id);
  await ask(id, "DELETE");
  await page.getByRole("heading", { name: "Bu harita çöp kutusunda" }).waitFor();
  await page.getByRole("link", { name: "Haritalara dön" }).waitFor();
  await page.getByRole("button", { name: "Geri yükle" }).click();
  await saved(page).waitFor();
  await typeInTitle(page, " yine");
  await eventually(async () => (await listedMaps(server().url))[0]?.title === "Sipariş yine");
});

test("somebody else's taking it out opens the map again, and edits made offline meanwhile are there", async () => {
  const id = await newMap(server().url, { title: "Ortak", locale: "tr" });
  const link = await linkTo(server().url);
  const { page } = await newPerson(browser(), { url: link.url, goesOffline: true });
  await openEditor(page, id);
  link.cut();
  await page.getByText("Çevrimdışı").first().waitFor();
  await typeInTitle(page, " harita");
  await ask(id, "DELETE");
  link.mend();
  await page.getByRole("heading", { name: "Bu harita çöp kutusunda" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Bu harita çöp kutusunda" }).waitFor();
  await restore(id);
  await saved(page).waitFor();
  expect(await titleField(page).inputValue()).toBe("Ortak harita");
  await eventually(async () =>
    (await listedMaps(server().url)).some(({ title }) => title === "Ortak harita"),
  );
});

test("a map that is erased from the bin is missing, not waiting", async () => {
  const id = await newMap(server().url, { title: "Giden", locale: "tr" });
  const { page } = await newPerson(browser(), { url: server().url, goesOffline: true });
  await openEditor(page, id);
  await ask(id, "DELETE");
  await page.getByRole("heading", { name: "Bu harita çöp kutusunda" }).waitFor();
  await ask(`${id}?forever=1`, "DELETE");
  await page.getByRole("heading", { name: "Bu harita burada yok ya da sana açık değil" }).waitFor();
});
