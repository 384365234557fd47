import { describe, expect, test, vi } from "vitest";
import { comeBackOnline } from "#test/support/comeBackOnline.ts";
import { Inspection } from "#test/support/Inspection.ts";
import { MapOnScreen } from "#test/support/MapOnScreen.ts";
import { newMap, sendJson } from "#test/support/mapsApi.ts";
import { newPerson, phone } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

vi.setConfig({ testTimeout: 400_000 });
const server = sharedServer();
const browser = sharedBrowser();

interface Way {
  readonly locale: "tr" | "en";
  readonly theme: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
}

async function inspection({ locale, theme, viewport }: Way): Promise<Inspection> {
  const { url } = server();
  const { page } = await newPerson(browser(), {
    url,
    locale,
    theme,
    goesOffline: true,
    ...(viewport && { viewport }),
  });
  return new Inspection(new MapOnScreen(page, locale));
}

const shoeOrder = () => newMap(server().url, { template: "shoe-order", locale: "tr" });

const ways: readonly (Way & { readonly name: string })[] = [
  { name: "light, in Turkish", locale: "tr", theme: "light" },
  { name: "dark, in English", locale: "en", theme: "dark" },
  {
    name: "at 390 pixels",
    locale: "tr",
    theme: "light",
    viewport: phone.viewport,
  },
];

describe.each(ways)("$name axe finds nothing", (way) => {
  test("in the library: empty, filled, its menus, messages and dialogs, an import, the bin", async () => {
    const seen = await inspection(way);
    const { page } = seen;
    await page.route("**/api/maps", (route) => route.fulfill({ json: { maps: [] } }));
    await page.goto("/");
    await page.locator(".lib-template").first().waitFor();
    await seen.look("empty");
    await page.unroute("**/api/maps");

    for (const _ of [1, 2]) await shoeOrder();
    const binned = await newMap(server().url, { template: "blank", title: "Gidecek" });
    await sendJson(`${server().url}/api/maps/${binned}`, "DELETE", undefined);
    await page.goto("/");
    await page.locator(".lib-card-link").first().waitFor();
    await seen.look("filled");
    await lookAtCards(seen);
    await page.getByRole("button", { name: seen.words.newMap }).click();
    await page.getByRole("dialog").waitFor();
    await seen.look("new map");
    await seen.clear();
    await page.locator('input[type="file"]').setInputFiles({
      name: "bozuk.json",
      mimeType: "application/json",
      buffer: Buffer.from("merhaba"),
    });
    await page.getByRole("heading", { name: "bozuk.json" }).waitFor();
    await seen.look("import report");
    await page.goto("/?bin=1");
    await page.locator(".lib-card-binned").first().waitFor();
    await seen.look("bin");
    await page.getByRole("button", { name: seen.words.erase }).first().click();
    await page.getByRole("alertdialog").waitFor();
    await seen.look("before erasing");
    expect(seen.found).toEqual({});
  });

  test("on the map: every inspector, panel, dialog and menu", async () => {
    const seen = await inspection(way);
    const { page, map } = seen;
    await map.open(await shoeOrder());
    await seen.look("nothing selected");
    await lookAtInspectors(seen);
    for (const panel of [seen.words.personas, seen.words.lanes]) {
      // oxlint-disable-next-line no-await-in-loop -- one state after the other
      await page.getByRole("button", { name: panel, exact: true }).click();
      // oxlint-disable-next-line no-await-in-loop
      await page.getByRole("heading", { name: panel }).waitFor();
      // oxlint-disable-next-line no-await-in-loop
      await seen.look(panel);
      // oxlint-disable-next-line no-await-in-loop
      await seen.closePanel();
    }
    await lookAtDialogs(seen);
    expect(seen.found).toEqual({});
  });

  test("in the table, with a cell open, offline, and where there is no map", async () => {
    const seen = await inspection(way);
    const { page } = seen;
    const id = await shoeOrder();
    await page.goto(`/m/${id}?view=table`);
    await page.locator("[role=grid] [data-active=true]").waitFor();
    await seen.look("table");
    await page.locator("[role=grid] [data-active=true]").focus();
    await seen.press("F2");
    await page.locator(".tb-input").waitFor();
    await seen.look("a text open");
    await seen.press("Escape");
    await seen.press("ArrowRight");
    await page.keyboard.type("7");
    await seen.press("Enter");
    await page.getByRole("alert").waitFor();
    await seen.look("a score refused");
    await page.getByRole("columnheader").nth(7).scrollIntoViewIfNeeded();
    await seen.press("End");
    for (let step = 0; step < 2; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await seen.press("ArrowLeft");
    }
    await seen.press("Enter");
    await page.getByRole("listbox").waitFor();
    await seen.look("a choice open");
    await seen.press("Escape");
    await seen.press("Shift+F10");
    await page.getByRole("menu").waitFor();
    await seen.look("the menu of a row");
    await seen.press("Escape");
    await page.context().setOffline(true);
    await page.getByText(seen.words.offline, { exact: true }).waitFor();
    await seen.look("offline");
    await comeBackOnline(page);
    await page.goto("/m/there-is-no-such-map");
    await page.getByText(seen.words.missing).waitFor();
    await seen.look("missing");
    expect(seen.found).toEqual({});
  });
});

/** What can be done with a map of the library, up to the message that it went to the bin. */
async function lookAtCards(seen: Inspection): Promise<void> {
  const { page } = seen;
  const card = page.locator(".lib-card-link").first();
  await card.click({ button: "right" });
  await page.getByRole("menu").waitFor();
  await seen.look("the menu of a card");
  await seen.clear();
  await card.press("F2");
  await page.getByRole("textbox").waitFor();
  await seen.look("renaming");
  await seen.press("Escape");
  await page.getByRole("searchbox").fill("yok böyle bir şey");
  await page.getByText(seen.words.nothing).first().waitFor();
  await seen.look("nothing found");
  await page.getByRole("searchbox").fill("");
  await card.press("Delete");
  await page.locator(".u-toast").getByRole("button").first().waitFor();
  await seen.look("a message");
}

/** Goes to one thing of every kind by the keyboard and opens its details. */
async function lookAtInspectors(seen: Inspection): Promise<void> {
  const { page, map } = seen;
  await map.canvas.focus();
  const inspector = page.locator("aside.in");
  const kinds = {
    stage: ["ArrowRight"],
    touchpoint: ["ArrowDown"],
    note: ["ArrowDown"],
    rating: ["ArrowDown"],
  };
  for (const [kind, keys] of Object.entries(kinds)) {
    // oxlint-disable-next-line no-await-in-loop -- one state after the other
    for (const key of keys) await seen.press(key);
    // oxlint-disable-next-line no-await-in-loop
    await inspector.locator("input, textarea").first().waitFor();
    // oxlint-disable-next-line no-await-in-loop
    await seen.look(kind);
  }
  await seen.press("Control+ArrowLeft");
  await seen.press("Control+ArrowLeft");
  await seen.look("lane");
  await seen.press("Escape");
  await map.canvas.focus();
  await seen.press("Control+a");
  await inspector.waitFor();
  await seen.look("several");
  await seen.press("Escape");
  await seen.press("i");
  await inspector.waitFor();
  await seen.look("map");
  await seen.press("Escape");
  await seen.press("p");
  await inspector.waitFor();
  await seen.look("persona");
  await seen.closePanel();
}

async function lookAtDialogs(seen: Inspection): Promise<void> {
  const { page, map } = seen;
  const dialog = page.getByRole("dialog");
  for (const [name, key] of Object.entries({ palette: "Control+k", shortcuts: "?" })) {
    // oxlint-disable-next-line no-await-in-loop -- one state after the other
    await map.canvas.focus();
    // oxlint-disable-next-line no-await-in-loop
    await seen.press(key);
    // oxlint-disable-next-line no-await-in-loop
    await dialog.waitFor();
    // oxlint-disable-next-line no-await-in-loop
    await seen.look(name);
    // oxlint-disable-next-line no-await-in-loop
    await seen.clear();
  }
  await map.canvas.focus();
  await seen.press("Control+Shift+E");
  await page.locator(".ex-picture").waitFor();
  await seen.look("export");
  await seen.clear();

  await map.canvas.focus();
  await seen.press("ArrowRight");
  await seen.press("Enter");
  await page.locator("textarea.c-text").waitFor();
  await seen.look("typing in place");
  await seen.press("Escape");
  await seen.press("m");
  await dialog.waitFor();
  await seen.look("move to");
  await seen.clear();

  await map.canvas.focus();
  await map.canvas.click({ button: "right", position: { x: 200, y: 300 } });
  await page.getByRole("menu").waitFor();
  await seen.look("context menu");
  await seen.clear();
  await page.getByRole("button", { name: seen.words.more, exact: true }).click();
  await page.getByRole("menu").waitFor();
  await seen.look("more");
  await seen.clear();
  await page.getByRole("button", { name: seen.words.me }).click();
  await dialog.getByRole("textbox").waitFor();
  await seen.look("my name");
}
