import type { Page } from "playwright";
import { expect, test } from "vitest";
import type { BlockPlan } from "#core/wire/workshop.ts";
import { axeCheck } from "#test/support/axeCheck.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { phone } from "#test/support/newPerson.ts";
import type { PersonOptions } from "#test/support/newPerson.ts";
import { focused } from "#test/support/soon.ts";
import { gatherIn, planOf, rate, revealOf } from "#test/support/WorkshopAt.ts";
import { workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

const { open, pageAt } = workshopsOnScreen();

const scored = ["emotion", "satisfaction", "delivery-gap"];
const laptop = { viewport: { width: 1440, height: 900 } } as const;

type Screen = Pick<PersonOptions, "viewport" | "touch">;

/** An open workshop, with one participant at it on a phone or a laptop. */
async function takingPart(blocks: readonly BlockPlan[], screen: Screen) {
  const workshop = await open(blocks);
  const page = await pageAt(await workshop.comer(), workshop.mapId, screen);
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

test("a note says into which lane it goes, asks where it belongs, and is not lost when its step ends first", async () => {
  const { workshop, page, map } = await takingPart([rate], phone);
  const lane = map.lanes.find(({ noteKind }) => noteKind === "pain");
  const [stage] = map.stages;
  if (lane === undefined || stage === undefined) throw new Error("the map has no such lane");
  await workshop.ask(["PUT", "/plan", planOf([rate, gatherIn(lane.id)])]);
  await workshop.begin("gather");
  await page.getByText("Notların gideceği satır: Sıkıntılar").waitFor();
  const box = page.getByRole("textbox", { name: "Notun" });
  await box.fill("Kargo geç geldi");
  await page.getByRole("button", { name: "Ekle" }).click();
  await page.getByText("Önce notunun nereyle ilgili olduğunu seç.").waitFor();
  const chip = page.getByRole("button", { name: stage.title, exact: true });
  await focused(chip);
  await axeCheck(page);
  await chip.click();
  await page.getByRole("button", { name: `${stage.title} (bütün aşama)`, pressed: true }).waitFor();
  await page.getByRole("button", { name: "Ekle" }).click();
  await page.getByRole("listitem").filter({ hasText: stage.title }).waitFor();
  await page.getByRole("button", { name: "Yorumlar" }).click();
  await page.getByRole("button", { name: "Şimdi" }).click();
  await page.getByRole("button", { name: stage.title, exact: true, pressed: true }).waitFor();
  await box.fill("Yarım kalan");
  await workshop.deed({ type: "close" });
  const late = page.getByRole("alert").filter({ hasText: "Sen bu notu eklemeden adım bitti." });
  await late.getByText("Yarım kalan").waitFor();
  await late.getByRole("button", { name: "Kaldır" }).click();
  await late.waitFor({ state: "detached" });
});

test("on a narrow laptop there is a way back from the details of what is selected to the open step", async () => {
  const { workshop, page } = await takingPart([rate], { viewport: { width: 1024, height: 768 } });
  await workshop.begin("rate");
  const asked = page.getByRole("heading", { name: "Bu anlar sana ne hissettirdi?" });
  await asked.waitFor();
  await page.locator("[data-map]").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const back = page.getByRole("button", { name: "Geri dön: Puanla" });
  await back.waitFor();
  expect(await asked.isVisible()).toBe(false);
  await axeCheck(page);
  await back.click();
  await asked.waitFor();
  expect(await back.isVisible()).toBe(false);
});
