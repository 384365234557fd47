import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import * as Y from "yjs";
import { connect } from "#app/session/connect.ts";
import { Ledger } from "#app/session/Ledger.ts";
import { limits } from "#core/wire/limits.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

/** The page's own connection, outside a browser. */
const server = sharedServer();

beforeAll(() => {
  vi.stubGlobal("location", new URL(server().url));
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
});
afterAll(() => vi.unstubAllGlobals());

const ignored = () => undefined;
const listener = {
  onOnline: ignored,
  onRole: ignored,
  onOffline: ignored,
  onSynced: ignored,
  onEvent: ignored,
  onBinned: ignored,
  onRefused: ignored,
};

function openPage(mapId: string, doc = new Y.Doc()) {
  const storage = { earlier: () => 0, keep: ignored, settleEarlier: ignored };
  const ledger = new Ledger(storage, ignored);
  const connection = connect({ mapId, doc, ledger, listener });
  connection.open();
  onTestFinished(() => connection.close());
  return { doc, ledger, ...connection };
}

test("[W3] what was drawn offline for hours gets in, though it is larger than a frame", async () => {
  const id = await newMap(server().url);
  const others = await joinMap(server().syncUrl, id);
  const away = new Y.Doc();
  Y.applyUpdate(away, Y.encodeStateAsUpdate(others.doc));
  away.transact(() => {
    const ratings = away.getMap("ratings");
    for (let index = 0; index < 4_000; index += 1)
      ratings.set(`t${index}/p/comment`, "uzun ".repeat(200));
  });
  const difference = Y.encodeStateAsUpdate(away, Y.encodeStateVector(others.doc));
  expect(difference.length).toBeGreaterThan(3 * limits.frameBytes);
  others.doc.getMap("map").set("state", "future");
  const back = openPage(id, away);
  await eventually(() => back.ledger.isSaved, { deadlineMs: 60_000 });
  expect(back.doc.getMap("map").get("state")).toBe("future");
  const fresh = await joinMap(server().syncUrl, id);
  expect(fresh.doc.getMap("ratings").toJSON()).toEqual(away.getMap("ratings").toJSON());
  expect(server().log()).not.toContain("ERROR");
});

test("[W3] a step larger than a frame gets in while one is online", async () => {
  const page = openPage(await newMap(server().url));
  await eventually(() => page.ledger.isSaved);
  page.doc.transact(() => {
    for (let index = 0; index < 100; index += 1)
      page.doc.getMap("ratings").set(`t${index}/p/comment`, "ş".repeat(10_000));
  });
  page.ledger.changed(page.isOpen());
  expect(page.ledger.isSaved).toBe(false);
  await eventually(() => page.ledger.isSaved);
});

test("[W4] after a lost connection people see each other again at once", async () => {
  const id = await newMap(server().url);
  const [ayse, ali] = [openPage(id), openPage(id)];
  const name = (seer: typeof ayse, seen: typeof ayse) =>
    seer.provider.awareness.getStates().get(seen.doc.clientID)?.["user"]?.name;
  ayse.provider.awareness.setLocalState({ user: { name: "Ayşe" } });
  ali.provider.awareness.setLocalState({ user: { name: "Ali" } });
  const seeEachOther = () => name(ali, ayse) === "Ayşe" && name(ayse, ali) === "Ali";
  await eventually(seeEachOther);
  for (let round = 0; round < 3; round += 1) {
    ayse.provider.disconnect();
    await eventually(() => name(ali, ayse) === undefined && name(ayse, ali) === undefined);
    ayse.provider.connect();
    await eventually(seeEachOther, { deadlineMs: 3_000 });
  }
});
