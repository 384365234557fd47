import type { Page } from "playwright";
import { expect, test } from "vitest";
import type { BlockPlan } from "#core/wire/workshop.ts";
import { axeCheck } from "#test/support/axeCheck.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { pageOf, sharedMode } from "#test/support/sharedMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ownerOf } from "#test/support/visitor.ts";
import { rate, revealOf, WorkshopAt } from "#test/support/WorkshopAt.ts";

const server = sharedServer({ env: sharedMode });
const browser = sharedBrowser();
const owner = ownerOf(server);

const scored = ["emotion", "satisfaction", "delivery-gap"];
const phone = { viewport: { width: 390, height: 844 }, touch: true } as const;
const laptop = { viewport: { width: 1440, height: 900 } } as const;

/** An open workshop, with one participant at it on a phone or a laptop. */
async function takingPart(blocks: readonly BlockPlan[], screen: typeof phone | typeof laptop) {
  const workshop = await WorkshopAt.open({ server: server(), owner: await owner() }, blocks);
  const page = await pageOf(await workshop.comer(), browser(), { url: server().url, ...screen });
  page.setDefaultTimeout(slow.deadlineMs);
  await page.goto(`/m/${workshop.mapId}`);
  await page.getByRole("heading", { name: "Birazdan başlıyoruz" }).waitFor();
  return { workshop, page, map: await workshop.map() };
}

const isInView = (page: Page, text: string) =>
  page.getByRole("heading", { name: text, exact: true }).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test("a phone that is asked to look at a touchpoint shows it in its map, with a way back", async () => {
  const { workshop, page, map } = await takingPart([], phone);
  const last = map.touchpoints.at(-1);
  if (last === undefined) throw new Error("the map has no touchpoint");
  await workshop.deed({ type: "look", x: 900, y: 300, zoom: 1, at: last.id });
  await page.getByText(`Ece şuraya bakmanı istiyor: ${last.title}`).first().waitFor();
  await eventually(async () => expect(await isInView(page, last.title)).toBe(true), slow);
  await page.getByRole("button", { name: "Geri dön" }).click();
  await page.getByRole("heading", { name: "Birazdan başlıyoruz" }).waitFor();
});

test("while people rate, what was scored before is nowhere to be seen; afterwards it is", async () => {
  const { workshop, page, map } = await takingPart([rate, revealOf("rate")], laptop);
  const hidden = page.locator(".c-surface").getByText("Herkes puan verirken eski puanlar gizli.");
  await workshop.begin("rate");
  await hidden.first().waitFor();
  const lanes = map.lanes.filter(
    ({ kind, hidden: isHidden }) => scored.includes(kind) && !isHidden,
  );
  expect(await hidden.count()).toBe(lanes.length);
  await axeCheck(page);
  await page.getByRole("radio", { name: "Tablo" }).click();
  await page.getByRole("columnheader", { name: "Temas noktası" }).waitFor();
  expect(await page.getByRole("columnheader", { name: /Duygu|Memnuniyet/ }).count()).toBe(0);
  await workshop.deed({ type: "close" });
  await page.getByRole("columnheader", { name: /Duygu/ }).first().waitFor();
});
