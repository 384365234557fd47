import { expect, test } from "vitest";
import type { KnownPerson, MapPeople } from "#core/wire/people.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { memberOf, ownerOf } from "#test/support/visitor.ts";
import type { Visitor } from "#test/support/visitor.ts";

const server = sharedServer({ env: { PUBLIC_URL: "http://maps.example" } });
const owner = ownerOf(server);
const member = async (name: string) => memberOf(await owner(), name);

async function peopleOf(by: Visitor, mapId: string): Promise<MapPeople> {
  return (await by.send("GET", `/api/maps/${mapId}/people`)).json();
}

async function listed(by: Visitor): Promise<string[]> {
  const { maps } = await (await by.send("GET", "/api/maps")).json();
  return maps.map(({ id, role }: { id: string; role: string }) => `${id} ${role}`);
}

test("[E13] a member owns what they made, whoever else is a member, until they share it", async () => {
  const [ali, can] = [await member("Ali"), await member("Can")];
  const id = await ali.newMap({ title: "Ali'nin" });
  expect(await listed(ali)).toContain(`${id} own`);
  expect(await can.refusal("GET", `/api/maps/${id}`)).toBe("404 no-such-map");
  expect(await (await owner()).status("GET", `/api/maps/${id}`)).toBe(200);
  expect(await ali.status("DELETE", `/api/maps/${id}`)).toBe(204);
  expect(await ali.status("PATCH", `/api/maps/${id}`, { restore: true })).toBe(200);
});

test("[E13] a map for the workspace is there for every member and for no guest", async () => {
  const [ali, can] = [await member("Ali"), await member("Can")];
  const id = await ali.newMap();
  const other = await ali.newMap();
  const guest = await ali.guest(other);
  const show = (body: object) => ali.status("PUT", `/api/maps/${id}/visibility`, body);

  expect(await show({ visibility: "workspace", role: "comment" })).toBe(204);
  expect(await listed(can)).toContain(`${id} comment`);
  expect(await listed(guest)).toEqual([`${other} edit`]);
  expect(await guest.refusal("GET", `/api/maps/${id}`)).toBe("404 no-such-map");
  expect(await can.refusal("PATCH", `/api/maps/${id}`, { title: "x" })).toBe("403 not-allowed");
  expect(await show({ visibility: "private" })).toBe(204);
  expect(await can.refusal("GET", `/api/maps/${id}`)).toBe("404 no-such-map");
  expect(await show({ visibility: "everybody" })).toBe(400);
  expect(await show({ visibility: "workspace", role: "own" })).toBe(400);
});

test("[E14] the highest way counts, and taking one away leaves the others", async () => {
  const ali = await member("Ali");
  const can = await member("Can");
  const id = await ali.newMap();
  const canId = await can.personId();
  const place = `/api/maps/${id}/people/${canId}`;
  await can.join(id, await ali.newLink(id, { role: "view", label: "Ekip" }));
  await ali.send("PUT", `/api/maps/${id}/visibility`, { visibility: "workspace", role: "comment" });
  expect(await ali.status("PUT", place, { role: "edit" })).toBe(204);

  const found = (await peopleOf(ali, id)).people.find((person) => person.id === canId);
  expect(found).toMatchObject({ name: "Can", role: "edit" });
  const told = found?.ways.map(({ kind, role, label }) => `${kind} ${role} ${label}`.trim());
  expect(told?.toSorted()).toEqual(["given edit", "link view Ekip", "workspace comment"]);
  expect(await listed(can)).toContain(`${id} edit`);

  expect(await ali.status("DELETE", place)).toBe(204);
  expect(await listed(can)).toContain(`${id} comment`);
  await ali.send("PUT", `/api/maps/${id}/visibility`, { visibility: "private" });
  expect(await can.refusal("GET", `/api/maps/${id}`)).toBe("404 no-such-map");
  expect(await ali.refusal("DELETE", place)).toBe("404 no-such-person");
});

test("[E14] a role that is given, changed and taken is so on the open socket", async () => {
  const ali = await member("Ali");
  const can = await member("Can");
  const id = await ali.newMap();
  const place = `/api/maps/${id}/people/${await can.personId()}`;
  await ali.send("PUT", place, { role: "view" });
  const there = await joinMap(server().syncUrl, id, { cookie: can.cookie });
  expect(there.roles).toEqual(["view"]);
  await ali.send("PUT", place, { role: "own" });
  await eventually(() => there.roles.at(-1) === "own");
  await ali.send("DELETE", place);
  await eventually(() => there.closes.at(-1) === "4403 revoked");
  await ali.send("PUT", `/api/maps/${id}/visibility`, { visibility: "workspace", role: "edit" });
  const again = await joinMap(server().syncUrl, id, { cookie: can.cookie });
  await ali.send("PUT", `/api/maps/${id}/visibility`, { visibility: "private" });
  await eventually(() => again.closes.at(-1) === "4403 revoked");
});

test("[E14] nobody is added to a map whom nobody there can know", async () => {
  const ali = await member("Ali");
  const id = await ali.newMap();
  const other = await ali.newMap();
  const guest = await ali.guest(other, { name: "Misafir" });
  const guestId = await guest.personId();
  const give = (map: string) =>
    ali.status("PUT", `/api/maps/${map}/people/${guestId}`, { role: "edit" });
  expect(await give(id)).toBe(404);
  expect(await give(other)).toBe(204);
  const { candidates } = await peopleOf(ali, id);
  expect(candidates.map(({ name }) => name)).not.toContain("Misafir");
});

test("[E15] only owners of the server decide who belongs here, and one owner stays", async () => {
  const ece = await owner();
  const ali = await member("Ali");
  const id = await ali.newMap();
  const guest = await ali.guest(id);
  expect(await guest.refusal("POST", "/api/maps", {})).toBe("403 not-allowed");
  expect(await ali.refusal("GET", "/api/people")).toBe("403 not-allowed");
  const promote = { isMember: true };
  expect(await ali.refusal("PATCH", `/api/people/${await guest.personId()}`, promote)).toBe(
    "403 not-allowed",
  );
  const eceId = await ece.personId();
  const stepDown = () => ece.refusal("PATCH", `/api/people/${eceId}`, { isOwner: false });
  expect(await stepDown()).toBe("409 last-owner");
  expect(await ece.refusal("DELETE", `/api/people/${eceId}`)).toBe("409 last-owner");

  const aliId = await ali.personId();
  expect(await ece.status("PATCH", `/api/people/${aliId}`, { isOwner: true })).toBe(200);
  const { people }: { people: KnownPerson[] } = await (await ali.send("GET", "/api/people")).json();
  expect(people.filter(({ isOwner }) => isOwner).map((each) => each.id)).toEqual(
    expect.arrayContaining([aliId, eceId]),
  );
  expect(people.find((each) => each.id === aliId)?.seenAt).toBeDefined();
  expect(await ece.status("PATCH", `/api/people/${aliId}`, { isOwner: false })).toBe(200);
});

test("[E15] who is a member no more makes nothing new, and loses what was for members", async () => {
  const ece = await owner();
  const ali = await member("Ali");
  const id = await ece.newMap();
  await ece.send("PUT", `/api/maps/${id}/visibility`, { visibility: "workspace", role: "edit" });
  const there = await joinMap(server().syncUrl, id, { cookie: ali.cookie });
  await ece.send("PATCH", `/api/people/${await ali.personId()}`, { isMember: false });
  await eventually(() => there.closes.at(-1) === "4403 revoked");
  expect(await ali.refusal("POST", "/api/maps", {})).toBe("403 not-allowed");
});

test("[E16] who is removed is out everywhere, and their map stays with what they wrote", async () => {
  const ece = await owner();
  const ali = await member("Ali");
  const id = await ali.newMap();
  const there = await joinMap(server().syncUrl, id, { cookie: ali.cookie });
  there.doc.getMap("ratings").set("kept", 1);
  await there.allSaved();
  const aliId = await ali.personId();
  expect(await ece.status("DELETE", `/api/people/${aliId}`)).toBe(204);
  await eventually(() => there.closes.at(-1) === "4401 revoked");
  expect(await ali.refusal("GET", "/api/maps")).toBe("401 unknown-visitor");
  const seen = await joinMap(server().syncUrl, id, { cookie: ece.cookie });
  expect(seen.doc.getMap("ratings").has("kept")).toBe(true);
  const { people }: { people: KnownPerson[] } = await (await ece.send("GET", "/api/people")).json();
  expect(people.map((each) => each.id)).not.toContain(aliId);
  expect(await ece.status("DELETE", `/api/people/${aliId}`)).toBe(404);
});
