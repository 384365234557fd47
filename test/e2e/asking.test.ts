import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { openEditor } from "#test/support/editorPage.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { newVisitor, pageOf, sharedMode } from "#test/support/sharedMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ownerOf } from "#test/support/visitor.ts";

const server = sharedServer({ env: sharedMode });
const browser = sharedBrowser();
const owner = ownerOf(server);

test("a stranger asks at the closed map, the owner lets them in, and it opens by itself", async () => {
  const ece = await owner();
  const id = await ece.newMap({ title: "Teslimat" });
  const hers = await pageOf(ece, browser(), { url: server().url });
  await openEditor(hers, id);
  const share = (count: string) =>
    hers.getByRole("button", { name: `Paylaş${count}`, exact: true });
  await share("").waitFor();
  const { page } = await newVisitor(browser(), { url: server().url });
  await page.goto(`/m/${id}`);
  await page.getByRole("button", { name: "Sahibinden iste" }).click();
  const form = page.getByRole("form", { name: "Haritanın sahibinden iste" });
  await form.getByRole("textbox", { name: "Adın" }).fill("Zeynep");
  await form.getByRole("textbox", { name: "Not" }).fill("Sunum için");
  await axeCheck(page);
  await form.getByRole("button", { name: "Gönder" }).click();
  await page
    .getByText(/^İsteğin gönderildi/)
    .first()
    .waitFor();

  await share(" 1 kişi girmek istiyor").waitFor();
  await axeCheck(hers);
  await share(" 1 kişi girmek istiyor").click();
  const dialog = hers.getByRole("dialog");
  await dialog.getByText("Sunum için").waitFor();
  await axeCheck(hers);
  await dialog.getByRole("button", { name: "İzin ver" }).click();
  await hers.getByRole("menuitem", { name: "Görüntüleyebilir" }).click();
  await dialog.getByText("Sunum için").waitFor({ state: "detached" });
  await dialog.getByRole("button", { name: "Kim ne yaptı" }).click();
  await hers.getByText("yetki verdi: Zeynep").waitFor();
  await axeCheck(hers);
  await hers.keyboard.press("Escape");
  await hers.keyboard.press("Escape");
  await share("").waitFor();
  await page.getByText("Yalnızca görüntüleme").waitFor();
});

test("the page of a sign-in that failed says why, and leads back", async () => {
  const { page } = await newVisitor(browser(), { url: server().url });
  await page.goto("/sign-in?problem=expired&returnTo=%2Fm%2Fabc");
  await page
    .getByText(/başka bir tarayıcıda başladı/)
    .first()
    .waitFor();
  const again = page.getByRole("link", { name: "Yeniden dene" });
  expect(await again.getAttribute("href")).toBe("/api/sign-in?returnTo=%2Fm%2Fabc");
  await axeCheck(page);
});
