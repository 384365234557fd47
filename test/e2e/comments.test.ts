import { expect, test, vi } from "vitest";
import { comeBackOnline } from "#test/support/comeBackOnline.ts";
import { CommentsOnScreen } from "#test/support/CommentsOnScreen.ts";
import { eventually } from "#test/support/eventually.ts";
import { linkedMaps } from "#test/support/LinkedMap.ts";
import { focused } from "#test/support/soon.ts";

vi.setConfig({ testTimeout: 300_000 });
const { shared } = linkedMaps();

const nameOfFocus = ({ seen: { page } }: CommentsOnScreen) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

test("two people talk about a touchpoint: a mark at once, an answer that names, resolved and open again", async () => {
  const map = await shared("comment");
  const [ali, ece] = [
    new CommentsOnScreen(await map.guest()),
    new CommentsOnScreen(await map.ownerAtMap()),
  ];
  await ece.seen.isReadyForOffline();
  await ali.seen.isReadyForOffline();

  await ali.seen.click(ali.seen.card("Kartla ödeme"));
  await ali.seen.page.keyboard.press("c");
  await ali.firstBox.fill("3D ekranı neden takılıyor?");
  await ali.sendButton.click();
  await ali.comment("3D ekranı neden takılıyor?").waitFor();

  await ece.mark("Kartla ödeme: 1 açık konuşma").waitFor();
  expect(await ece.unread()).toBe("1");
  expect(await ece.mark("Kartla ödeme").getAttribute("data-unread")).toBe("true");
  expect(await ali.unread()).toBe("");
  await ece.mark("Kartla ödeme").click();
  await ece.comment("3D ekranı neden takılıyor?").waitFor();
  await eventually(async () => expect(await ece.unread()).toBe(""));
  expect(await nameOfFocus(ece)).toBe("Kartla ödeme hakkında konuşma");

  await ali.panel.getByRole("button", { name: "Yorumları kapat" }).click();
  await ece.answerBox.pressSequentially("Bankaya sordum. @a");
  const option = ece.panel.getByRole("option", { name: "Ali" });
  await option.waitFor();
  expect(await ece.answerBox.getAttribute("aria-activedescendant")).toBe(
    await option.getAttribute("id"),
  );
  await ece.seen.page.keyboard.press("Enter");
  await ece.seen.page.keyboard.type("bekleyelim");
  await ece.seen.page.keyboard.press("Control+Enter");
  await ece.comment("Bankaya sordum. @Ali bekleyelim").waitFor();
  expect(await ece.answerBox.inputValue()).toBe("");

  const toast = ali.seen.page.getByText("Ece seni andı: Kartla ödeme", { exact: true });
  await toast.first().waitFor();
  expect(await ali.unread()).toBe("1");
  await ali.seen.page.getByRole("button", { name: "Aç", exact: true }).click();
  await ali.comment("@Ali").locator(".cm-name-mine").waitFor();

  await ece.button("Çözüldü").click();
  await ece.panel.getByText(/^Sen çözüldü dedi/u).waitFor();
  await ali.panel.getByText(/^Ece çözüldü dedi/u).waitFor();
  await eventually(async () => expect(await ali.mark("Kartla ödeme").count()).toBe(0));
  await ali.button("Tüm konuşmalar").click();
  await ali.panel.getByText("Açık konuşma yok").waitFor();
  await ali.filter("Benimle ilgili").click();
  await ali.row("Kartla ödeme").waitFor();
  await ali.filter("Çözülmüş").click();
  await ali.row("Kartla ödeme").click();
  await ali.button("Yeniden aç").click();
  await ali.button("Çözüldü").waitFor();
  await ece.mark("Kartla ödeme: 1 açık konuşma").waitFor();
});

test("one's own comment is edited, deleted and brought back, live for the other", async () => {
  const map = await shared("comment");
  const ali = new CommentsOnScreen(await map.guest());
  await ali.railButton.click();
  await ali.button("Yorum yap").click();
  await ali.panel.getByRole("heading", { name: "Yorum yap: Haritanın tamamı" }).waitFor();
  await ali.firstBox.fill("İlk hâli");
  await ali.sendButton.click();
  const ece = new CommentsOnScreen(await map.ownerAtMap());
  await ece.railButton.click();
  await ece.row("Haritanın tamamı").click();
  await ece.comment("İlk hâli").waitFor();

  await ali.choose("İlk hâli", "Düzenle");
  const box = ali.panel.getByRole("textbox", { name: "Yorumu düzenle" });
  await focused(box);
  expect(await box.inputValue()).toBe("İlk hâli");
  await box.fill("Son hâli");
  await ali.button("Kaydet").click();
  await ece.comment("Son hâli").getByText("düzenlendi").waitFor();

  await ece.answerBox.fill("Gördüm");
  await ece.sendButton.click();
  await ali.comment("Gördüm").waitFor();
  // Another's words can be taken away by the owner alone.
  expect(await ali.comment("Gördüm").getByRole("button").count()).toBe(0);
  await ali.choose("Son hâli", "Sil");
  await ece.comment("Bu yorum silindi.").waitFor();
  await ali.seen.page.getByRole("button", { name: "Geri al", exact: true }).last().click();
  await ece.comment("Son hâli").waitFor();

  await ece.choose("Gördüm", "Sil");
  await ece.choose("Son hâli", "Sil");
  await ece.panel.getByText("Açık konuşma yok").waitFor();
  await ali.panel.getByText("Açık konuşma yok").waitFor();
});

test("who may only view reads everything, finds no box, and is told why", async () => {
  const map = await shared("view");
  const ece = new CommentsOnScreen(await map.ownerAtMap());
  await ece.seen.click(ece.seen.card("Kargo bildirimi"));
  await ece.seen.page.keyboard.press("c");
  await ece.firstBox.fill("Saat aralığı yazsın");
  await ece.seen.page.keyboard.press("Control+Enter");
  await ece.comment("Saat aralığı yazsın").waitFor();
  const ali = new CommentsOnScreen(await map.guest());
  await ali.mark("Kargo bildirimi").click();
  await ali.comment("Saat aralığı yazsın").waitFor();
  await ali.panel.getByText("Yazmak için haritayı paylaşan kişiden").waitFor();
  expect(await ali.panel.getByRole("textbox").count()).toBe(0);
  expect(await ali.button("Çözüldü").count()).toBe(0);
  await ali.button("Tüm konuşmalar").click();
  await ali.row("Kargo bildirimi").waitFor();
  expect(await ali.button("Yorum yap").count()).toBe(0);
  await ali.seen.page.locator("[data-map]").focus();
  await ali.seen.page.keyboard.press("c");
  expect(await ali.firstBox.count()).toBe(0);
});

test("a comment that cannot be sent waits in its box, also over a reload, and is sent on return", async () => {
  const map = await shared("comment");
  const ali = new CommentsOnScreen(await map.guest({ goesOffline: true }));
  const { page } = ali.seen;
  await ali.seen.isReadyForOffline();
  await ali.railButton.click();
  await ali.button("Yorum yap").click();
  await page.context().setOffline(true);
  await ali.firstBox.fill("Kaybolmasın");
  await page.keyboard.press("Control+Enter");
  await ali.panel.getByText(/^Gönderilmedi: sunucuya ulaşılamıyor/u).waitFor();
  expect(await ali.firstBox.inputValue()).toBe("Kaybolmasın");
  await ali.button("Yeniden dene").waitFor();
  await ali.button("Yorumları kapat").click();
  await comeBackOnline(page);
  await page.reload();
  await ali.railButton.click();
  await ali.button("Yorum yap").click();
  await eventually(async () => expect(await ali.firstBox.inputValue()).toBe("Kaybolmasın"));
  await ali.sendButton.click();
  await ali.comment("Kaybolmasın").waitFor();
  await ali.button("Tüm konuşmalar").click();
  await ali.button("Yorum yap").click();
  expect(await ali.firstBox.inputValue()).toBe("");
});

test("with the keyboard alone: from a card to its comments and back to the map", async () => {
  const map = await shared("comment");
  const ece = new CommentsOnScreen(await map.ownerAtMap());
  const { page } = ece.seen;
  await ece.seen.isReadyForOffline();
  await ece.seen.click(ece.seen.card("Kapıda teslim"));
  await page.keyboard.press("c");
  await ece.firstBox.waitFor();
  await page.keyboard.type("Zile basılmıyor");
  await page.keyboard.press("Enter");
  await page.keyboard.type("hiç");
  await page.keyboard.press("Control+Enter");
  await ece.comment("hiç").waitFor();
  await eventually(async () =>
    expect(await nameOfFocus(ece)).toBe("Kapıda teslim hakkında konuşma"),
  );
  await page.keyboard.press("Escape");
  await eventually(async () => expect(await page.locator("[data-map]:focus").count()).toBe(1));
  await page.keyboard.press("Alt+c");
  expect(await ece.panel.count()).toBe(0);
  await page.keyboard.press("Shift+C");
  await ece.comment("hiç").waitFor();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await focused(ece.row("Kapıda teslim"));
});

test("what is talked about can be gone, and be found on the map or from the table", async () => {
  const map = await shared("comment");
  const ece = new CommentsOnScreen(await map.ownerAtMap());
  const { page } = ece.seen;
  await ece.seen.isReadyForOffline();
  await ece.seen.click(ece.seen.note("“Kuponum nerede?”"));
  await page.keyboard.press("c");
  await ece.firstBox.fill("Kaynağı ne?");
  await ece.sendButton.click();
  await ece.mark("“Kuponum nerede?”").waitFor();
  await ece.panel.getByRole("button", { name: /haritada göster$/u }).click();
  await page.locator("[data-map]").focus();
  await page.keyboard.press("Delete");
  await ece.panel.getByText("Bu konuşmanın konusu haritadan silindi.").waitFor();
  expect(await ece.mark("“Kuponum nerede?”").count()).toBe(0);
  await ece.answerBox.fill("Önemli değil artık");
  await ece.sendButton.click();
  await ece.comment("Önemli değil artık").waitFor();
  await ece.button("Tüm konuşmalar").click();
  await ece.row("Kuponum nerede?").getByText("silinmiş").waitFor();
  await page.getByRole("radio", { name: "Tablo" }).click();
  await page.getByText("Kargo bildirimi").first().click({ button: "right" });
  await page.getByRole("menuitem", { name: "Yorum yap" }).click();
  await ece.panel.getByRole("heading", { name: "Yorum yap: Kargo bildirimi" }).waitFor();
});
