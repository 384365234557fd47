import type { Page } from "playwright";
import { expect, test } from "vitest";
import { comeBackOnline } from "#test/support/comeBackOnline.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { phone } from "#test/support/newPerson.ts";
import { newVisitor } from "#test/support/sharedMap.ts";
import { runIn } from "#test/support/runIn.ts";
import { planOf, rate, revealOf, vote } from "#test/support/WorkshopAt.ts";
import type { WorkshopAt } from "#test/support/WorkshopAt.ts";
import { workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

const { server, browser, owner, open, pageAt } = workshopsOnScreen();

const messages = (page: Page) => page.getByRole("region", { name: "Bildirimler" });

const dotsLeft = (page: Page, said: string) => page.locator("strong", { hasText: said });

/** The owner's hand on the map, to delete what others look at. */
async function deleteFromMap(workshop: WorkshopAt, kind: "touchpoint" | "note", id: string) {
  const { cookie } = await owner();
  const joined = await joinMap(server().syncUrl, workshop.mapId, { cookie });
  await runIn(joined, { type: "remove", targets: [{ kind, id }] });
}

/** An open vote of three dots on the notes of the map. */
async function voting(): Promise<WorkshopAt> {
  const workshop = await open([]);
  const { notes } = await workshop.map();
  const lanes = [...new Set(notes.map(({ place }) => place.lane))];
  await workshop.ask(["PUT", "/plan", planOf([{ ...vote, lanes }])]);
  await workshop.begin("vote");
  return workshop;
}

test("a name of 10,000 characters, one that turns the writing round, and one that nobody can see", async () => {
  const workshop = await open([rate, revealOf("rate")]);
  const { page } = await newVisitor(browser(), { url: server().url });
  await page.goto(`/join#${await workshop.code()}`);
  const name = page.getByRole("textbox", { name: "Adın" });
  const join = page.getByRole("button", { name: "Katıl", exact: true });
  await name.fill("\u200b\u202e\u2066\u200d");
  await join.click();
  await page.getByText("Önce adını yaz.").waitFor();
  await name.fill(`\u202eMer\u200bt\u2069 ${"x".repeat(10_000)}`);
  await join.click();
  await page.getByRole("heading", { name: "Birazdan başlıyoruz" }).waitFor();
  const { workshop: seen } = await workshop.view();
  expect(seen?.people.map((person) => person.name)).toEqual([
    expect.stringMatching(/^Mert x{40,60}$/),
  ]);
  const kept = await page.evaluate(() => localStorage.getItem("yolculuk.preferences"));
  expect(kept).not.toMatch(/[\u200b\u202e\u2069]/);
});

test("twenty dots where three are allowed: three are taken, in two tabs as in one", async () => {
  const workshop = await voting();
  const ali = await workshop.comer();
  const [page, other] = [await pageAt(ali, workshop.mapId), await pageAt(ali, workshop.mapId)];
  await dotsLeft(other, "Kalan oy: 3").waitFor();
  const more = page.getByRole("button", { name: /^Oy ver: / }).first();
  for (let press = 0; press < 20; press += 1) await more.click({ force: true });
  await dotsLeft(page, "Kalan oy: 0").waitFor();
  const dots = async () =>
    Object.values((await workshop.view(ali)).mine?.answers["vote"]?.dots ?? {}).reduce(
      (sum, count) => sum + count,
      0,
    );
  await eventually(async () => expect(await dots()).toBe(3), slow);
  // The other tab does not know of them.
  await other
    .getByRole("button", { name: /^Oy ver: / })
    .nth(1)
    .click();
  await messages(other).getByText("Bu adımda en çok 3 oyun var.").waitFor();
  await dotsLeft(other, "Kalan oy: 0").waitFor();
  expect(await dots()).toBe(3);
});

test("a vote that comes after the step has closed is refused with a word, and what was given counts", async () => {
  const workshop = await voting();
  const ali = await workshop.comer();
  const page = await pageAt(ali, workshop.mapId);
  const more = page.getByRole("button", { name: /^Oy ver: / });
  await more.first().click();
  await dotsLeft(page, "Kalan oy: 2").waitFor();
  await eventually(async () => {
    const { mine } = await workshop.view(ali);
    return Object.keys(mine?.answers["vote"]?.dots ?? {}).length === 1;
  }, slow);
  await page.context().setOffline(true);
  await more.nth(1).click();
  await page.getByText(/yanıt bu cihazda saklı/).waitFor();
  await workshop.deed({ type: "close" });
  await comeBackOnline(page);
  await messages(page).getByText("Bu adım kapandı; artık yanıt alınmıyor.").waitFor();
  await page.getByRole("heading", { name: "Ara" }).waitFor();
  const { mine } = await workshop.view(ali);
  expect(Object.values(mine?.answers["vote"]?.dots ?? {})).toEqual([1]);
});

test("the touchpoint somebody is rating is deleted: the next one comes, and what they rated before stays", async () => {
  const workshop = await open([rate, revealOf("rate")]);
  await workshop.begin("rate");
  const [first, second, third] = (await workshop.map()).touchpoints;
  const ali = await workshop.comer();
  const page = await pageAt(ali, workshop.mapId, phone);
  const heading = (title = "") => page.getByRole("heading", { name: title, exact: true });
  await heading(first?.title).waitFor();
  await page.getByRole("radio", { name: "Çok iyi" }).check({ force: true });
  await page.locator(".ws-score input").first().check({ force: true });
  await heading(second?.title).waitFor();
  await deleteFromMap(workshop, "touchpoint", second?.id ?? "");
  await heading(third?.title).waitFor();
  await messages(page)
    .getByText(/haritadan silindi/)
    .waitFor();
  await page.locator(".ws-score input").first().check({ force: true });
  await eventually(async () => {
    const { mine } = await workshop.view(ali);
    return expect(Object.keys(mine?.answers["rate"]?.scores ?? {})).toEqual(
      expect.arrayContaining([first?.id, third?.id]),
    );
  }, slow);
});

test("what is being commented on is deleted: the comment is sent, and its conversation stays to be read", async () => {
  const workshop = await open([rate, revealOf("rate")]);
  const [note] = (await workshop.map()).notes;
  const ali = await workshop.comer();
  const target = { kind: "note", id: note?.id };
  const thread = { target, targetName: note?.text, text: "Bu doğru mu?", mentions: [] };
  expect((await ali.send("POST", `/api/maps/${workshop.mapId}/comments`, thread)).status).toBe(201);
  const page = await pageAt(ali, workshop.mapId);
  await page.getByRole("button", { name: "Yorumlar", exact: true }).click();
  const panel = page.getByRole("complementary", { name: "Yorumlar" });
  await panel.getByText("Bu doğru mu?").click();
  const box = panel.getByRole("textbox", { name: "Yanıtın" });
  await box.fill("Bence evet");
  await deleteFromMap(workshop, "note", note?.id ?? "");
  await panel.getByText(/haritadan silindi/).waitFor();
  expect(await box.inputValue()).toBe("Bence evet");
  await panel.getByRole("button", { name: "Gönder", exact: true }).click();
  await panel.locator(".cm-comment", { hasText: "Bence evet" }).waitFor();
  await panel.getByText("Bu doğru mu?").waitFor();
});
