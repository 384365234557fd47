import { expect, onTestFinished, test } from "vitest";
import type { Me, Person } from "#core/wire/access.ts";
import { rawSocket, upgradeStatus } from "#test/support/rawSocket.ts";
import { startServer } from "#test/support/startServer.ts";
import type { RunningServer } from "#test/support/startServer.ts";
import { Visitor } from "#test/support/visitor.ts";

const headers = { TRUSTED_HEADER_USER: "X-Forwarded-User", TRUSTED_HEADER_NAME: "X-Name" };

async function start(env: Record<string, string>): Promise<RunningServer> {
  const server = await startServer({ env: { PUBLIC_URL: "https://maps.example", ...env } });
  onTestFinished(() => server.close());
  return server;
}

async function personAt(
  { url }: RunningServer,
  said: Record<string, string>,
): Promise<Person | undefined> {
  const { person, canSignOut }: Me = await (await fetch(`${url}/api/me`, { headers: said })).json();
  expect(canSignOut, "what a proxy says is no session").toBeUndefined();
  return person;
}

test("[E19] a trusted proxy says who asks, with name and groups, on every route and the socket", async () => {
  const server = await start({
    ...headers,
    TRUSTED_PROXIES: "127.0.0.1",
    TRUSTED_HEADER_GROUPS: "X-Groups",
  });
  const said = { "x-forwarded-user": "ayse@firma.example", "x-name": "Ay\u00c5\u009fe" };
  const first = await personAt(server, said);
  expect(first).toMatchObject({ name: "Ayşe", isMember: true, isOwner: false });
  expect((await personAt(server, said))?.id).toBe(first?.id);
  const other = await personAt(server, { "x-forwarded-user": "can@firma.example" });
  expect(other?.id).not.toBe(first?.id);
  expect(await personAt(server, {})).toBeUndefined();
  expect(await personAt(server, { "x-forwarded-user": "ayse@firma.example, can" })).toBe(undefined);

  const made = await fetch(`${server.url}/api/maps`, { method: "POST", headers: said });
  const { id }: { id: string } = await made.json();
  const status = (sent: Record<string, string>) =>
    upgradeStatus(`${server.syncUrl}/${id}`, { headers: sent });
  expect(await status({ ...said, origin: "https://maps.example" })).toBe(101);
  expect(await status({ ...said, origin: "https://evil.example" })).toBe(403);
  expect(await status({ origin: "https://maps.example" })).toBe(401);
});

test("[E16] whom a proxy names is out at once when they are removed, also where they come back as somebody new", async () => {
  const server = await start({ ...headers, TRUSTED_PROXIES: "127.0.0.1" });
  const ece = await Visitor.owner(server);
  const id = await ece.newMap();
  const showing = { visibility: "workspace", role: "edit" };
  expect(await ece.status("PUT", `/api/maps/${id}/visibility`, showing)).toBe(204);
  const said = { "x-forwarded-user": "ayse@firma.example" };
  const ayse = await personAt(server, said);
  const { closed } = await rawSocket(`${server.syncUrl}/${id}`, { headers: said });
  expect(await ece.status("DELETE", `/api/people/${ayse?.id}`)).toBe(204);
  expect(await closed).toBe("1013 role");
  expect((await personAt(server, said))?.id).not.toBe(ayse?.id);
});

test("[E19] the same words from somebody who is no trusted proxy count nothing", async () => {
  const server = await start({ ...headers, TRUSTED_PROXIES: "10.0.0.1" });
  const said = { "x-forwarded-user": "ece", "x-name": "Ece" };
  expect(await personAt(server, said)).toBeUndefined();
  expect((await fetch(`${server.url}/api/maps`, { headers: said })).status).toBe(401);
  expect(await upgradeStatus(`${server.syncUrl}/abc`, { headers: said })).toBe(401);
});

test("[E19] a page behind a trusted proxy is its own under the host the proxy names", async () => {
  const ask = async (trusted: string) => {
    const server = await start({ TRUSTED_PROXIES: trusted });
    const sent = {
      origin: "https://inside.example",
      "x-forwarded-host": "inside.example",
      "x-forwarded-proto": "https",
    };
    const answer = await fetch(`${server.url}/api/session`, { method: "DELETE", headers: sent });
    return answer.status;
  };
  expect(await ask("127.0.0.1")).toBe(204);
  expect(await ask("10.0.0.1")).toBe(403);
});
