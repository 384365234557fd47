import { expect, onTestFinished, test } from "vitest";
import type { LinkRole } from "#core/wire/access.ts";
import type { Decision, ListedDecision } from "#core/wire/workshop.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { startServer } from "#test/support/startServer.ts";
import { Visitor } from "#test/support/visitor.ts";
import { planOf, rate, WorkshopAt } from "#test/support/WorkshopAt.ts";
import { workshops } from "#test/support/workshops.ts";

const { server, owner, open } = workshops();

const guest = async (mapId: string, role: LinkRole) => (await owner()).guest(mapId, { role });

const routes = [
  ["GET", "/workshop", "view"],
  ["POST", "/workshop", "own", planOf([])],
  ["PUT", "/workshop/plan", "own", planOf([rate])],
  ["POST", "/workshop/deeds", "own", { type: "pause" }],
  ["POST", "/workshop/join", "comment"],
  ["PUT", "/workshop/blocks/rate/scores/t1", "comment", { emotion: 1 }],
  ["PUT", "/workshop/blocks/rate/notes/n1", "comment", { column: "c", text: "x" }],
  ["DELETE", "/workshop/blocks/rate/notes/n1", "comment"],
  ["PUT", "/workshop/blocks/rate/dots/n1", "comment", { count: 1 }],
  ["PUT", "/workshop/blocks/rate/done", "comment", { isDone: true }],
  ["GET", "/workshop/blocks/rate/result", "view"],
  ["GET", "/workshops", "view"],
  ["GET", "/workshops/none/minutes", "view"],
  ["GET", "/decisions", "view"],
  ["POST", "/decisions", "edit", { text: "ara" }],
  ["PATCH", "/decisions/none", "edit", { isDone: true }],
  ["DELETE", "/decisions/none", "edit"],
  ["DELETE", "/workshop", "own"],
] as const;

test.each(["view", "comment", "edit"] as const)(
  "[K1] who may %s may do that much with a workshop, and nothing on another map or one in the bin",
  async (role) => {
    const ece = await owner();
    const workshop = await open([rate]);
    await workshop.begin("rate");
    const other = await open([rate]);
    const ranks = ["view", "comment", "edit", "own"];
    const ali = await guest(workshop.mapId, role);
    const refusalOf = async (mapId: string, [method, path, , body]: (typeof routes)[number]) => {
      const response = await ali.send(method, `/api/maps/${mapId}${path}`, body);
      const { error } = response.ok ? {} : await response.json();
      return `${path} ${error?.code}`;
    };
    for (const route of routes) {
      const isEnough = ranks.indexOf(role) >= ranks.indexOf(route[2]);
      const said = await refusalOf(workshop.mapId, route);
      if (isEnough) expect(said).not.toMatch(/not-allowed|no-such-map/);
      else expect(said).toBe(`${route[1]} not-allowed`);
      expect(await refusalOf(other.mapId, route)).toBe(`${route[1]} no-such-map`);
    }
    await ece.send("DELETE", `/api/maps/${workshop.mapId}`);
    for (const [method, path, , body] of routes)
      expect(await ece.refusal(method, `/api/maps/${workshop.mapId}${path}`, body)).toBe(
        "409 map-in-bin",
      );
  },
);

test("[K1] a planned workshop and the code are the owners' alone", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const ali = await guest(id, "edit");
  const path = `/api/maps/${id}/workshop`;
  expect(await (await ece.send("GET", path)).json()).toEqual({});
  expect(await ece.status("POST", path, planOf([rate]))).toBe(201);
  expect(await (await ali.send("GET", path)).json()).toEqual({});
  const { workshop } = await (await ece.send("GET", path)).json();
  expect(workshop).toMatchObject({ state: "planned", title: "Atölye", people: [] });
  await ece.send("POST", `${path}/deeds`, { type: "open" });
  const seen = await (await ali.send("GET", path)).json();
  expect(seen.workshop.state).toBe("open");
  expect(seen).not.toHaveProperty("code");
  expect((await (await ece.send("GET", path)).json()).code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
});

test("[K1] a planned workshop is nothing to anybody else: on no route, and in no frame", async () => {
  const ece = await owner();
  const [id, bare] = [await ece.newMap(), await ece.newMap()];
  const path = `/api/maps/${id}/workshop`;
  const guests = new Map<string, readonly [Visitor, Visitor]>();
  for (const role of ["view", "comment", "edit"] as const)
    guests.set(role, [await guest(id, role), await guest(bare, role)]);
  const cookie = guests.get("edit")?.[0].cookie ?? "";
  const { events } = await joinMap(server().syncUrl, id, { cookie });
  await ece.send("POST", path, planOf([]));
  await ece.send("PUT", `${path}/plan`, planOf([rate]));
  for (const [there, nowhere] of guests.values())
    for (const [method, rest, , body] of routes.filter(
      ([, part]) => !part.startsWith("/decisions"),
    )) {
      const seen = await there.send(method, `/api/maps/${id}${rest}`, body);
      const other = await nowhere.send(method, `/api/maps/${bare}${rest}`, body);
      const told = `${method} ${rest} ${other.status} ${await other.text()}`;
      expect(`${method} ${rest} ${seen.status} ${await seen.text()}`).toBe(told);
    }
  await ece.send("DELETE", path);
  const comment = { target: { kind: "map", id: "" }, targetName: "", text: "son", mentions: [] };
  await ece.send("POST", `/api/maps/${id}/comments`, comment);
  const topics = () => events.map(({ topic }) => topic);
  await eventually(() => topics().includes("comments"));
  expect(topics()).toEqual(["comments"]);
});

test("[K2] one workshop is under way on a map, thrown away only before it is opened", async () => {
  const ece = await owner();
  const workshop = await open([rate]);
  expect(await ece.refusal("POST", workshop.path, planOf([]))).toBe("409 workshop-exists");
  expect(await ece.refusal("DELETE", workshop.path)).toBe("409 workshop-begun");
  await workshop.end();
  expect(await ece.status("POST", workshop.path, planOf([]))).toBe(201);
  expect(await ece.refusal("POST", `${workshop.path}/deeds`, { type: "close" })).toBe(
    "409 workshop-not-open",
  );
  expect(await ece.status("DELETE", workshop.path)).toBe(204);
  expect(await ece.refusal("DELETE", workshop.path)).toBe("404 no-such-workshop");
});

test("[K11][N1] while names are hidden, comments and whom they could name tell none", async () => {
  const ece = await owner();
  const workshop = await open([rate]);
  const [ali, can] = [await workshop.comer("Ali"), await workshop.comer("Can")];
  const path = `/api/maps/${workshop.mapId}/comments`;
  const words = { text: "Kargo", mentions: [] };
  const thread = { target: { kind: "map", id: "" }, targetName: "Harita", ...words };
  const { id } = await (await ali.send("POST", path, thread)).json();
  expect(await (await can.send("GET", path)).text()).toContain("Ali");
  await workshop.deed({ type: "hideNames", isOn: true });
  expect(await (await can.send("GET", path)).text()).not.toContain("Ali");
  expect(await (await can.send("POST", `${path}/${id}`, words)).text()).not.toContain("Ali");
  expect(await (await ece.send("GET", path)).text()).toContain("Ali");
});

test("[E14] who came by the code is among the map's people, and can be taken out", async () => {
  const ece = await owner();
  const workshop = await open([rate]);
  const ali = await workshop.comer("Ali");
  await workshop.end(true);
  const path = `/api/maps/${workshop.mapId}`;
  const { people } = await (await ece.send("GET", `${path}/people`)).json();
  const found = people.find(({ name }: { name: string }) => name === "Ali");
  expect(found.ways).toEqual([{ kind: "code", role: "view", label: "" }]);
  expect(await ali.status("GET", `${path}/document`)).toBe(200);
  expect(await ece.status("DELETE", `${path}/people/${found.id}`)).toBe(204);
  expect(await ali.status("GET", `${path}/document`)).toBe(404);
});

test("[K2] only who leads does anything, and any owner can take over", async () => {
  const own = await startServer({ env: { PUBLIC_URL: "http://maps.example", CLAIM: "1" } });
  onTestFinished(() => own.close());
  const ece = await Visitor.owner(own);
  const workshop = await WorkshopAt.open({ server: own, owner: ece }, [rate]);
  await own.stop();
  await own.restart();
  const can = await Visitor.owner(own, "Can");
  const deeds = `${workshop.path}/deeds`;
  expect(await can.refusal("POST", deeds, { type: "begin", block: "rate" })).toBe(
    "403 not-facilitator",
  );
  const refused = await can.send("POST", deeds, { type: "close" });
  expect((await refused.json()).error.message).toContain("Ece");
  const taken = await workshop.deed({ type: "takeOver" }, can);
  expect(taken.facilitator?.name).toBe("Can");
  expect(await can.status("POST", deeds, { type: "begin", block: "rate" })).toBe(200);
  expect(await ece.refusal("POST", deeds, { type: "close" })).toBe("403 not-facilitator");
});

test("[K17] a countdown runs by the server's clock, stands while it is paused, and closes nothing", async () => {
  const workshop = await open([rate]);
  const before = Date.now();
  const begun = await workshop.begin("rate");
  expect(begun).toMatchObject({ current: "rate", countdown: { endsAt: expect.any(Number) } });
  const endsAt = begun.countdown && "endsAt" in begun.countdown ? begun.countdown.endsAt : 0;
  expect(endsAt - before).toBeGreaterThanOrEqual(300_000);
  const { countdown } = await workshop.deed({ type: "pause" });
  expect(countdown).toMatchObject({ leftMs: expect.any(Number) });
  const longer = await workshop.deed({ type: "addMinute" });
  expect(longer.countdown).toEqual({
    leftMs: (countdown && "leftMs" in countdown ? countdown.leftMs : 0) + 60_000,
  });
  expect((await workshop.deed({ type: "resume" })).countdown).toHaveProperty("endsAt");
  const after = await workshop.deed({ type: "close" });
  expect(after).not.toHaveProperty("current");
  expect(after).not.toHaveProperty("countdown");
});

test("[K19] whoever has the map open hears of each deed at once, of two states the later is higher", async () => {
  const workshop = await open([rate]);
  const ali = await guest(workshop.mapId, "view");
  const { events } = await joinMap(server().syncUrl, workshop.mapId, { cookie: ali.cookie });
  const heard = () => events.filter((event) => event.topic === "workshop");
  const begun = await workshop.begin("rate");
  await eventually(() => heard().some(({ workshop: told }) => told?.version === begun.version));
  const versions = heard().map(({ workshop: told }) => told?.version ?? 0);
  expect(versions).toEqual(versions.toSorted((one, other) => one - other));
  const view = { x: 1, y: 2, zoom: 0.5, width: 1600, height: 900 };
  await workshop.deed({ type: "look", ...view, at: "t1" });
  await eventually(() =>
    expect(events).toContainEqual(expect.objectContaining({ topic: "look", view, at: "t1" })),
  );
  await workshop.end();
  await eventually(() => heard().at(-1)?.workshop === undefined);
});

test("[K15] what was decided stays with the map, for whom sees it, in the order of its dates", async () => {
  const ece = await owner();
  const [id, other] = [await ece.newMap({ title: "bir" }), await ece.newMap()];
  const ali = await guest(id, "edit");
  const path = `/api/maps/${id}/decisions`;
  const { events } = await joinMap(server().syncUrl, id, { cookie: ali.cookie });
  const add = async (by: Visitor, body: object, at = path): Promise<Decision> =>
    (await by.send("POST", at, body)).json();
  const later = await add(ali, { text: "sonra", reviewOn: "2026-12-01" });
  const sooner = await add(ali, { text: "önce", owner: "Can", reviewOn: "2026-11-01" });
  const never = await add(ali, { text: "tarihsiz", note: "n1" });
  const foreign = await add(ece, { text: "başka" }, `/api/maps/${other}/decisions`);
  const listed: ListedDecision[] = await (await ali.send("GET", "/api/decisions")).json();
  expect(listed.map((each) => each.id)).toEqual([sooner.id, later.id, never.id]);
  expect(listed[0]).toEqual({ ...sooner, mapTitle: "bir" });
  expect(await ali.refusal("PATCH", `${path}/${foreign.id}`, { text: "x" })).toBe(
    "404 no-such-decision",
  );
  const done = await (await ali.send("PATCH", `${path}/${later.id}`, { isDone: true })).json();
  expect(done.doneAt).toMatch(/Z$/);
  await ali.send("PATCH", `${path}/${sooner.id}`, { reviewOn: null });
  await ali.send("DELETE", `${path}/${never.id}`);
  const { reviewOn: _, ...undated } = sooner;
  expect(await (await ali.send("GET", "/api/decisions")).json()).toEqual([
    { ...undated, mapTitle: "bir" },
  ]);
  await eventually(() =>
    expect(events).toEqual(Array.from({ length: 6 }, () => ({ topic: "decisions" }))),
  );
  for (const reviewOn of ["2026-02-30", "2026-13-01", "yarın", "20261201"])
    expect(await ali.refusal("POST", path, { text: "x", reviewOn })).toBe("400 bad-field");
});
