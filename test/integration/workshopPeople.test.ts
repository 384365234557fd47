import { expect, test } from "vitest";
import { readMap } from "#core/doc/readMap.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { runIn } from "#test/support/runIn.ts";
import { memberOf } from "#test/support/visitor.ts";
import type { Visitor } from "#test/support/visitor.ts";
import { gatherIn, rate, revealOf, WorkshopAt } from "#test/support/WorkshopAt.ts";
import { workshops } from "#test/support/workshops.ts";

const { server, owner, open } = workshops();
const editing = () => open([rate], { codeRole: "edit" });
const at = (workshop: WorkshopAt, { cookie }: Visitor) =>
  joinMap(server().syncUrl, workshop.mapId, { cookie });

test("[K10] while the map is frozen only owners change it, from when that is answered", async () => {
  const ece = await owner();
  const workshop = await editing();
  const ali = await workshop.comer("Ali");
  const [joined, owning] = [await at(workshop, ali), await at(workshop, ece)];
  await workshop.deed({ type: "freezeMap", isFrozen: true });
  const path = `/api/maps/${workshop.mapId}`;
  expect(await ali.status("PATCH", path, { title: "buz" })).toBe(403);
  expect(await ece.status("PATCH", path, { title: "sahip" })).toBe(200);
  await eventually(() => joined.roles.at(-1) === "comment");
  expect(owning.roles).toEqual(["own"]);
  await workshop.begin("rate");
  expect(await workshop.answer(ali, "rate/done", { isDone: true })).toBeDefined();
  await workshop.deed({ type: "freezeMap", isFrozen: false });
  expect(await ali.status("PATCH", path, { title: "çözük" })).toBe(200);
  await eventually(() => joined.roles.at(-1) === "edit");
});

test("[K10] the end thaws the map for whoever came by a link", async () => {
  const ece = await owner();
  const workshop = await editing();
  const ali = await workshop.comer("Ali");
  await ali.join(workshop.mapId, await ece.newLink(workshop.mapId, { role: "edit" }));
  await workshop.deed({ type: "freezeMap", isFrozen: true });
  expect(await ali.status("PATCH", `/api/maps/${workshop.mapId}`, { title: "x" })).toBe(403);
  await workshop.end();
  expect(await ali.status("PATCH", `/api/maps/${workshop.mapId}`, { title: "x" })).toBe(200);
});

test("[K11] hidden names are told to owners only, and the server shows nobody's but who leads", async () => {
  const ece = await owner();
  const workshop = await editing();
  const [ali, can] = [await workshop.comer("Ali"), await workshop.comer("Can")];
  const seen = await Promise.all([ece, ali, can].map((who) => at(workshop, who)));
  const [, , watching] = seen;
  for (const { provider } of seen) provider.awareness.setLocalStateField("user", { colour: 1 });
  const names = () =>
    [...(watching?.provider.awareness.getStates().values() ?? [])]
      .map((state) => String(state["user"]?.name))
      .toSorted();
  await eventually(() => expect(names().filter((name) => name !== "undefined")).toContain("Ali"));
  await workshop.deed({ type: "hideNames", isOn: true });
  expect((await workshop.view(can)).workshop?.people.map(({ name }) => name)).toEqual(["", ""]);
  expect((await workshop.view()).workshop?.people.map(({ name }) => name)).toEqual(["Ali", "Can"]);
  await eventually(() => {
    expect(names()).toContain("");
    expect(names()).not.toContain("Ali");
    expect(names()).toContain("Ece");
    return true;
  });
  const late = await at(workshop, await workshop.comer("Deniz"));
  late.provider.awareness.setLocalStateField("user", { name: "Deniz" });
  await eventually(() => expect(names().filter((name) => name === "")).toHaveLength(2));
  expect(names()).not.toContain("Deniz");
  await workshop.deed({ type: "hideNames", isOn: false });
  await eventually(() => expect(names()).toContain("Ali"));
});

test("[E11] who leads is the server's word, whatever people are called and claim", async () => {
  const ece = await owner();
  const workshop = await editing();
  const second = await memberOf(ece, "Ece");
  await ece.status("PATCH", `/api/people/${await second.personId()}`, {
    isMember: true,
    isOwner: true,
  });
  const ali = await at(workshop, await workshop.comer("Ali"));
  const [first, other] = [await at(workshop, ece), await at(workshop, second)];
  const claim = () => {
    for (const [colour, { provider }] of [first, other, ali].entries())
      provider.awareness.setLocalStateField("user", { colour, leads: true });
  };
  const leading = () =>
    [...ali.provider.awareness.getStates().values()]
      .filter(({ user }) => user?.leads === true && user.role === "own")
      .map(({ user }) => user.colour);
  claim();
  await eventually(() => expect(leading()).toEqual([0]));
  await workshop.deed({ type: "takeOver" }, second);
  claim();
  await eventually(() => expect(leading()).toEqual([1]));
  await workshop.ask(["POST", "/deeds", { type: "end", keepsView: true }], second);
  claim();
  await eventually(() => expect(leading()).toEqual([]));
});

test("[K12] who is sent away is out at once, and does not come back while it is open", async () => {
  const ece = await owner();
  const workshop = await editing();
  const ali = await workshop.comer("Ali");
  const link = await ece.newLink(workshop.mapId, { role: "edit" });
  await ali.join(workshop.mapId, link);
  const joined = await at(workshop, ali);
  const code = await workshop.code();
  await workshop.deed({ type: "remove", person: await workshop.personCalled("Ali") });
  expect(await ali.refusal("GET", `/api/maps/${workshop.mapId}`)).toBe("404 no-such-map");
  await eventually(() => joined.closes.includes("4403 revoked"));
  expect(await ali.refusal("POST", "/api/join", { code })).toBe("404 no-such-code");
  await ali.join(workshop.mapId, link);
  expect(await ali.refusal("GET", workshop.path)).toBe("404 no-such-map");
  expect((await workshop.view()).workshop?.people).toEqual([]);
});

test("[K12] whoever owns the map is not sent away, by themselves neither", async () => {
  const ece = await owner();
  const [ali, can] = [await memberOf(ece), await memberOf(ece, "Can")];
  const workshop = await WorkshopAt.open({ server: server(), owner: ali }, [rate]);
  const people = `/api/maps/${workshop.mapId}/people/${await can.personId()}`;
  expect(await ali.status("PUT", people, { role: "own" })).toBe(204);
  for (const who of [ece, ali, can]) {
    await workshop.ask(["POST", "/join"], who);
    const deed = { type: "remove", person: await who.personId() };
    const refused = await ali.send("POST", `${workshop.path}/deeds`, deed);
    expect([refused.status, (await refused.json()).error]).toEqual([
      409,
      { code: "owner-stays", message: expect.stringContaining("cannot be sent away") },
    ]);
    expect((await workshop.view(who)).mine?.state).toBe("in");
  }
  await ali.send("PUT", people, { role: "edit" });
  await workshop.deed({ type: "remove", person: await can.personId() }, ali);
  expect(await can.status("GET", workshop.path)).toBe(404);
});

test("[K13] what somebody did since the opening is taken back, and what others did stays", async () => {
  const ece = await owner();
  const workshop = await editing();
  const [ali, can] = [await workshop.comer("Ali"), await workshop.comer("Can")];
  const [vandal, honest] = [await at(workshop, ali), await at(workshop, can)];
  const before = readMap(vandal.doc);
  const [lane] = before.lanes.filter(({ kind }) => kind === "notes");
  const [one, two, three] = before.touchpoints;
  const note = (id: string, text: string, column = one?.id ?? "") =>
    ({ type: "addNote", id, lane: lane?.id ?? "", column, text }) as const;
  await runIn(honest, note("honest-1", "iyi"));
  await runIn(vandal, { type: "remove", targets: [{ kind: "touchpoint", id: two?.id ?? "" }] });
  await runIn(vandal, note("vandal-1", "kötü"));
  await runIn(honest, note("honest-2", "daha iyi", three?.id));
  await workshop.begin("rate");
  await workshop.answer(ali, `rate/scores/${one?.id}`, { emotion: -2 });
  await workshop.deed({ type: "takeBack", person: await workshop.personCalled("Ali") });
  const after = await workshop.map();
  expect(after.touchpoints.map(({ id }) => id)).toEqual(before.touchpoints.map(({ id }) => id));
  expect(after.notes.filter(({ id }) => /honest|vandal/.test(id)).map(({ id }) => id)).toEqual([
    "honest-1",
    "honest-2",
  ]);
  expect((await workshop.view(ali)).mine?.answers["rate"]?.scores).toEqual({});
  await eventually(() =>
    expect(readMap(honest.doc).touchpoints).toHaveLength(before.touchpoints.length),
  );
  const nobody = { type: "takeBack", person: "nobody" };
  expect(await ece.refusal("POST", `${workshop.path}/deeds`, nobody)).toBe(
    "404 no-such-participant",
  );
});

test("[K13] with it go their answers and gathered notes, from results and minutes too", async () => {
  const gathers = ["gather", "secret"].map(
    (id) => ({ ...gatherIn("L"), id, isAnonymous: id === "secret" }) as const,
  );
  const shows = ["gather", "secret", "rate"].map(revealOf);
  const workshop = await open([...gathers, rate, ...shows]);
  const [ali, can] = [await workshop.comer("Ali"), await workshop.comer("Can")];
  const joined = await at(workshop, can);
  const [one, two] = (await workshop.map()).touchpoints;
  const column = one?.id ?? "";
  for (const block of ["gather", "secret"]) {
    await workshop.begin(block);
    for (const [who, text] of [
      [ali, "bozuk"],
      [ali, "aynı"],
      [can, "aynı"],
    ] as const)
      await workshop.answer(who, `${block}/notes/n-${text.length}`, {
        column,
        text: `${block} ${text}`,
      });
    await workshop.begin(`show-${block}`);
  }
  await workshop.begin("rate");
  await workshop.answer(ali, `rate/scores/${column}`, { emotion: -2 });
  await workshop.answer(ali, `rate/scores/${two?.id}`, { emotion: -2 });
  await workshop.answer(can, `rate/scores/${column}`, { emotion: 2 });
  await workshop.begin("show-rate");
  expect(await workshop.result("gather")).toMatchObject({ people: 2, notes: { length: 3 } });
  const before = (await workshop.view(can)).workshop;
  await workshop.deed({ type: "takeBack", person: await workshop.personCalled("Ali") });
  const after = (await workshop.view(can)).workshop;
  expect(after?.version).toBeGreaterThan(before?.version ?? Infinity);
  expect([before?.resultsVersion, after?.resultsVersion]).toEqual([undefined, 1]);
  const texts = () => readMap(joined.doc).notes.map(({ text }) => text);
  const left = ["gather aynı", "secret aynı", "secret aynı", "secret bozuk"];
  await eventually(() =>
    expect(
      texts()
        .filter((text) => /^(gather|secret) /.test(text))
        .toSorted(),
    ).toEqual(left),
  );
  expect(await workshop.result("gather")).toMatchObject({ people: 1, notes: { length: 1 } });
  expect(await workshop.result("secret")).toMatchObject({ people: 2, notes: { length: 3 } });
  expect(await workshop.result("rate")).toMatchObject({
    people: 1,
    touchpoints: [{ touchpoint: column, emotion: { count: 1, median: 2 } }],
  });
  await workshop.end();
  const minutes = await workshop.minutes();
  expect(minutes.blocks.map(({ result }) => result?.people)).toEqual([
    1,
    2,
    1,
    ...shows.map(() => undefined),
  ]);
  expect(JSON.stringify(minutes)).not.toContain("gather bozuk");
});

test("[K19] who has the map open is here, and no more when they have left", async () => {
  const workshop = await editing();
  const ali = await workshop.comer("Ali");
  const isHere = async () => (await workshop.view()).workshop?.people[0]?.isHere;
  expect(await isHere()).toBe(false);
  const joined = await at(workshop, ali);
  expect(await isHere()).toBe(true);
  joined.leave();
  await eventually(async () => (await isHere()) === false);
});
