import { expect, test } from "vitest";
import { openEditor, saved, titleField, typeInTitle } from "#test/support/editorPage.ts";
import { eventually } from "#test/support/eventually.ts";
import { linkTo } from "#test/support/link.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { newPerson } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const browser = sharedBrowser();

test("what one types stands there though nothing comes from the server, and is saved when it does", async () => {
  const id = await newMap(server().url, { title: "Uzak", locale: "tr" });
  const link = await linkTo(server().url);
  const { page } = await newPerson(browser(), { url: link.url, goesOffline: true });
  await openEditor(page, id);
  link.delayMs = Infinity;
  await typeInTitle(page, " diyar");
  expect(await titleField(page).inputValue()).toBe("Uzak diyar");
  expect(await saved(page).count()).toBe(0);
  link.delayMs = 300;
  await saved(page).waitFor();
});

test("300 ms away, two people type in one text at the same time and keep every letter", async () => {
  const id = await newMap(server().url, { title: "", locale: "tr" });
  const link = await linkTo(server().url, 300);
  const people = await Promise.all([1, 2].map(() => newPerson(browser(), { url: link.url })));
  const pages = people.map(({ page }) => page);
  await Promise.all(pages.map((page) => openEditor(page, id)));
  const words = ["aaaaaaaaaa", "bbbbbbbbbb"];
  await Promise.all(pages.map((page, index) => typeInTitle(page, words[index] ?? "")));
  await eventually(async () => {
    const [one = "", other] = await Promise.all(pages.map((page) => titleField(page).inputValue()));
    expect(one).toBe(other);
    expect(one.split("").toSorted().join("")).toBe(words.join(""));
    return true;
  });
});
