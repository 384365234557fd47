import type { Page } from "playwright";
import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { openEditor } from "#test/support/editorPage.ts";
import { eventually } from "#test/support/eventually.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { pageOf, sharedMode } from "#test/support/sharedMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { focused } from "#test/support/soon.ts";
import { ownerOf } from "#test/support/visitor.ts";

const server = sharedServer({ env: sharedMode });
const browser = sharedBrowser();
const owner = ownerOf(server);

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Ali, who came to a map by a link that lets him edit. */
async function guest() {
  const ece = await owner();
  const id = await ece.newMap({ template: "shoe-order", locale: "tr" });
  const ali = await ece.guest(id, { name: "Ali" });
  return { id, ali, page: await pageOf(ali, browser(), { url: server().url }) };
}

const me = (page: Page) => page.getByRole("button", { name: /\(sen\)$/ });

/** What the browser has of maps; that it was turned away from one tells nothing of it. */
const keptHere = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage).filter(
      (key) => key.startsWith("yolculuk.role") && localStorage.getItem(key) !== "none",
    ),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);

test("[E6] a guest signs out from the map, told what that ends, and nothing of them stays in the browser", async () => {
  const { id, ali, page } = await guest();
  await openEditor(page, id);
  await eventually(async () => expect(await keptHere(page)).not.toEqual([]));
  await me(page).click();
  await button(page, "Oturumu kapat").click();
  const question = page.getByRole("group", { name: "Oturum kapansın mı?" });
  await question.getByText(/aynı kişi olarak geri dönemezsin/).waitFor();
  await axeCheck(page);
  await focused(button(page, "Vazgeç"));
  await page.keyboard.press("Enter");
  await focused(button(page, "Oturumu kapat"));
  expect(await ali.status("GET", `/api/maps/${id}`)).toBe(200);
  await page.keyboard.press("Enter");
  await button(page, "Yine de kapat").click();
  await page.getByRole("heading", { name: "Buraya bir bağlantıyla girilir" }).waitFor();
  expect(await ali.status("GET", `/api/maps/${id}`)).toBe(404);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
  await eventually(async () => expect(await keptHere(page)).toEqual([]));
});

test("by keyboard, somebody signs out in the library; the focus is on the way back first, and returns", async () => {
  const { page } = await guest();
  await page.goto("/");
  await me(page).focus();
  const out = page.getByRole("menuitem", { name: "Oturumu kapat" });
  const back = page.getByRole("alertdialog").getByRole("button", { name: "Vazgeç" });
  await page.keyboard.press("Enter");
  await focused(out);
  await page.keyboard.press("Enter");
  await focused(back);
  await page.keyboard.press("Enter");
  await focused(me(page));
  await page.keyboard.press("Enter");
  await focused(out);
  await page.keyboard.press("Enter");
  await focused(back);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Buraya bir bağlantıyla girilir" }).waitFor();
});
