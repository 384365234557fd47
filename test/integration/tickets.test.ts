import { expect, test } from "vitest";
import { rawSocket, upgradeStatus } from "#test/support/rawSocket.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ownerOf, Visitor } from "#test/support/visitor.ts";

const server = sharedServer({ env: { PUBLIC_URL: "http://maps.example" } });
const owner = ownerOf(server);

async function ticketFor(by: Visitor, id: string): Promise<string> {
  const { ticket }: { ticket: string } = await (
    await by.send("POST", `/api/maps/${id}/ticket`)
  ).json();
  return `yolculuk.ticket.${ticket}`;
}

const status = (id: string, protocol: string, headers: Record<string, string> = {}) =>
  upgradeStatus(`${server().syncUrl}/${id}`, {
    headers,
    protocols: [protocol],
  });

test("[E22] a ticket opens a socket without a cookie, once, on its own map", async () => {
  const ece = await owner();
  const [id, other] = [await ece.newMap(), await ece.newMap()];
  const ticket = await ticketFor(ece, id);
  expect(await status(id, ticket)).toBe(101);
  expect(await status(id, ticket)).toBe(401);
  const wrong = await ticketFor(ece, id);
  expect(await status(other, wrong)).toBe(401);
  expect(await status(id, wrong)).toBe(401);
  expect(await status(id, "yolculuk.ticket.AAAAAAAAAAAAAAAAAAAAAAAAAAA")).toBe(401);
  const { cookie } = ece;
  expect(await status(id, "yolculuk.ticket.AAAAAAAAAAAAAAAAAAAAAAAAAAA", { cookie })).toBe(401);
});

test("[E22] a ticket is no way around a foreign page, and no way up", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const origin = "http://evil.example";
  expect(await status(id, await ticketFor(ece, id), { origin })).toBe(403);
  const stranger = new Visitor(server().url);
  expect(await stranger.refusal("POST", `/api/maps/${id}/ticket`)).toBe("404 no-such-map");
});

test("[E22] the server answers with the ticket's protocol, and the socket ends with the session", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const guest = await ece.guest(id);
  const protocol = await ticketFor(guest, id);
  const { socket, closed } = await rawSocket(`${server().syncUrl}/${id}`, {
    protocols: ["other", protocol],
  });
  expect(socket.protocol).toBe(protocol);
  await guest.send("DELETE", "/api/session");
  expect(await closed).toBe("4401 revoked");
});

test("[E12] an office of strangers is refused one by one, and a flood of them is told to wait", async () => {
  const id = await (await owner()).newMap();
  const address = `${server().syncUrl}/${id}`;
  const office = await Promise.all(Array.from({ length: 60 }, () => upgradeStatus(address)));
  expect(new Set(office)).toEqual(new Set([401]));
  const flood = await Promise.all(Array.from({ length: 80 }, () => upgradeStatus(address)));
  expect(flood.filter((status) => status === 429).length).toBeGreaterThan(0);
  const { cookie } = await owner();
  expect(await upgradeStatus(address, { headers: { cookie } })).toBe(101);
});
