import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { syncFrame, presenceFrame } from "#server/rooms/frames.ts";
import { syncSteps } from "#core/wire/messageTypes.ts";
import { limits } from "#core/wire/limits.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap, openMap } from "#test/support/joinMap.ts";
import { rawSocket, upgradeStatus } from "#test/support/rawSocket.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ownerOf, Visitor } from "#test/support/visitor.ts";
import * as Y from "yjs";

const server = sharedServer({ env: { PUBLIC_URL: "http://maps.example", LOG_LEVEL: "trace" } });
const owner = ownerOf(server);
const stranger = () => new Visitor(server().url);
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

test("[E11] names are taken as they can be seen, and are the server's word among people", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const issued = await ece.newLink(id);
  const ali = stranger();
  expect((await ali.join(id, issued, { name: "x".repeat(10_000) })).status).toBe(400);
  expect((await ali.join(id, issued, { name: " A\u202Eli\u200B \n Can " })).status).toBe(200);
  expect(await (await ali.send("GET", "/api/me")).json()).toMatchObject({
    person: { name: "Ali Can", isOwner: false },
  });
  const forging = await joinMap(server().syncUrl, id, { cookie: ali.cookie });
  const watching = await joinMap(server().syncUrl, id, { cookie: ece.cookie });
  const seen = () => watching.provider.awareness.getStates().get(forging.doc.clientID)?.["user"];
  forging.provider.awareness.setLocalState({ user: { name: "Ece", colour: 1, role: "own" } });
  await eventually(() => expect(seen()).toEqual({ name: "Ali Can", colour: 1, role: "edit" }));
  await ali.send("PATCH", "/api/me", { name: "Ali" });
  forging.provider.awareness.setLocalStateField("user", { name: "Ece", colour: 2, role: "own" });
  await eventually(() => expect(seen()).toEqual({ name: "Ali", colour: 2, role: "edit" }));
});

test("[E11] nobody shows themselves as another's client, or so that another can move no more", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const issued = await ece.newLink(id, { role: "view" });
  const [ali, mal] = [stranger(), stranger()];
  await ali.join(id, issued, { name: "Ali" });
  await mal.join(id, issued, { name: "Mal" });
  const victim = await joinMap(server().syncUrl, id, { cookie: ali.cookie });
  const watching = await joinMap(server().syncUrl, id, { cookie: ece.cookie });
  const seen = () => watching.provider.awareness.getStates().get(victim.doc.clientID);
  victim.provider.awareness.setLocalState({ user: { colour: 1 }, cursor: { x: 1, y: 1 } });
  await eventually(() => expect(seen()).toMatchObject({ user: { name: "Ali" } }));
  const { socket } = await rawSocket(`${server().syncUrl}/${id}`, {
    headers: { cookie: mal.cookie },
  });
  const forged = JSON.stringify({ user: { colour: 3 }, cursor: { x: 6, y: 6 } });
  for (const clock of [1000, 2 ** 31, 2 ** 40])
    socket.send(presenceFrame([{ clientId: victim.doc.clientID, clock, state: forged }]));
  socket.send(presenceFrame([{ clientId: 7, clock: 1, state: JSON.stringify(["x"]) }]));
  socket.send(presenceFrame([{ clientId: 8, clock: 1, state: forged }]));
  await eventually(() => watching.provider.awareness.getStates().has(8));
  victim.provider.awareness.setLocalStateField("cursor", { x: 2, y: 2 });
  await eventually(() => expect(seen()).toMatchObject({ cursor: { x: 2 }, user: { name: "Ali" } }));
  expect(watching.provider.awareness.getStates().has(7)).toBe(false);
});

test("[E10] many guesses at once are as many as one after the other", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const issued = await ece.newLink(id, { password: "çilek" });
  const tried = await Promise.all(
    times(60).map((count) => stranger().join(id, issued, { password: `muz${count}` })),
  );
  expect(tried.filter(({ status }) => status === 403)).toHaveLength(40);
  expect((await stranger().join(id, issued, { password: "çilek" })).status).toBe(429);
  const path = `/api/maps/${id}/links/${issued.link.id}`;
  await ece.send("PATCH", path, { password: "vişne" });
  expect((await stranger().join(id, issued, { password: "vişne" })).status).toBe(200);
});

test("[E7] changes of one link at the same moment undo none of each other", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  for (const label of ["bir", "iki", "üç"]) {
    const issued = await ece.newLink(id, { role: "edit" });
    const path = `/api/maps/${id}/links/${issued.link.id}`;
    const [, , replaced] = await Promise.all([
      ece.send("PATCH", path, { role: "view" }),
      ece.send("PATCH", path, { label }),
      ece.send("POST", `${path}/replace`),
      ece.send("PATCH", path, { maxUses: 5 }),
    ]);
    const fresh = await replaced.json();
    expect((await stranger().join(id, issued)).status).toBe(404);
    expect(await (await stranger().join(id, fresh)).json()).toEqual({ role: "view" });
    const { links } = await (await ece.send("GET", `/api/maps/${id}/links`)).json();
    expect(links[0]).toMatchObject({ role: "view", label, maxUses: 5, uses: 1 });
  }
});

test("[E6] nothing that is sent after a revocation was answered is kept, also on a socket that was just opening", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const watching = await joinMap(server().syncUrl, id, { cookie: ece.cookie });
  for (const round of times(8)) {
    const issued = await ece.newLink(id, { role: "edit" });
    const ali = stranger();
    await ali.join(id, issued);
    const there = await joinMap(server().syncUrl, id, { cookie: ali.cookie });
    const headers = { cookie: ali.cookie };
    const opening = rawSocket(`${server().syncUrl}/${id}`, { headers }).catch(() => undefined);
    await ece.send("DELETE", `/api/maps/${id}/links/${issued.link.id}`);
    there.doc.getMap("ratings").set(`late-${round}`, 1);
    const opened = await opening;
    opened?.socket.send(syncFrame(syncSteps.update, editOf(`late-opening-${round}`)));
    await opened?.closed;
    await eventually(() => there.closes.includes("4403 revoked"));
  }
  watching.doc.getMap("ratings").set("done", 1);
  await watching.allSaved();
  const fresh = await joinMap(server().syncUrl, id, { cookie: ece.cookie });
  const kept = Object.keys(fresh.doc.getMap("ratings").toJSON());
  expect(kept.filter((key) => key.startsWith("late"))).toEqual([]);
});

test("[E8] who came by a link is out of an open map when it expires, within two seconds", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const expiresAt = new Date(Date.now() + 1500).toISOString();
  const issued = await ece.newLink(id, { expiresAt });
  const ali = stranger();
  expect((await ali.join(id, issued)).status).toBe(200);
  const there = await joinMap(server().syncUrl, id, { cookie: ali.cookie });
  await eventually(() => there.closes.includes("4403 revoked"), { deadlineMs: 5000 });
  expect(Date.now() - Date.parse(expiresAt)).toBeLessThan(2000);
});

test("[E8] a map in the bin, and an owner who tries a link, use up no place", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const issued = await ece.newLink(id, { maxUses: 1 });
  expect(await (await ece.join(id, issued)).json()).toEqual({ role: "own" });
  await ece.send("DELETE", `/api/maps/${id}`);
  expect((await stranger().join(id, issued)).status).toBe(404);
  await ece.send("PATCH", `/api/maps/${id}`, { restore: true });
  const ali = stranger();
  expect((await ali.join(id, issued)).status).toBe(200);
  const key = { link: issued.link.id, secret: issued.secret };
  expect(await ali.status("POST", `/api/maps/${id}/join/look`, key)).toBe(200);
  expect(await stranger().status("POST", `/api/maps/${id}/join/look`, key)).toBe(410);
});

test("[H4] an end that is no time, or beyond all years, is refused", async () => {
  const ece = await owner();
  const path = `/api/maps/${await ece.newMap()}/links`;
  for (const expiresAt of ["2099-13-01T00:00:00Z", "9999-12-31T23:59:59-23:59", "tomorrow", 7])
    expect(await ece.refusal("POST", path, { role: "view", expiresAt })).toBe("400 bad-field");
  expect(await ece.refusal("POST", "/api/maps/nowhere/links", { role: "view" })).toBe(
    "404 no-such-map",
  );
});

test("[E12] one person has so many sockets at once, and so much long work", async () => {
  const ece = await owner();
  const id = await ece.newMap({ template: "hotel-booking" });
  const ali = await ece.guest(id);
  const address = `${server().syncUrl}/${id}`;
  const headers = { cookie: ali.cookie };
  const sockets = [];
  for (const _ of times(limits.socketsOfPerson))
    sockets.push(await rawSocket(address, { headers }));
  expect(await upgradeStatus(address, { headers })).toBe(429);
  sockets[0]?.socket.close();
  await sockets[0]?.closed;
  await eventually(async () => (await upgradeStatus(address, { headers })) === 101);
  const exported = await Promise.all(
    times(4).map(() => ali.status("GET", `/api/maps/${id}/export?format=png&scale=2`)),
  );
  expect(exported.toSorted((one, other) => one - other)).toEqual([200, 200, 429, 429]);
  expect(await ali.status("GET", `/api/maps/${id}/export?format=png`)).toBe(200);
});

test("[E12] who has no session ends none, and keeps nobody busy with it", async () => {
  const id = await (await owner()).newMap();
  const there = await joinMap(server().syncUrl, id, { cookie: (await owner()).cookie });
  expect(await stranger().status("DELETE", "/api/session")).toBe(204);
  there.doc.getMap("ratings").set("still", 1);
  await there.allSaved();
  expect(there.closes).toEqual([]);
});

test("[E9] no secret is in the database or in what the server prints", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const issued = await ece.newLink(id, { password: "vişne-reçeli" });
  const ali = stranger();
  await ali.join(id, issued, { password: "vişne-reçeli" });
  await ali.join(id, issued, { password: "vişne-reçelii" });
  const joined = openMap(server().syncUrl, id, { cookie: ali.cookie });
  await eventually(() => joined.provider.synced);
  const secrets = [issued.secret, ali.cookie.split("=")[1] ?? "", ece.cookie.split("=")[1] ?? ""];
  const stored = ["", "-wal"]
    .map((end) => readFileSync(join(server().dataDir, `yolculuk.sqlite${end}`), "latin1"))
    .join("");
  const printed = server()
    .log()
    .replaceAll(/\/claim#[\w-]+/g, "");
  for (const secret of [...secrets, "reçeli", Buffer.from("reçeli").toString("latin1")]) {
    expect(secret.length).toBeGreaterThan(5);
    expect(stored.includes(secret), "in the database").toBe(false);
    expect(printed.includes(secret), "in what was printed").toBe(false);
  }
});

/** An update of its own that sets one value. */
function editOf(key: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap("ratings").set(key, 1);
  return Y.encodeStateAsUpdate(doc);
}
