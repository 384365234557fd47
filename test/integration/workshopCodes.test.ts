import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { CodeEntry, CodeOffer } from "#core/wire/workshop.ts";
import { limits } from "#core/wire/limits.ts";
import { rawSocket, upgradeStatus } from "#test/support/rawSocket.ts";
import { sharedMode } from "#test/support/sharedMap.ts";
import { startServer } from "#test/support/startServer.ts";
import { Visitor } from "#test/support/visitor.ts";
import { rate, WorkshopAt } from "#test/support/WorkshopAt.ts";
import type { WorkshopWish } from "#test/support/WorkshopAt.ts";
import { workshops } from "#test/support/workshops.ts";

const shared = workshops();

/** A server that ends and begins again in its test, or whose guesses are counted there. */
async function ownServer() {
  const server = await startServer({ env: sharedMode });
  onTestFinished(() => server.close());
  const owner = await Visitor.owner(server);
  const open = (...wish: WorkshopWish) => WorkshopAt.open({ server, owner }, ...wish);
  return { server, open };
}

test("[K8] a code opens its own workshop, however it is typed, and only while that is open", async () => {
  const [server, owner] = [shared.server(), await shared.owner()];
  const workshop = await shared.open([rate]);
  const other = await shared.open([rate]);
  const code = await workshop.code();
  const ali = new Visitor(server.url);
  for (const typed of [code, code.toLowerCase(), ` ${code.slice(0, 4)}-${code.slice(4)} `]) {
    const offer: CodeOffer = await (
      await ali.send("POST", "/api/join/look", { code: typed })
    ).json();
    expect(offer).toMatchObject({ mapId: workshop.mapId, workshop: "Atölye" });
  }
  expect(ali.cookie).toBe("");
  const entry: CodeEntry = await (
    await ali.send("POST", "/api/join", { code, name: "A\u200bli " })
  ).json();
  expect(entry).toEqual({ mapId: workshop.mapId, state: "in" });
  expect(await (await ali.send("GET", "/api/me")).json()).toMatchObject({
    person: { name: "Ali", isOwner: false },
  });
  expect(await ali.refusal("GET", `/api/maps/${other.mapId}`)).toBe("404 no-such-map");
  expect(await ali.refusal("PUT", `${other.path}/blocks/rate/done`, { isDone: true })).toBe(
    "404 no-such-map",
  );
  await workshop.deed({ type: "newCode" });
  expect(await ali.refusal("POST", "/api/join/look", { code })).toBe("404 no-such-code");
  const last = await workshop.code();
  await workshop.end();
  for (const dead of [last, "ABCD2345", "", "ÇÇÇÇÇÇÇÇ"])
    expect(await ali.refusal("POST", "/api/join", { code: dead })).toBe("404 no-such-code");
  const binned = { code: await other.code() };
  expect(await ali.status("POST", "/api/join/look", binned)).toBe(200);
  await owner.send("DELETE", `/api/maps/${other.mapId}`);
  expect(await ali.refusal("POST", "/api/join/look", binned)).toBe("404 no-such-code");
});

test("[K8] guessing ends soon, for one person and for one address, while sixty right ones get in at once", async () => {
  const { server, open } = await ownServer();
  const workshop = await open([rate]);
  const code = await workshop.code();
  const tried = async (by: Visitor, wrong = "AAAA2222") =>
    by.refusal("POST", "/api/join/look", { code: wrong });
  const ali = await workshop.comer("Ali");
  for (let count = 0; count < 30; count += 1) expect(await tried(ali)).toBe("404 no-such-code");
  expect(await tried(ali, code)).toBe("429 too-many-codes");
  const startedAt = performance.now();
  const comers = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      new Visitor(server.url).status("POST", "/api/join", { code, name: `kişi ${index}` }),
    ),
  );
  expect(new Set(comers)).toEqual(new Set([200]));
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  const stranger = new Visitor(server.url);
  for (let count = 0; count < 270; count += 1) await tried(stranger);
  expect(await tried(stranger)).toBe("429 too-many-codes");
  expect(await tried(new Visitor(server.url), code)).toBe("429 too-many-codes");
});

test("[K9] who comes by the code has its role while it is open, and at most a look afterwards", async () => {
  for (const keepsView of [true, false]) {
    const workshop = await shared.open([rate], { codeRole: "edit" });
    const ali = await workshop.comer();
    const path = `/api/maps/${workshop.mapId}`;
    expect(await ali.status("PATCH", path, { title: "yeni" })).toBe(200);
    const { maps } = await (await ali.send("GET", "/api/maps")).json();
    expect(maps).toContainEqual(expect.objectContaining({ id: workshop.mapId, role: "edit" }));
    await workshop.end(keepsView);
    expect(await ali.status("GET", path)).toBe(keepsView ? 200 : 404);
    expect(await ali.status("PATCH", path, { title: "x" })).toBe(keepsView ? 403 : 404);
  }
});

test("[K9] who is held is told so and nothing else, until they are let in", async () => {
  const workshop = await shared.open([rate]);
  await workshop.deed({ type: "holdNewcomers", isOn: true });
  const ali = await workshop.comer("Ali");
  expect(await workshop.view(ali)).toEqual({
    mine: { state: "held", answers: {} },
    held: { title: "Atölye" },
  });
  for (const path of ["", "/document", "/workshops", "/decisions", "/workshop/blocks/rate/result"])
    expect(await ali.refusal("GET", `/api/maps/${workshop.mapId}${path}`)).toBe("404 no-such-map");
  expect((await workshop.view()).workshop?.people).toMatchObject([{ name: "Ali", state: "held" }]);
  await workshop.deed({ type: "admit", person: await workshop.personCalled("Ali") });
  expect((await workshop.view(ali)).mine?.state).toBe("in");
  await workshop.begin("rate");
  expect(await workshop.answer(ali, "rate/done", { isDone: true })).toBeDefined();
  expect((await workshop.view()).workshop?.people).toMatchObject([{ state: "in", isDone: true }]);
});

test.each(["stop", "kill9"] as const)(
  "[K6] after the server's end (%s) a workshop is where it was",
  async (way) => {
    const { server, open } = await ownServer();
    const workshop = await open([{ ...rate, isAnonymous: true }]);
    const ali = await workshop.comer("Ali");
    const code = await workshop.code();
    await workshop.begin("rate");
    const mine = await workshop.answer(ali, "rate/scores/t1", { emotion: -2, satisfaction: 1 });
    await workshop.answer(ali, "rate/done", { isDone: true });
    await workshop.deed({ type: "holdNewcomers", isOn: true });
    await workshop.comer("Can");
    await workshop.deed({ type: "freezeLane", lane: "L", isFrozen: true });
    await workshop.deed({ type: "hideNames", isOn: true });
    await workshop.deed({ type: "freezeMap", isFrozen: true });
    const { workshop: before } = await workshop.view();
    await server[way]();
    await server.restart();
    const { workshop: after, code: shown } = await workshop.view();
    expect(shown).toBeUndefined();
    expect(after).toEqual({
      ...before,
      version: expect.any(Number),
      sentAt: expect.any(Number),
    });
    expect(after?.version).toBeGreaterThan(before?.version ?? Infinity);
    expect((await workshop.view(ali)).mine?.answers["rate"]).toEqual(mine);
    const late = new Visitor(server.url);
    expect(await late.refusal("POST", "/api/join/look", { code: "ABCD2345" })).toBe(
      "404 no-such-code",
    );
    expect(await late.status("POST", "/api/join", { code, name: "Geç" })).toBe(200);
    await workshop.deed({ type: "newCode" });
    expect(await workshop.code()).toMatch(/^.{8}$/);
    expect(await late.refusal("POST", "/api/join/look", { code })).toBe("404 no-such-code");
  },
);

test("[E23] newcomers by one code do not take the last places on a map from its owners", async () => {
  const [server, owner] = [shared.server(), await shared.owner()];
  const workshop = await shared.open([rate]);
  const address = `${server.syncUrl}/${workshop.mapId}`;
  const crowd = Math.ceil(limits.socketsOfMap / limits.socketsOfPerson) + 1;
  const comers = await Promise.all(Array.from({ length: crowd }, () => workshop.comer()));
  const sockets = await Promise.allSettled(
    comers.flatMap(({ cookie }) =>
      Array.from({ length: limits.socketsOfPerson }, () =>
        rawSocket(address, { headers: { cookie } }),
      ),
    ),
  );
  const taken = sockets.filter(({ status }) => status === "fulfilled").length;
  expect(taken).toBeLessThan(limits.socketsOfMap);
  const late = await workshop.comer("Geç");
  expect(await upgradeStatus(address, { headers: { cookie: late.cookie } })).toBe(429);
  for (let count = 0; count < limits.socketsOfPerson; count += 1)
    await rawSocket(address, { headers: { cookie: owner.cookie } });
});

test("[K20] after a restart a right code is found at once among many workshops and wrong ones, and not in the database", async () => {
  const { server, open } = await ownServer();
  const opened = [];
  for (let count = 0; count < 12; count += 1) opened.push(await open([rate]));
  const codes = await Promise.all(opened.map((each) => each.code()));
  await server.stop();
  const key = join(server.dataDir, "secret.key");
  expect(statSync(key).mode & 0o777).toBe(0o600);
  const database = readFileSync(join(server.dataDir, "yolculuk.sqlite"));
  expect(database.includes(readFileSync(key))).toBe(false);
  for (const code of codes) {
    const plain = createHash("sha256").update(code).digest();
    for (const told of [code, plain, plain.toString("base64url"), plain.toString("hex")])
      expect(database.includes(told)).toBe(false);
  }
  await server.restart();
  const guesses = Array.from({ length: 60 }, (_, index) =>
    new Visitor(server.url).refusal("POST", "/api/join/look", { code: `AAAA22${20 + index}` }),
  );
  const startedAt = performance.now();
  for (const [index, code] of codes.entries()) {
    const response = await new Visitor(server.url).send("POST", "/api/join/look", { code });
    expect(await response.json()).toMatchObject({ mapId: opened[index]?.mapId });
  }
  expect(performance.now() - startedAt).toBeLessThan(3000);
  expect(new Set(await Promise.all(guesses))).toEqual(new Set(["404 no-such-code"]));
});
