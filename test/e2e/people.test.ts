import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { openEditor } from "#test/support/editorPage.ts";
import { eventually } from "#test/support/eventually.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { pageOf, sharedMode } from "#test/support/sharedMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { memberOf, ownerOf } from "#test/support/visitor.ts";
import type { Visitor } from "#test/support/visitor.ts";

const server = sharedServer({ env: sharedMode });
const browser = sharedBrowser();
const owner = ownerOf(server);

async function openShare(by: Visitor, id: string): Promise<{ page: Page; dialog: Locator }> {
  const page = await pageOf(by, browser(), { url: server().url });
  await openEditor(page, id);
  await page.getByRole("button", { name: "Paylaş", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Kişiler" }).waitFor();
  return { page, dialog };
}

test("a member gives their map to another by name, changes their mind, and takes it back", async () => {
  const ece = await owner();
  const ali = await memberOf(ece, "Ali");
  const can = await memberOf(ece, "Can");
  const id = await ali.newMap({ title: "Teslimat" });
  const { page, dialog } = await openShare(ali, id);
  await dialog.getByText("Ali (sen)").waitFor();
  await axeCheck(page);
  await dialog.getByRole("combobox", { name: "Üye ekle" }).fill("Can");
  await page.keyboard.press("Enter");
  const line = dialog.getByRole("listitem").filter({ hasText: "Erişim verildi" });
  const canLine = line.filter({ hasText: "Can" });
  await canLine.getByRole("button", { name: /Can: ne yapabilsin/ }).click();
  await page.getByRole("option", { name: "Görüntüleyebilir" }).click();
  const roleOfCan = async () => {
    const answer = await can.send("GET", `/api/maps/${id}`);
    return answer.ok ? (await answer.json()).role : answer.status;
  };
  await eventually(async () => expect(await roleOfCan()).toBe("view"));
  await canLine.getByRole("button", { name: "Can: haritadan çıkar" }).click();
  await page.getByRole("button", { name: "Çıkar", exact: true }).click();
  await eventually(async () => expect(await roleOfCan()).toBe(404));
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await eventually(async () => expect(await focused()).toBe("Kişiler"));
});

test("a map opens to the workspace and closes again", async () => {
  const ece = await owner();
  const can = await memberOf(ece, "Can");
  const id = await ece.newMap();
  const { page, dialog } = await openShare(ece, id);
  await dialog.getByText("Çalışma alanındaki herkes").click();
  await dialog.getByRole("button", { name: /Üyeler ne yapabilsin/ }).waitFor();
  await eventually(async () => expect(await can.status("GET", `/api/maps/${id}`)).toBe(200));
  await axeCheck(page);
  await dialog.getByText("Yalnızca seçtiklerin").click();
  await eventually(async () => expect(await can.status("GET", `/api/maps/${id}`)).toBe(404));
});

test("the owner makes a guest a member in the library, who then makes maps", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const guest = await ece.guest(id, { name: "Zeynep" });
  const page = await pageOf(ece, browser(), { url: server().url });
  await page.goto("/");
  await page.getByRole("button", { name: "Kişiler" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox", { name: "Kişilerde ara" }).fill("zey");
  await dialog.getByRole("button", { name: /Zeynep: rolü/ }).click();
  await page.getByRole("option", { name: "Üye", exact: true }).click();
  await eventually(async () => expect(await guest.status("POST", "/api/maps", {})).toBe(201));
  await axeCheck(page);
  const theirs = await pageOf(guest, browser(), { url: server().url });
  await theirs.goto("/");
  await theirs.getByRole("button", { name: "Yeni harita" }).waitFor();
  expect(await theirs.getByRole("button", { name: "Kişiler" }).count()).toBe(0);

  await dialog.getByRole("button", { name: "Zeynep: tümüyle çıkar" }).click();
  await page.getByRole("button", { name: "Tümüyle çıkar", exact: true }).click();
  await eventually(async () => expect(await guest.status("GET", "/api/maps")).toBe(401));
  await dialog.getByText("Bu adda kimse yok.").waitFor();
});
