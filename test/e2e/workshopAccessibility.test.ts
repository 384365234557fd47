import type { Page } from "playwright";
import { test, vi } from "vitest";
import type { WorkshopView } from "#core/wire/workshop.ts";
import { axeCheck } from "#test/support/axeCheck.ts";
import { phone } from "#test/support/newPerson.ts";
import type { PersonOptions } from "#test/support/newPerson.ts";
import { newVisitor } from "#test/support/sharedMap.ts";
import { button, workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

vi.setConfig({ testTimeout: 300_000 });
const { server, browser, owner, pageAt } = workshopsOnScreen();

const english = {
  workshop: "Workshop",
  plan: /The whole workshop/,
  start: "Start the workshop",
  wayIn: "Join",
  yourName: "Your name",
  join: "Join",
  soon: "We are about to begin",
  next: /^(Begin|Next): /,
  where: "What is it about?",
  note: "Your note",
  add: "Add",
  goOn: "Go on",
  face: "Bad",
  vote: /^Go to this step: Vote/,
  dot: /^Add a dot: /,
  toAction: /^Turn into a decision: /,
  people: "People",
  menu: "Workshop actions",
  end: "End the workshop…",
  endNow: "End it",
  minutes: "Open the minutes",
};
const turkish: typeof english = {
  workshop: "Atölye",
  plan: /Baştan sona atölye/,
  start: "Atölyeyi başlat",
  wayIn: "Katılım",
  yourName: "Adın",
  join: "Katıl",
  soon: "Birazdan başlıyoruz",
  next: /^(Başlat|Sonraki): /,
  where: "Nereyle ilgili?",
  note: "Notun",
  add: "Ekle",
  goOn: "Devam et",
  face: "Kötü",
  vote: /^Bu adıma geç: Oyla/,
  dot: /^Oy ver: /,
  toAction: /^Karara dönüştür: /,
  people: "Kişiler",
  menu: "Atölye işlemleri",
  end: "Atölyeyi bitir…",
  endNow: "Bitir",
  minutes: "Tutanağı aç",
};

const looks = [
  { locale: "en", theme: "dark", words: english },
  { locale: "tr", theme: "light", words: turkish },
] as const;

test.each(looks)(
  "axe finds nothing in a workshop, in $locale and $theme, at the beamer and on a phone",
  async ({ words, ...look }) => {
    const ece = await owner();
    const id = await ece.newMap({ template: "shoe-order", locale: look.locale });
    const lead = await pageAt(ece, id, look);
    await button(lead, words.workshop).click();
    await button(lead, words.plan).waitFor();
    await axeCheck(lead);
    await button(lead, words.plan).click();
    await button(lead, words.start).waitFor();
    await axeCheck(lead);
    await button(lead, words.start).click();
    await lead.getByRole("dialog", { name: words.wayIn, exact: true }).waitFor();
    await axeCheck(lead);
    const phone = await onPhone(id, words, look);
    await lead.keyboard.press("Escape");
    const both = async () => {
      await axeCheck(lead);
      await axeCheck(phone);
    };
    const next = async () => button(lead, words.next).click();
    const goOn = async () => button(lead, words.goOn).click();

    await next();
    await phone.getByRole("group", { name: words.where }).getByRole("button").first().click();
    await phone.getByRole("textbox", { name: words.note }).fill("A");
    await button(phone, words.add).click();
    await both();
    await next();
    await axeCheck(lead);
    await goOn();
    await phone.getByText("A", { exact: true }).first().waitFor();
    await both();
    await next();
    await phone.getByRole("radio", { name: words.face, exact: true }).check({ force: true });
    await both();
    await next();
    await goOn();
    await phone.getByRole("img").first().waitFor();
    await both();
    await next();
    await phone.getByRole("radio", { name: "4", exact: true }).first().waitFor();
    await both();
    await button(lead, words.vote).click();
    await goOn();
    await button(phone, words.dot).first().click();
    await both();
    await next();
    await goOn();
    await next();
    await button(lead, words.toAction).first().click();
    await both();
    await lead.getByRole("radio", { name: words.people }).click();
    await axeCheck(lead);
    await button(lead, words.menu).click();
    await lead.getByRole("menuitem", { name: words.end }).waitFor();
    await axeCheck(lead);
    await lead.getByRole("menuitem", { name: words.end }).click();
    await button(lead, words.endNow).waitFor();
    await axeCheck(lead);
    await button(lead, words.endNow).click();
    await button(lead, words.minutes).click();
    await lead.getByRole("table").first().waitFor();
    await axeCheck(lead);
  },
);

/** Somebody on a phone who has come by the code, and waits. */
async function onPhone(
  id: string,
  words: typeof english,
  look: Pick<PersonOptions, "locale" | "theme">,
): Promise<Page> {
  const ece = await owner();
  const answer = await ece.send("GET", `/api/maps/${id}/workshop`);
  const { code = "" }: WorkshopView = await answer.json();
  const { page } = await newVisitor(browser(), { url: server().url, ...look, ...phone });
  await page.goto(`/join#${code}`);
  await page.getByRole("textbox", { name: words.yourName }).fill("Ali");
  await axeCheck(page);
  await button(page, words.join).click();
  await page.getByText(words.soon).waitFor();
  await axeCheck(page);
  return page;
}
