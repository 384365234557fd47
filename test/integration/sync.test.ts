import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { readMap } from "#core/doc/readMap.ts";
import { limits } from "#core/wire/limits.ts";
import { messageTypes, syncSteps } from "#core/wire/messageTypes.ts";
import { syncFrame } from "#server/rooms/frames.ts";
import { deepUpdate, deletionOfFirst } from "#test/support/brokenUpdates.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap, openMap } from "#test/support/joinMap.ts";
import { newMap } from "#test/support/mapsApi.ts";
import { rawSocket, upgradeStatus } from "#test/support/rawSocket.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const address = (id: string) => `${server().syncUrl}/${id}`;
const ratings = (doc: Y.Doc) => doc.getMap("ratings");

test("[P1] a stock client gets the whole map with its first answer, and its edits reach another", async () => {
  const id = await newMap(server().url, { template: "shoe-order", locale: "tr" });
  const ayse = await joinMap(server().syncUrl, id);
  const ali = await joinMap(server().syncUrl, id);
  expect(readMap(ayse.doc).touchpoints.length).toBeGreaterThan(5);
  ayse.doc.getMap("map").set("state", "future");
  await eventually(() => readMap(ali.doc).info.state === "future");
  ali.doc.getMap("map").set("scope", "individual");
  await eventually(() => readMap(ayse.doc).info.scope === "individual");
});

test("[P1] two people who type in one text keep every letter", async () => {
  const id = await newMap(server().url, { title: "ortak" });
  const people = await Promise.all([1, 2].map(() => joinMap(server().syncUrl, id)));
  const texts = people.map(({ doc }) => doc.getMap("map").get("title") as Y.Text);
  for (let count = 0; count < 20; count += 1) {
    texts[0]?.insert(0, "a");
    texts[1]?.insert(texts[1].length, "z");
    await Promise.all(people.map(({ provider }) => eventually(() => provider.wsconnected)));
  }
  const whole = `${"a".repeat(20)}ortak${"z".repeat(20)}`;
  await eventually(() => texts.every((text) => String(text) === whole));
});

test("[P2] every content frame is acknowledged, also one that says nothing new", async () => {
  const joined = await joinMap(server().syncUrl, await newMap(server().url));
  for (let count = 0; count < 10; count += 1) ratings(joined.doc).set(`key${count}`, count);
  await joined.allSaved();
  const sent = joined.sent;
  joined.provider.ws?.send(
    syncFrame(syncSteps.update, Y.encodeStateAsUpdate(joined.doc)) as Uint8Array<ArrayBuffer>,
  );
  await eventually(() => joined.saved === sent + 1);
});

test("[P3] edits made while offline get in, and what others did meanwhile comes back", async () => {
  const id = await newMap(server().url);
  const ayse = await joinMap(server().syncUrl, id);
  const ali = await joinMap(server().syncUrl, id);
  ayse.provider.disconnect();
  ratings(ayse.doc).set("offline", 1);
  ratings(ali.doc).set("online", 2);
  await ali.allSaved();
  ayse.provider.connect();
  await eventually(() => ratings(ali.doc).get("offline") === 1);
  await eventually(() => ratings(ayse.doc).get("online") === 2);
});

test("[P4] people see each other come, move and go, and hear themselves", async () => {
  const id = await newMap(server().url);
  const ayse = await joinMap(server().syncUrl, id);
  const ali = await joinMap(server().syncUrl, id);
  const seenByAli = () => ali.provider.awareness.getStates().get(ayse.doc.clientID);
  ayse.provider.awareness.setLocalState({ user: { name: "Ayşe" }, cursor: { x: 1, y: 2 } });
  await eventually(() => seenByAli()?.["cursor"].x === 1);
  const late = await joinMap(server().syncUrl, id);
  await eventually(() => late.provider.awareness.getStates().has(ayse.doc.clientID));
  ayse.leave();
  await eventually(() => seenByAli() === undefined);
});

test("[P4] nobody speaks for another", async () => {
  const id = await newMap(server().url);
  const ayse = await joinMap(server().syncUrl, id);
  const ali = await joinMap(server().syncUrl, id);
  ayse.provider.awareness.setLocalState({ user: { name: "Ayşe" } });
  ali.provider.awareness.setLocalState({ user: { name: "Ali" } });
  await eventually(() => ali.provider.awareness.getStates().size === 2);
  ali.provider.ws?.send(presence(ayse.doc.clientID, 999, { user: { name: "Ali" } }));
  ali.provider.awareness.setLocalState({ user: { name: "Ali" }, cursor: { x: 7, y: 7 } });
  await eventually(() => {
    const seen = ayse.provider.awareness.getStates().get(ali.doc.clientID);
    return seen?.["cursor"]?.x === 7;
  });
  expect(ayse.provider.awareness.getLocalState()?.["user"].name).toBe("Ayşe");
});

test("[P5] junk of six bytes ends its sender, and nobody else notices", async () => {
  const id = await newMap(server().url);
  const honest = await joinMap(server().syncUrl, id);
  const other = await joinMap(server().syncUrl, await newMap(server().url));
  const pid = server().pid();
  for (const junk of junkFrames()) {
    const sender = await rawSocket(address(id));
    sender.socket.send(junk);
    expect(await sender.closed).toBe("4400 malformed");
  }
  ratings(honest.doc).set("still", 1);
  ratings(other.doc).set("still", 1);
  await Promise.all([honest.allSaved(), other.allSaved()]);
  expect([...honest.closes, ...other.closes]).toEqual([]);
  expect(server().pid()).toBe(pid);
  const fresh = await joinMap(server().syncUrl, id);
  expect(ratings(fresh.doc).get("still")).toBe(1);
});

test("[P5] an update that Yjs cannot take in ends its sender, and the room goes on from the log", async () => {
  const id = await newMap(server().url);
  const honest = await joinMap(server().syncUrl, id);
  ratings(honest.doc).set("before", 1);
  await honest.allSaved();
  const sender = await rawSocket(address(id));
  sender.socket.send(syncFrame(syncSteps.update, deepUpdate(777)));
  await eventually(() => ratings(honest.doc).has("deep"));
  sender.socket.send(syncFrame(syncSteps.update, deletionOfFirst(777)));
  expect(await sender.closed).toBe("4400 malformed");
  ratings(honest.doc).set("after", 2);
  await honest.allSaved();
  const fresh = await joinMap(server().syncUrl, id);
  expect([...ratings(fresh.doc).keys()].toSorted()).toEqual(["after", "before", "deep"]);
  expect(honest.closes).toEqual([]);
});

test("[P6] a frame above 1 MiB is refused with 1009, one of just under is taken", async () => {
  const id = await newMap(server().url);
  const large = await rawSocket(address(id));
  large.socket.send(new Uint8Array(limits.frameBytes + 1));
  expect(await large.closed).toMatch(/^1009/);
  const joined = await joinMap(server().syncUrl, id);
  joined.doc.getMap("map").set("description", new Y.Text("ş".repeat(limits.frameBytes / 2 - 200)));
  await joined.allSaved();
});

test("[P7] an unknown map, a map in the bin and a strange path are refused before there is a socket", async () => {
  const id = await newMap(server().url);
  expect(await upgradeStatus(address(id))).toBe(101);
  expect(await upgradeStatus(address("unknown"))).toBe(404);
  expect(await upgradeStatus(address("../x"))).toBe(404);
  expect(await upgradeStatus(server().syncUrl)).toBe(404);
  expect(await upgradeStatus(server().syncUrl.replace("/sync", "/other"))).toBe(404);
  await fetch(`${server().url}/api/maps/${id}`, { method: "DELETE" });
  expect(await upgradeStatus(address(id))).toBe(404);
});

test("[P7] whoever has a map open when it goes to the bin is told so and stays away", async () => {
  const id = await newMap(server().url);
  const joined = await joinMap(server().syncUrl, id);
  await fetch(`${server().url}/api/maps/${id}`, { method: "DELETE" });
  await eventually(() => joined.closes.length > 0);
  expect(joined.closes).toEqual(["4403 bin"]);
  expect(joined.provider.shouldConnect).toBe(false);
});

test("[H2] a foreign Host or Origin gets no socket", async () => {
  const there = address(await newMap(server().url));
  const host = new URL(server().url).host;
  const status = (headers: Record<string, string>) => upgradeStatus(there, { headers });
  expect(await status({ host: "evil.example:4040" })).toBe(403);
  expect(await status({ host, origin: "http://evil.example" })).toBe(403);
  expect(await status({ host, origin: "null" })).toBe(403);
  expect(await status({ host, origin: `https://${host}` })).toBe(403);
  expect(await status({ host, origin: `http://${host}` })).toBe(101);
});

test("[P8] whoever joins first after a restart gets the map with the first answer", async () => {
  const id = await newMap(server().url, { template: "shoe-order" });
  const before = await joinMap(server().syncUrl, id);
  const map = readMap(before.doc);
  before.leave();
  await server().kill9();
  const waiting = Array.from({ length: 5 }, () => openMap(server().syncUrl, id));
  const atSync = waiting.map(
    ({ doc, provider }) =>
      new Promise((resolve) => provider.once("sync", () => resolve(readMap(doc)))),
  );
  await server().restart();
  for (const seen of await Promise.all(atSync)) expect(seen).toEqual(map);
});

function junkFrames(): Uint8Array[] {
  return [
    Uint8Array.of(0, 2, 4, 255, 255, 255),
    Uint8Array.of(0, 2, 3, 1, 1, 200),
    Uint8Array.of(0, 0, 2, 200, 200, 1),
    Uint8Array.of(0, 9, 1, 0, 0, 0),
    Uint8Array.of(1, 4, 1, 1, 1, 33),
    Uint8Array.of(77, 1, 2, 3, 4, 5),
    Uint8Array.of(0, 2, 255, 255, 255, 15),
    Uint8Array.of(0, 2, 2, 0, 0, 9),
    new Uint8Array(),
  ];
}

/** A presence message of one entry, as y-websocket writes it. */
function presence(clientId: number, clock: number, state: object): Uint8Array<ArrayBuffer> {
  const body = encoding.encode((encoder) => {
    for (const number of [1, clientId, clock]) encoding.writeVarUint(encoder, number);
    encoding.writeVarString(encoder, JSON.stringify(state));
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.presence);
    encoding.writeVarUint8Array(encoder, body);
  });
}
