import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { syncSteps } from "#core/wire/messageTypes.ts";
import { syncFrame } from "#server/rooms/frames.ts";
import { benchMapFile, benchTouchpoints } from "#test/bench/benchMap.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap, openMap } from "#test/support/joinMap.ts";
import { newMap, sendJson } from "#test/support/mapsApi.ts";
import { rawSocket, upgradeStatus } from "#test/support/rawSocket.ts";
import { sharedServer } from "#test/support/sharedServer.ts";

const server = sharedServer();
const api = (path: string) => `${server().url}/api/maps${path}`;
const ask = async (path: string, method = "GET") => (await fetch(api(path), { method })).status;

/** An update with one small change of each of many clients, each `clock` changes too early. */
function manyClients(count: number, clock: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, count);
    for (let index = 0; index < count; index += 1) {
      for (const number of [1, 1_000 + index, clock]) encoding.writeVarUint(encoder, number);
      encoding.writeUint8(encoder, 0);
      encoding.writeVarUint(encoder, 1);
    }
    encoding.writeVarUint(encoder, 0);
  });
}

test("[P9] a frame of changes that all come too early ends its sender, and keeps nobody waiting", async () => {
  const id = await newMap(server().url);
  const honest = await joinMap(server().syncUrl, id);
  const sender = await rawSocket(`${server().syncUrl}/${id}`);
  sender.socket.send(syncFrame(syncSteps.update, manyClients(60_000, 5)));
  expect(await sender.closed).toBe("4400 malformed");
  honest.doc.getMap("ratings").set("still", 1);
  await honest.allSaved();
  expect(honest.closes).toEqual([]);
});

test("[P9] what one client sends before its connection is compared may come early", async () => {
  const id = await newMap(server().url);
  const doc = new Y.Doc();
  doc.getMap("ratings").set("first", 1);
  const before = Y.encodeStateVector(doc);
  doc.getMap("ratings").set("second", 2);
  const early = await rawSocket(`${server().syncUrl}/${id}`);
  early.socket.send(syncFrame(syncSteps.update, Y.encodeStateAsUpdate(doc, before)));
  early.socket.send(syncFrame(syncSteps.difference, Y.encodeStateAsUpdate(doc)));
  const other = await joinMap(server().syncUrl, id);
  await eventually(() => other.doc.getMap("ratings").get("second") === 2);
});

test("[H11] a map that everybody renames, deletes, restores and exports at once answers without a fault", async () => {
  for (let round = 0; round < 8; round += 1) {
    const id = await newMap(server().url, { title: "önce" });
    const neighbour = await joinMap(server().syncUrl, await newMap(server().url));
    openMap(server().syncUrl, id);
    const rename = (title: string) => sendJson(api(`/${id}`), "PATCH", { title });
    const restore = () => sendJson(api(`/${id}`), "PATCH", { restore: true });
    const asked = await Promise.all([
      rename("bir"),
      fetch(api(`/${id}/export?format=svg`)),
      fetch(api(`/${id}`), { method: "DELETE" }),
      fetch(api(`/${id}/duplicate`), { method: "POST" }),
      restore(),
      rename("iki"),
      fetch(api(`/${id}`), { method: "DELETE" }),
      fetch(api(`/${id}?forever=1`), { method: "DELETE" }),
      fetch(api(`/${id}/export?format=json`)),
      restore(),
    ]);
    for (let edit = 0; edit < 20; edit += 1) neighbour.doc.getMap("ratings").set(`k${edit}`, edit);
    await neighbour.allSaved();
    expect(asked.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    expect(neighbour.closes).toEqual([]);
    await ask(`/${id}`, "DELETE");
    expect([204, 404]).toContain(await ask(`/${id}?forever=1`, "DELETE"));
    expect(await ask(`/${id}/export?format=json`)).toBe(404);
    expect(await upgradeStatus(`${server().syncUrl}/${id}`)).toBe(404);
  }
  expect(server().log()).not.toContain('"level":50');
});

test("[H11] a map goes to the bin while people join: nobody is left on it", async () => {
  const id = await newMap(server().url);
  const people = Array.from({ length: 20 }, () => openMap(server().syncUrl, id));
  await ask(`/${id}`, "DELETE");
  await eventually(() => people.every(({ provider }) => !provider.wsconnected));
  expect(await upgradeStatus(`${server().syncUrl}/${id}`)).toBe(404);
  await sendJson(api(`/${id}`), "PATCH", { restore: true });
  const back = await joinMap(server().syncUrl, id);
  expect(back.doc.getMap("map").size).toBeGreaterThan(0);
});

test("[H8] a picture that would fill the memory is refused by name", async () => {
  const body = benchMapFile(benchTouchpoints(1_000));
  const { id } = await (await fetch(api("/import"), { method: "POST", body })).json();
  const response = await fetch(api(`/${id}/export?format=png&scale=4`));
  expect([response.status, (await response.json()).error.code]).toEqual([422, "picture-too-large"]);
  expect(await ask(`/${id}/export?format=png&scale=0x2`)).toBe(400);
});

test("[H10] no path leads out of the page's files", async () => {
  for (const path of [
    "..%2findex.html",
    "..%5c..%5cpackage.json",
    "%2e%2e%2f.vite%2fmanifest.json",
    "%00",
  ])
    expect([400, 403, 404]).toContain((await fetch(`${server().url}/assets/${path}`)).status);
});
