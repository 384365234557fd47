import { expect, onTestFinished, test } from "vitest";
import type { LinkRole, Me } from "#core/wire/access.ts";
import type { Role } from "#core/wire/roles.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { rawSocket, upgradeStatus } from "#test/support/rawSocket.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { startServer } from "#test/support/startServer.ts";
import { claimIn, ownerOf, Visitor } from "#test/support/visitor.ts";

const server = sharedServer({ env: { PUBLIC_URL: "http://maps.example", LOG_LEVEL: "trace" } });
const owner = ownerOf(server);
const stranger = () => new Visitor(server().url);

const guest = async (mapId: string, role: LinkRole) => (await owner()).guest(mapId, { role });

test("[E3] a claim makes its first user the owner, once, and a wrong one nobody", async () => {
  const ece = await owner();
  const me: Me = await (await ece.send("GET", "/api/me")).json();
  expect(me).toMatchObject({ mode: "shared", person: { name: "Ece", isOwner: true } });
  expect(me.url).toBe("http://maps.example");
  const again = { secret: claimIn(server()) };
  expect(await stranger().refusal("POST", "/api/claim", again)).toBe("404 no-such-claim");
  expect(await stranger().refusal("POST", "/api/claim", { secret: "x" })).toBe("404 no-such-claim");
});

test("[E3] an owned server prints no claim, unless it is asked for one", async () => {
  const env = { PUBLIC_URL: "http://maps.example" };
  const own = await startServer({ env });
  onTestFinished(() => own.close());
  const ece = await Visitor.owner(own);
  const id = await ece.newMap();
  const printed = claimIn(own);
  await own.stop();
  await own.restart();
  expect(claimIn(own)).toBe(printed);
  expect(await ece.status("GET", `/api/maps/${id}`)).toBe(200);
  expect(await new Visitor(own.url).status("POST", "/api/claim", { secret: printed })).toBe(404);
});

test("[E3] on a server over https the session's cookie goes over nothing else", async () => {
  const own = await startServer({ env: { PUBLIC_URL: "https://maps.example" } });
  onTestFinished(() => own.close());
  const response = await new Visitor(own.url).send("POST", "/api/claim", { secret: claimIn(own) });
  const [cookie = ""] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-yolculuk=[\w-]{27};/);
  for (const part of ["Path=/", "HttpOnly", "Secure", "SameSite=Lax"])
    expect(cookie).toContain(part);
});

const commentRoutes = (id: string) => {
  const comments = `/api/maps/${id}/comments`;
  const words = { text: "x" };
  const target = { kind: "map", id: "" };
  return [
    ["GET", comments, "view", 200],
    ["POST", comments, "comment", 201, { ...words, target, targetName: "" }],
    ["POST", `${comments}/none`, "comment", 404, words],
    ["PATCH", `${comments}/none`, "comment", 404, { isResolved: true }],
    ["PUT", `${comments}/none/read`, "view", 404, { until: "2026-01-01T00:00:00.000Z" }],
    ["PATCH", `${comments}/none/none`, "comment", 404, words],
    ["PATCH", `${comments}/none/none`, "comment", 404, { isDeleted: false }],
    ["DELETE", `${comments}/none/none`, "comment", 404],
  ] as const;
};

const routes = (id: string, link = "none") =>
  [
    ...commentRoutes(id),
    ["GET", `/api/maps/${id}`, "view", 200],
    ["GET", `/api/maps/${id}/document`, "view", 200],
    ["GET", `/api/maps/${id}/export`, "view", 200],
    ["POST", `/api/maps/${id}/exported`, "view", 204, { format: "png" }],
    ["GET", `/api/maps/${id}/thumbnail`, "view", 200],
    ["POST", `/api/maps/${id}/ticket`, "view", 201],
    ["GET", `/api/audit?map=${id}`, "own", 200],
    ["PATCH", `/api/maps/${id}`, "edit", 200, { title: "yeni" }],
    ["GET", `/api/maps/${id}/links`, "own", 200],
    ["POST", `/api/maps/${id}/links`, "own", 201, { role: "view" }],
    ["PATCH", `/api/maps/${id}/links/${link}`, "own", 200, { label: "x" }],
    ["POST", `/api/maps/${id}/links/${link}/replace`, "own", 200],
    ["DELETE", `/api/maps/${id}/links/${link}`, "own", 204],
    ["GET", `/api/maps/${id}/people`, "own", 200],
    ["PUT", `/api/maps/${id}/people/nobody`, "own", 404, { role: "edit" }],
    ["DELETE", `/api/maps/${id}/people/nobody`, "own", 404],
    ["DELETE", `/api/maps/${id}/requests/nobody`, "own", 404],
    ["PUT", `/api/maps/${id}/visibility`, "own", 204, { visibility: "private" }],
    ["PATCH", `/api/maps/${id}`, "own", 200, { restore: true }],
    ["DELETE", `/api/maps/${id}`, "own", 204],
    ["DELETE", `/api/maps/${id}?forever=1`, "own", 204],
  ] as const;

test("[E4] a stranger finds no map on any route, and hears of none", async () => {
  const id = await (await owner()).newMap({ title: "gizli" });
  for (const [method, path, , , body] of [...routes(id), ...routes("nowhere")])
    expect(`${method} ${path} ${await stranger().refusal(method, path, body)}`).toBe(
      `${method} ${path} 404 no-such-map`,
    );
  for (const [method, path] of [
    ["GET", "/api/maps"],
    ["POST", "/api/maps"],
    ["POST", "/api/maps/import"],
    ["POST", `/api/maps/${id}/duplicate`],
    ["PATCH", "/api/me"],
    ["GET", "/api/people"],
    ["PATCH", "/api/people/nobody"],
    ["DELETE", "/api/people/nobody"],
  ] as const)
    expect(
      await stranger().refusal(method, path, method === "GET" ? undefined : { name: "x" }),
    ).toBe("401 unknown-visitor");
  expect(await (await stranger().send("GET", "/api/me")).json()).not.toHaveProperty("person");
});

test.each(["view", "comment", "edit"] as const)(
  "[E4] who came to %s may do that much on every route, and finds no other map",
  async (role) => {
    const ece = await owner();
    const id = await ece.newMap({ title: "paylaşılan" });
    const other = await ece.newMap();
    const ali = await guest(id, role);
    const ranks: Role[] = ["view", "comment", "edit", "own"];
    const { link } = await ece.newLink(id);
    for (const [method, path, needed, status, body] of routes(id, link.id)) {
      const isEnough = ranks.indexOf(role) >= ranks.indexOf(needed);
      expect(`${method} ${path} ${await ali.status(method, path, body)}`).toBe(
        `${method} ${path} ${isEnough ? status : 403}`,
      );
    }
    for (const [method, path, , , body] of routes(other))
      expect(await ali.refusal(method, path, body)).toBe("404 no-such-map");
    const { maps } = await (await ali.send("GET", "/api/maps")).json();
    expect(maps).toMatchObject([{ id, role }]);
    expect(await ali.refusal("POST", "/api/maps", {})).toBe("403 not-allowed");
    expect(await ali.refusal("POST", `/api/maps/${id}/duplicate`, {})).toBe("403 not-allowed");
    expect(await ali.refusal("POST", "/api/maps/import", {})).toBe("403 not-allowed");
    expect(await ali.refusal("GET", "/api/people")).toBe("403 not-allowed");
    expect(await ali.refusal("PATCH", "/api/people/x", {})).toBe("403 not-allowed");
    expect(await ali.refusal("DELETE", "/api/people/x")).toBe("403 not-allowed");
  },
);

test("[E4] the owner may do all of it, and what is in the bin is the owner's alone", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const ali = await guest(id, "edit");
  const { link } = await ece.newLink(id);
  for (const [method, path, , status, body] of routes(id, link.id)) {
    if (path.endsWith("forever=1"))
      expect(await ali.refusal("GET", `/api/maps/${id}/export`)).toBe("404 no-such-map");
    expect(`${method} ${path} ${await ece.status(method, path, body)}`).toBe(
      `${method} ${path} ${status}`,
    );
  }
  expect(await ece.refusal("GET", `/api/maps/${id}`)).toBe("404 no-such-map");
});

test("[E4] a socket is refused before it is one, alike for what is unknown and what is forbidden", async () => {
  const id = await (await owner()).newMap();
  const ali = await guest(await (await owner()).newMap(), "edit");
  const status = (map: string, headers: Record<string, string>) =>
    upgradeStatus(`${server().syncUrl}/${map}`, { headers });
  expect(await status(id, {})).toBe(401);
  expect(await status(id, { cookie: "yolculuk=AAAAAAAAAAAAAAAAAAAAAAAAAAA" })).toBe(401);
  expect(await status(id, { cookie: ali.cookie })).toBe(404);
  expect(await status("nowhere", { cookie: ali.cookie })).toBe(404);
  const { cookie } = await owner();
  expect(await status(id, { cookie, origin: "http://evil.example" })).toBe(403);
  expect(await status(id, { cookie, origin: "http://maps.example" })).toBe(101);
});

test.each(["view", "comment"] as const)(
  "[E5] what somebody who may only %s sends goes nowhere, and they see everything",
  async (role) => {
    const ece = await owner();
    const id = await ece.newMap({ title: "önce" });
    const { cookie } = await guest(id, role);
    const ali = await joinMap(server().syncUrl, id, { cookie });
    const drawing = await joinMap(server().syncUrl, id, { cookie: ece.cookie });
    expect([ali.roles, drawing.roles]).toEqual([[role], ["own"]]);
    ali.doc.getMap("ratings").set("forged", 1);
    drawing.doc.getMap("ratings").set("true", 1);
    await drawing.allSaved();
    await eventually(() => ali.doc.getMap("ratings").has("true"));
    expect([ali.saved, ali.closes]).toEqual([0, []]);
    const fresh = await joinMap(server().syncUrl, id, { cookie: ece.cookie });
    expect(fresh.doc.getMap("ratings").toJSON()).toEqual({ true: 1 });
    expect(drawing.doc.getMap("ratings").has("forged")).toBe(false);
  },
);

test("[E6] a role that is lowered, raised or taken away is so on the open socket within two seconds", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const issued = await ece.newLink(id, { role: "edit" });
  const ali = stranger();
  await ali.join(id, issued);
  const there = await joinMap(server().syncUrl, id, { cookie: ali.cookie });
  const path = `/api/maps/${id}/links/${issued.link.id}`;
  there.doc.getMap("ratings").set("allowed", 1);
  await there.allSaved();

  const startedAt = performance.now();
  expect(await ece.status("PATCH", path, { role: "view" })).toBe(200);
  await eventually(() => there.roles.at(-1) === "view");
  expect(performance.now() - startedAt).toBeLessThan(2000);
  expect(there.closes).toEqual(["1013 role"]);
  there.doc.getMap("ratings").set("late", 1);
  const watching = await joinMap(server().syncUrl, id, { cookie: ece.cookie });
  expect(watching.doc.getMap("ratings").toJSON()).toEqual({ allowed: 1 });

  // What was drawn while it was not allowed comes in once it is.
  await ece.send("PATCH", path, { role: "edit" });
  await eventually(() => there.roles.at(-1) === "edit");
  await eventually(() => watching.doc.getMap("ratings").has("late"));

  await ece.send("DELETE", path);
  await eventually(() => there.closes.length === 3);
  expect(there.closes.at(-1)).toBe("4403 revoked");
  expect(await ali.refusal("GET", `/api/maps/${id}/document`)).toBe("404 no-such-map");
});

test("[E6] who leaves is out on the open socket too", async () => {
  const id = await (await owner()).newMap();
  const ali = await guest(id, "edit");
  const { closed } = await rawSocket(`${server().syncUrl}/${id}`, {
    headers: { cookie: ali.cookie },
  });
  const { cookie } = ali;
  const { canSignOut }: Me = await (await ali.send("GET", "/api/me")).json();
  expect(canSignOut).toBe(true);
  expect(await ali.status("DELETE", "/api/session")).toBe(204);
  expect(await closed).toBe("4401 revoked");
  const old = stranger();
  old.cookie = cookie;
  expect(await old.refusal("GET", "/api/maps")).toBe("401 unknown-visitor");
});

test("[E1] a server that only this computer reaches knows everybody, and a link is no one's way up", async () => {
  const own = await startServer();
  onTestFinished(() => own.close());
  const visitor = new Visitor(own.url);
  expect(await (await visitor.send("GET", "/api/me")).json()).toEqual({
    mode: "local",
    url: own.url,
    person: { id: "local", name: "", isOwner: true, isMember: true },
  });
  const id = await visitor.newMap();
  const issued = await visitor.newLink(id, { role: "view" });
  expect(await (await visitor.join(id, issued)).json()).toEqual({ role: "own" });
  expect(visitor.cookie).toBe("");
  expect((await joinMap(own.syncUrl, id)).roles).toEqual(["own"]);
});
