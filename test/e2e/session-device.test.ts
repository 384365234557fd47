import type { Page } from "playwright";
import { expect, test } from "vitest";
import { openEditor, saved, titleField, typeInTitle } from "#test/support/editorPage.ts";
import { eventually } from "#test/support/eventually.ts";
import { linkTo } from "#test/support/link.ts";
import { listedMaps, newMap, sendJson } from "#test/support/mapsApi.ts";
import { newPerson } from "#test/support/newPerson.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const browser = sharedBrowser();

async function person() {
  const link = await linkTo(server().url);
  return { link, ...(await newPerson(browser(), { url: link.url, goesOffline: true })) };
}
const offline = (page: Page) => page.getByText("Çevrimdışı").first();
const notice = (page: Page) => page.getByText("Bu cihaz hiçbir şey saklayamıyor.");
const titleOf = async (id: string) =>
  (await listedMaps(server().url)).find((map) => map.id === id)?.title;

test("edits of a tab closed offline merge on return with what a colleague did meanwhile", async () => {
  const id = await newMap(server().url, { title: "Sipariş", locale: "tr" });
  const { page, context, link } = await person();
  await openEditor(page, id);
  link.cut();
  await offline(page).waitFor();
  await typeInTitle(page, " haritası");
  await page.getByText("değişiklik bu cihazda").waitFor();
  await page.close({ runBeforeUnload: false });
  await sendJson(`${server().url}/api/maps/${id}`, "PATCH", { title: "Yeni Sipariş" });
  link.mend();
  const again = await context.newPage();
  await openEditor(again, id);
  expect(await titleField(again).inputValue()).toBe("Yeni Sipariş haritası");
  await eventually(async () => (await titleOf(id)) === "Yeni Sipariş haritası");
});

test("what was typed the moment before a tab closes offline is all on this device", async () => {
  const { context, link } = await person();
  for (let round = 0; round < 4; round += 1) {
    const id = await newMap(server().url, { title: "Sipariş", locale: "tr" });
    const page = await context.newPage();
    await openEditor(page, id);
    link.cut();
    await offline(page).waitFor();
    await typeInTitle(page, " haritası");
    await page.close({ runBeforeUnload: false });
    link.mend();
    const again = await context.newPage();
    await openEditor(again, id);
    expect(await titleField(again).inputValue()).toBe("Sipariş haritası");
    await again.close();
  }
});

test("what was drawn offline in a map closed since is sent from the library, too", async () => {
  const id = await newMap(server().url, { title: "Sipariş", locale: "tr" });
  const { page, context, link } = await person();
  await openEditor(page, id);
  link.cut();
  await offline(page).waitFor();
  await typeInTitle(page, " haritası");
  await page.close();
  link.mend();
  const library = await context.newPage();
  await library.goto("/");
  await eventually(async () => (await titleOf(id)) === "Sipariş haritası");
  await eventually(() =>
    library.evaluate((key) => localStorage.getItem(key) === null, `yolculuk.unsaved.${id}`),
  );
});

test("two tabs of one person, offline both, bring both their edits in", async () => {
  const id = await newMap(server().url, { title: "", locale: "tr" });
  const { page: first, context, link } = await person();
  const second = await context.newPage();
  await openEditor(first, id);
  await openEditor(second, id);
  link.cut();
  await offline(first).waitFor();
  await offline(second).waitFor();
  await typeInTitle(first, "bir");
  await typeInTitle(second, "iki");
  await first.close();
  link.mend();
  await saved(second).waitFor();
  const third = await context.newPage();
  await openEditor(third, id);
  await eventually(async () => {
    const title = (await titleOf(id)) ?? "";
    expect([title.includes("bir"), title.includes("iki"), title.length]).toEqual([true, true, 6]);
    return true;
  });
});

test.each([
  ["is switched off", () => Object.defineProperty(IDBFactory.prototype, "open", { value: deny })],
  ["is full", () => Object.defineProperty(IDBObjectStore.prototype, "add", { value: deny })],
  ["never answers", () => Object.defineProperty(IDBFactory.prototype, "open", { value: mute })],
])(
  "a browser whose store %s opens the map, saves it, and says what it cannot",
  async (_, breakIt) => {
    const id = await newMap(server().url, { title: "Uçuş", locale: "tr" });
    const { page } = await person();
    const helpers = `const deny = () => { throw new DOMException("no", "QuotaExceededError"); };
    const mute = () => new EventTarget();`;
    await page.addInitScript(`${helpers}(${breakIt.toString()})();`);
    await openEditor(page, id);
    await typeInTitle(page, " 1");
    await eventually(async () => (await titleOf(id)) === "Uçuş 1");
    await notice(page).waitFor();
  },
);

test("a slow store keeps all the same what is done from then on", async () => {
  const id = await newMap(server().url, { title: "Uçuş", locale: "tr" });
  const { page, context, link } = await person();
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called on its store
    const { getAll } = IDBObjectStore.prototype;
    // Reads again and again for longer than a page waits, and only then what was asked for.
    IDBObjectStore.prototype.getAll = function slowly(this: IDBObjectStore) {
      const late: EventTarget & { result?: unknown } = new EventTarget();
      const until = Date.now() + 3_000;
      const read = () => {
        const isTime = Date.now() > until;
        const request = isTime ? getAll.call(this) : this.get(0);
        request.addEventListener("success", () => {
          if (!isTime) return read();
          late.result = request.result;
          late.dispatchEvent(new Event("success"));
        });
      };
      read();
      return late as unknown as IDBRequest;
    };
  });
  await openEditor(page, id);
  await notice(page).waitFor();
  await notice(page).waitFor({ state: "hidden" });
  link.cut();
  await offline(page).waitFor();
  await typeInTitle(page, " 1");
  await page.getByText("değişiklik bu cihazda").waitFor();
  await page.close();
  link.mend();
  await openEditor(await context.newPage(), id);
  await eventually(async () => (await titleOf(id)) === "Uçuş 1");
});

test("a store with damaged rows gives what can be read, and is whole afterwards", async () => {
  const id = await newMap(server().url, { title: "Otel", locale: "tr" });
  const { page, link } = await person();
  await openEditor(page, id);
  await typeInTitle(page, " 2");
  await saved(page).waitFor();
  await page.evaluate(addJunk, `yolculuk.${id}`);
  await page.reload();
  await saved(page).waitFor();
  expect(await titleField(page).inputValue()).toBe("Otel 2");
  expect(await notice(page).count()).toBe(0);
  link.cut();
  await offline(page).waitFor();
  await typeInTitle(page, "!");
  link.mend();
  await eventually(async () => (await titleOf(id)) === "Otel 2!");
});

test("a full local storage costs neither edits nor the page", async () => {
  const id = await newMap(server().url, { title: "Dolu", locale: "tr" });
  const { page } = await person();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openEditor(page, id);
  await typeInTitle(page, " disk");
  await eventually(async () => (await titleOf(id)) === "Dolu disk");
  await saved(page).waitFor();
});

declare const deny: () => never;
declare const mute: () => EventTarget;

/** Runs in the page. */
async function addJunk(name: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const request = indexedDB.open(name);
  request.addEventListener("success", () => {
    const transaction = request.result.transaction("updates", "readwrite");
    for (const junk of [Uint8Array.of(1, 2, 3, 4, 5), "text", { a: 1 }, new Uint8Array()])
      transaction.objectStore("updates").add(junk);
    transaction.addEventListener("complete", () => {
      request.result.close();
      resolve();
    });
  });
  await promise;
}
