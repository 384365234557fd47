import type { Page } from "playwright";
import { expect, test, vi } from "vitest";
import type { Locale } from "#core/model/journeyMap.ts";
import { axeCheck } from "#test/support/axeCheck.ts";
import { CommentsOf } from "#test/support/commentsOf.ts";
import { CommentsOnScreen } from "#test/support/CommentsOnScreen.ts";
import { eventually } from "#test/support/eventually.ts";
import { MapOnScreen } from "#test/support/MapOnScreen.ts";
import { pageOf } from "#test/support/sharedMap.ts";
import { phone } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ownerOf } from "#test/support/visitor.ts";

vi.setConfig({ testTimeout: 300_000 });
const server = sharedServer({ env: { PUBLIC_URL: "http://maps.example" } });
const browser = sharedBrowser();
const owner = ownerOf(server);

const wide = { width: 1440, height: 900 };
const ways = [
  { name: "Turkish, light", locale: "tr", theme: "light", viewport: wide },
  { name: "English, dark", locale: "en", theme: "dark", viewport: wide },
  { name: "Turkish, dark, phone", locale: "tr", theme: "dark", ...phone },
  { name: "English, light, phone", locale: "en", theme: "light", ...phone },
] as const;

const said = {
  tr: { begin: "Yorum yap", resolved: "Çözülmüş", open: "Açık", edit: "Düzenle" },
  en: { begin: "Comment", resolved: "Resolved", open: "Open", edit: "Edit" },
} as const;

/** A map on which Ali has said something of what is there, of what is gone, and of what is settled. */
async function commented(locale: Locale) {
  const ece = await owner();
  const id = await ece.newMap({ template: "shoe-order", locale });
  const ali = await ece.guest(id, { role: "comment", name: "Ali" });
  const [hers, his] = [new CommentsOf(ece, id), new CommentsOf(ali, id)];
  const { me } = await hers.all();
  const talk = await his.begin("@Ece bakar mısın?", { mentions: [me] });
  const first = talk.comments[0]?.id;
  await hers.reply(talk.id, "Baktım.");
  await his.delete(`${talk.id}/${first}`);
  await his.begin("Bu not nerede?", {
    target: { kind: "note", id: "gone" },
    targetName: "Kuponum nerede?",
  });
  const settled = await hers.begin("Tamamdır");
  await hers.change(settled.id, { isResolved: true });
  return { id, ece, talk };
}

/** No control of the comments is smaller than a fingertip. */
async function fingertips(page: Page): Promise<void> {
  const small = await page.locator(".cm button, .cm textarea").evaluateAll((controls) =>
    controls
      .map((control) => control.getBoundingClientRect())
      .filter(({ width, height }) => Math.min(width, height) < 44)
      .map(({ width, height }) => `${width} × ${height}`),
  );
  expect(small).toEqual([]);
}

test.each(ways)("$name: axe finds nothing in any state of the comments", async (way) => {
  const { id, ece, talk } = await commented(way.locale);
  const words = said[way.locale];
  const isPhone = way.viewport === phone.viewport;
  const page = await pageOf(ece, browser(), { url: server().url, ...way });
  const seen = new MapOnScreen(page, way.locale);
  const comments = new CommentsOnScreen(seen);
  await seen.open(id);
  const looks = async () => {
    await axeCheck(page);
    if (isPhone) await fingertips(page);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
  };
  await eventually(async () => expect(await comments.unread()).toBe("1"));
  await axeCheck(page);
  await comments.railButton.click();
  await comments.rows.first().waitFor();
  expect(await comments.row("Bu not nerede?").locator(".u-hidden").innerText()).toMatch(/1 /u);
  await looks();
  await comments.filter(words.resolved).click();
  await comments.row("Tamamdır").waitFor();
  await looks();
  await comments.filter(words.open).click();
  await comments.panel.locator(`[data-thread="${talk.id}"]`).click();
  await comments.answerBox.fill("@a");
  await comments.panel.getByRole("option", { name: "Ali" }).waitFor();
  await looks();
  await page.keyboard.press("Escape");
  await comments.choose("Baktım.", words.edit);
  await eventually(async () => expect(await comments.panel.getByRole("textbox").count()).toBe(2));
  await looks();
  await page.keyboard.press("Escape");
  await comments.panel.locator(".cm-bar button").first().click();
  await comments.button(words.begin).click();
  await comments.firstBox.fill("x".repeat(4100));
  await comments.panel.locator(".u-error").waitFor();
  await looks();
});
