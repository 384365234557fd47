import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright";
import { expect, test } from "vitest";
import { Drawer } from "#test/support/Drawer.ts";
import type { DrawerOptions } from "#test/support/Drawer.ts";
import { axeCheck } from "#test/support/axeCheck.ts";
import { parseXml } from "#test/support/parseXml.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { storedMap } from "#test/support/storedMap.ts";
import { focused, soon } from "#test/support/soon.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { readMapFile } from "#core/formats/json/readMapFile.ts";

const server = sharedServer();
const browser = sharedBrowser();

interface Open {
  readonly page: Page;
  readonly map: Drawer;
  readonly dialog: Locator;
  readonly id: string;
}

async function openExport(
  options: Partial<DrawerOptions> & { select?: string } = {},
): Promise<Open> {
  const { select, ...rest } = options;
  const map = await Drawer.open(browser(), { url: server().url, ...rest });
  const { page, id } = map;
  if (select !== undefined) await map.click(map.card(select));
  const dialog = page.getByRole("dialog");
  await page.keyboard.press("Control+Shift+E");
  await dialog.locator(".ex-picture").waitFor();
  return { page, map, dialog, id };
}

const sizeOf = async (dialog: Locator) => {
  const text = await dialog.locator(".ex-size").innerText();
  const [width = 0, height = 0] = text.replaceAll(".", "").match(/\d+/g)?.map(Number) ?? [];
  return { width, height };
};

async function saved(page: Page, dialog: Locator) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: /indir$/ }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height as a PNG's head says them. */
const pngSize = (bytes: Buffer) => ({
  width: bytes.readUInt32BE(16),
  height: bytes.readUInt32BE(20),
});

test("a PNG bears the map's title and has the size that was shown, at every scale", async () => {
  const { page, dialog } = await openExport();
  const twice = await sizeOf(dialog);
  const { name, bytes } = await saved(page, dialog);
  expect(name).toBe("Online ayakkabı siparişi.png");
  expect(pngSize(bytes)).toEqual(twice);
  await page.keyboard.press("Control+Shift+E");
  await dialog.getByRole("radio", { name: "4×" }).click();
  const fourTimes = await sizeOf(dialog);
  expect(fourTimes).toEqual({ width: 2 * twice.width, height: 2 * twice.height });
  expect(pngSize((await saved(page, dialog)).bytes)).toEqual(fourTimes);
});

test("the picture from the browser and the one from the server show the same", async () => {
  const { page, dialog, id } = await openExport();
  await dialog.getByRole("radio", { name: "1×" }).click();
  const { bytes } = await saved(page, dialog);
  const query = "format=png&scale=1&locale=tr&theme=light";
  const answer = await fetch(`${server().url}/api/maps/${id}/export?${query}`);
  const theirs = Buffer.from(await answer.arrayBuffer());
  expect(pngSize(bytes)).toEqual(pngSize(theirs));
  const difference = await page.evaluate(
    async (pictures) => {
      const [mine, other] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          // Coarse, since two rasterisers shade the edges of letters differently.
          const canvas = new OffscreenCanvas(
            Math.ceil(image.width / 4),
            Math.ceil(image.height / 4),
          );
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0, canvas.width, canvas.height);
          return context?.getImageData(0, 0, canvas.width, canvas.height).data;
        }),
      );
      let sum = 0;
      let worst = 0;
      for (const [index, value] of (mine ?? []).entries()) {
        const distance = Math.abs(value - (other?.[index] ?? 0));
        sum += distance;
        worst = Math.max(worst, distance);
      }
      return { mean: sum / (mine?.length ?? 1), worst };
    },
    [bytes.toString("base64"), theirs.toString("base64")],
  );
  expect(difference.mean).toBeLessThan(1);
  expect(difference.worst).toBeLessThan(110);
});

test("an SVG carries its letters and every text, whatever its size", async () => {
  const { page, dialog, id } = await openExport();
  await dialog.getByRole("radio", { name: "SVG" }).click();
  const { name, bytes } = await saved(page, dialog);
  expect(name).toBe("Online ayakkabı siparişi.svg");
  const svg = bytes.toString("utf8");
  expect(svg.match(/@font-face/g)?.length).toBe(2);
  const { text } = parseXml(svg);
  const flat = text.replaceAll(/\s+/g, "");
  for (const { title } of (await storedMap(server().url, id)).touchpoints) {
    expect(flat).toContain(title.replaceAll(/\s+/g, ""));
  }
});

test("JSON is the whole map again", async () => {
  const { page, dialog, id } = await openExport();
  await dialog.getByRole("radio", { name: "JSON" }).click();
  await axeCheck(page);
  const { name, bytes } = await saved(page, dialog);
  expect(name).toBe("Online ayakkabı siparişi.json");
  const read = readMapFile(bytes.toString("utf8"), () => "never");
  expect(read).toMatchObject({ ok: true, report: [] });
  expect(read.ok && read.map).toEqual(await storedMap(server().url, id));
});

test("a selection is drawn alone, under its stage and beside its lanes, and the file says what it shows", async () => {
  const { dialog, page, map } = await openExport({ select: "Kapıda teslim" });
  const whole = await sizeOf(dialog);
  await dialog.getByText("Seçim", { exact: true }).click();
  await soon(async () => expect((await sizeOf(dialog)).width).toBeLessThan(whole.width / 4));
  const png = await saved(page, dialog);
  expect(png.name).toBe("Online ayakkabı siparişi – Kapıda teslim.png");
  expect(pngSize(png.bytes).width).toBeLessThan(whole.width / 4);
  await page.keyboard.down("Shift");
  await map.click(map.card("Kartla ödeme"));
  await page.keyboard.up("Shift");
  await page.keyboard.press("Control+Shift+E");
  await dialog.getByRole("radio", { name: "SVG" }).click();
  const svg = await saved(page, dialog);
  expect(svg.name).toBe("Online ayakkabı siparişi – seçim.svg");
  const { text } = parseXml(svg.bytes.toString("utf8"));
  const shown = ["Kapıda teslim", "Kartla ödeme", "Teslimat", "Satın alma", "Duygu eğrisi"];
  for (const words of shown) expect(text).toContain(words);
  for (const words of ["Kargo bildirimi", "Sepet ve kupon", "Araştırma", "Satış sonrası"]) {
    expect(text).not.toContain(words);
  }
});

test("a persona that is left out cannot be what is shown, and the dialog says why", async () => {
  const { dialog, page, map } = await openExport();
  const choice = dialog.getByRole("radio", { name: /^Seçim/ });
  expect(await choice.isDisabled()).toBe(true);
  await dialog.getByText("Haritada bir şey seçili değil").waitFor();
  await page.keyboard.press("Escape");
  await map.click(map.face("Ayşe", "Kapıda teslim"));
  await page.keyboard.press("Control+Shift+E");
  await dialog.getByText("Seçim", { exact: true }).click();
  await dialog.getByText("Online ayakkabı siparişi – Kapıda teslim, Ayşe.png").waitFor();
  await dialog.getByText("Ayşe", { exact: true }).click();
  await dialog.getByText("Seçilenlerden hiçbiri resimde görünmüyor").waitFor();
  expect(await choice.isDisabled()).toBe(true);
  await dialog.getByText("Online ayakkabı siparişi.png").waitFor();
});

test("a range of stages and one persona make a smaller picture", async () => {
  const { dialog, page } = await openExport();
  const whole = await sizeOf(dialog);
  await dialog.getByText("Aşamalar", { exact: true }).click();
  await dialog.getByRole("button", { name: /Son aşama/ }).click();
  await page.getByRole("option", { name: "Satın alma" }).click();
  await soon(async () => {
    const { width } = await sizeOf(dialog);
    expect(width).toBeLessThan(whole.width * 0.8);
    expect(width).toBeGreaterThan(whole.width / 4);
  });
  await dialog.getByText("Ali", { exact: true }).click();
  await dialog.getByRole("radio", { name: "SVG" }).click();
  const { bytes } = await saved(page, dialog);
  const { text } = parseXml(bytes.toString("utf8"));
  expect(text).toContain("Ayşe");
  expect(text).not.toContain("Ali ·");
  expect(text).not.toContain("Kapıda");
});

test("a transparent PNG has no ground", async () => {
  const { page, dialog } = await openExport();
  await dialog.getByRole("radio", { name: "1×" }).click();
  await dialog.getByRole("radio", { name: "Saydam" }).click();
  const { bytes } = await saved(page, dialog);
  const corner = await page.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const context = new OffscreenCanvas(2, 2).getContext("2d");
    context?.drawImage(image, 0, 0);
    return Array.from(context?.getImageData(0, 0, 1, 1).data ?? []);
  }, bytes.toString("base64"));
  expect(corner).toEqual([0, 0, 0, 0]);
});

test("a picture goes to the clipboard", async () => {
  const { page, dialog } = await openExport();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await dialog.getByRole("button", { name: "Panoya kopyala" }).click();
  await page.locator(".u-toast", { hasText: "Resim panoda." }).waitFor();
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain("image/png");
});

test("closing gives the focus back, and axe finds nothing while something is selected", async () => {
  const { page, map, dialog } = await openExport({ select: "Kapıda teslim" });
  await axeCheck(page);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await focused(map.canvas);
});
