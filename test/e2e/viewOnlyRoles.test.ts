import { expect, test, vi } from "vitest";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { linkTo } from "#test/support/link.ts";
import type { MapOnScreen } from "#test/support/MapOnScreen.ts";
import { boxOf } from "#test/support/MapOnScreen.ts";
import { linkedMaps, viewOnly } from "#test/support/LinkedMap.ts";

vi.setConfig({ testTimeout: 300_000 });
const { server, shared } = linkedMaps();

const area = ({ page }: MapOnScreen) => page.locator("textarea.c-text");
const undoButton = ({ page }: MapOnScreen) => page.getByRole("button", { name: "Geri al" });

test("whose role is lowered goes on as a viewer; what had not arrived is not shared until they may edit again", async () => {
  const map = await shared("edit");
  const wire = await linkTo(server().url);
  const ali = await map.guest({ url: wire.url, goesOffline: true });
  const { page } = ali;
  await ali.allSaved();
  await ali.isReadyForOffline();
  const banner = page.getByText("Çevrimdışı", { exact: false });
  let wasOffline = false;
  const watch = page.waitForSelector(".u-banner-warning >> text=Çevrimdışı").then(
    () => (wasOffline = true),
    () => undefined,
  );

  wire.delayMs = Infinity;
  await ali.click(ali.card("Kartla ödeme"));
  await page.locator("[data-map]").focus();
  await page.keyboard.press("Enter");
  await area(ali).fill("Havale");
  await map.giveRole("view");
  wire.delayMs = 0;
  await viewOnly(ali).waitFor();
  expect(await area(ali).count()).toBe(0);
  await page.getByText("1 değişikliğin yalnızca bu cihazda.").waitFor();
  await ali.card("Havale").waitFor();
  expect((await map.stored()).touchpoints.map(({ title }) => title)).toContain("Kartla ödeme");
  expect(await undoButton(ali).count()).toBe(0);
  expect([wasOffline, await banner.count()]).toEqual([false, 0]);

  await map.giveRole("edit");
  await ali.allSaved();
  await eventually(
    async () => (await map.stored()).touchpoints.some(({ title }) => title === "Havale"),
    slow,
  );
  expect(await page.getByText("yalnızca bu cihazda").count()).toBe(0);
  expect(wasOffline).toBe(false);
  await page.close();
  await watch;
});

test("whose link is revoked sees the map no more, now or when they come again", async () => {
  const map = await shared("view");
  const ali = await map.guest({ goesOffline: true });
  const { page } = ali;
  await viewOnly(ali).waitFor();
  await boxOf(ali.card("Kartla ödeme"));
  await map.revoke();
  const notice = page.getByRole("heading", { name: "Bu harita burada yok ya da sana açık değil" });
  await notice.waitFor();
  expect(await page.getByText("Kartla ödeme").count()).toBe(0);
  await page.getByRole("button", { name: "Yeniden aç" }).click();
  await page.waitForLoadState();
  await notice.waitFor();
  expect(await page.getByText("Kartla ödeme").count()).toBe(0);
});

test("a viewer whom the server is out of reach of is still a viewer, also on a page opened then", async () => {
  const map = await shared("view");
  const ali = await map.guest({ goesOffline: true });
  const { page } = ali;
  await viewOnly(ali).waitFor();
  await ali.isReadyForOffline();
  const before = await map.stored();
  await page.route("**/api/**", (route) => route.abort());
  await page.routeWebSocket("**/sync/**", (socket) => socket.close());
  await page.reload();
  await page.getByText("Haritayı son hâliyle görüyorsun", { exact: false }).waitFor();
  await viewOnly(ali).waitFor();
  await ali.click(ali.card("Kartla ödeme"));
  await page.keyboard.press("Delete");
  await page.keyboard.press("t");
  expect(await page.getByText("yalnızca bu cihazda").count()).toBe(0);
  await page.unrouteAll();
  await page.reload();
  await viewOnly(ali).waitFor();
  await ali.card("Kartla ödeme").waitFor();
  expect(await map.stored()).toEqual(before);
});
