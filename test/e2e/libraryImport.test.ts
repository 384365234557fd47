import type { Page } from "playwright";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { axeCheck } from "#test/support/axeCheck.ts";
import { listedMaps, newMap } from "#test/support/mapsApi.ts";
import { newPerson } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const browser = sharedBrowser();
let file: Record<string, unknown>;
beforeAll(async () => {
  const id = await newMap(server().url, { template: "shoe-order", locale: "tr" });
  file = await (await fetch(`${server().url}/api/maps/${id}/export?format=json`)).json();
});

let page: Page;
beforeEach(async () => {
  // A refused file is answered with 422, which the browser calls a failed resource.
  ({ page } = await newPerson(browser(), { url: server().url, goesOffline: true }));
  await page.goto("/");
  await page.locator(".lib-card-link").first().waitFor();
});

function choose(...files: readonly { readonly name: string; readonly text: string }[]) {
  return page.locator('input[type="file"]').setInputFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    })),
  );
}

test("a file that came in whole opens at once", async () => {
  await choose({ name: "harita.json", text: JSON.stringify({ ...file, title: "Alınan" }) });
  await page.waitForURL(/\/m\//);
  expect((await listedMaps(server().url)).map(({ title }) => title)).toContain("Alınan");
});

test("a map whose title another one has comes in with a number behind it", async () => {
  const text = JSON.stringify({ ...file, title: "İkiz" });
  await choose({ name: "ikiz.json", text }, { name: "ikiz.json", text });
  const report = page.getByRole("dialog", { name: "İçe aktarılanlar" });
  await report.getByText("içe aktarılanın adı “İkiz (2)” oldu").waitFor();
  const titles = (await listedMaps(server().url)).map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(["İkiz", "İkiz (2)"]));
});

test("what was repaired is reported by name and place, in the reader's language", async () => {
  const text = JSON.stringify({ ...file, title: "Onarılan", state: "yarın" });
  await choose({ name: "onarılan.json", text });
  const report = page.getByRole("dialog", { name: "İçe aktarılanlar" });
  await report.getByText("Aktarıldı, bir yeri onarıldı:").waitFor();
  expect(await report.getByRole("listitem").last().textContent()).toContain("yarın");
  await axeCheck(page);
  await report.getByRole("link", { name: "Haritayı aç" }).click();
  await page.waitForURL(/\/m\//);
});

test("a file that is no map is refused with the reason, and the others still come in", async () => {
  const before = await listedMaps(server().url);
  await choose(
    { name: "bozuk.json", text: "merhaba" },
    { name: "boş.json", text: "" },
    { name: "sağlam.json", text: JSON.stringify({ ...file, title: "Sağlam" }) },
  );
  const report = page.getByRole("dialog", { name: "İçe aktarılanlar" });
  await report.getByRole("heading", { name: "bozuk.json" }).waitFor();
  expect(await report.getByText("Aktarılamadı.").count()).toBe(2);
  expect(await report.getByText("Eksiksiz aktarıldı.").count()).toBe(1);
  expect(await report.getByText("Dosya boş.", { exact: false }).count()).toBe(1);
  await report.getByRole("button", { name: "Kapat" }).last().click();
  expect(await listedMaps(server().url)).toHaveLength(before.length + 1);
});

test("a file dropped on the page is taken, and the page says that it may be", async () => {
  const text = JSON.stringify({ ...file, title: "Bırakılan" });
  const dropped = await page.evaluateHandle((json) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([json], "bırakılan.json", { type: "application/json" }));
    return transfer;
  }, text);
  await page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
  await page.getByText("Harita dosyalarını buraya bırak").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await page.waitForURL(/\/m\//);
  expect((await listedMaps(server().url)).map(({ title }) => title)).toContain("Bırakılan");
});
