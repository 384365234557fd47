import { createHmac } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { rawSocket } from "#test/support/rawSocket.ts";
import { Visitor } from "#test/support/visitor.ts";
import { gatherIn, planOf, rate, revealOf, vote } from "#test/support/WorkshopAt.ts";
import { workshops } from "#test/support/workshops.ts";

const { server, owner, open } = workshops();

test("[K3] no answer is read before its reveal: by nobody else, on no route and in no frame", async () => {
  const ece = await owner();
  const workshop = await open([{ ...gatherIn("L"), isAnonymous: true }, rate, revealOf("rate")]);
  const [ali, can] = [await workshop.comer("Ali"), await workshop.comer("Can")];
  const watchers = [ece, can];
  const sockets = await Promise.all(
    watchers.map(({ cookie }) =>
      rawSocket(`${server().syncUrl}/${workshop.mapId}`, { headers: { cookie } }),
    ),
  );
  await workshop.begin("gather");
  const planted = "kimse-okumasın";
  await workshop.answer(ali, "gather/notes/n1", { column: "c", text: planted });
  await workshop.answer(ali, "gather/done", { isDone: true });
  await workshop.begin("rate");
  await workshop.answer(ali, "rate/scores/planted-touchpoint", { emotion: -2, satisfaction: 1 });
  const { mapId } = workshop;
  const paths = [
    "",
    "/document",
    "/export?format=json",
    "/export",
    "/thumbnail",
    "/links",
    "/decisions",
    "/workshop",
    "/workshop/blocks/rate/result",
    "/workshop/blocks/gather/result",
    "/workshops",
  ].map((path) => `/api/maps/${mapId}${path}`);
  for (const watcher of watchers)
    for (const path of [...paths, "/api/maps", "/api/decisions", "/api/me"]) {
      const answer = await (await watcher.send("GET", path)).text();
      expect(`${path} ${answer}`).not.toMatch(/kimse-okumas|planted-touchpoint/);
    }
  for (const watcher of watchers)
    for (const block of ["rate", "gather"])
      expect(await watcher.refusal("GET", `${workshop.path}/blocks/${block}/result`)).toBe(
        "404 no-result",
      );
  await workshop.end();
  const texts = () =>
    sockets.flatMap(({ frames }) => frames.map((frame) => Buffer.from(frame).toString()));
  // The end is the last that is told: the owner hears it, and whoever came by the code is out.
  await eventually(() => texts().some((text) => text.endsWith('{"topic":"workshop"}')));
  await sockets[1]?.closed;
  for (const frame of texts()) expect(frame).not.toMatch(/kimse-okumas|planted-touchpoint/);
  expect(JSON.stringify(await workshop.minutes())).not.toMatch(/kimse-okumas|planted-touchpoint/);
});

test("[K3] no frame goes out because somebody answers, an owner neither", async () => {
  const ece = await owner();
  const workshop = await open([rate]);
  const can = await workshop.comer("Can");
  const { events } = await joinMap(server().syncUrl, workshop.mapId, { cookie: can.cookie });
  const topics = () => events.map(({ topic }) => topic);
  const look = { type: "look", x: 0, y: 0, zoom: 1 } as const;
  await workshop.begin("rate");
  await workshop.deed(look);
  await eventually(() => expect(topics().slice(-2)).toEqual(["look", "workshop"]));
  const before = topics();
  // Longer than what changes by itself is held back.
  for (const startedAt = performance.now(); performance.now() - startedAt < 600;)
    await workshop.answer(ece, "rate/scores/quiet", { emotion: 1 });
  await workshop.deed(look);
  await eventually(() => expect(topics()).toHaveLength(before.length + 2));
  expect(topics()).toEqual([...before, "look", "workshop"]);
});

test("[K4] one person has one answer, whatever tabs it comes from, and none after the closing", async () => {
  const workshop = await open([rate, revealOf("rate")]);
  const ali = await workshop.comer();
  const tab = new Visitor(server().url);
  tab.cookie = ali.cookie;
  const [touchpoint] = (await workshop.map()).touchpoints;
  const path = `rate/scores/${touchpoint?.id}`;
  await workshop.begin("rate");
  await Promise.all([
    workshop.answer(ali, path, { emotion: 2, satisfaction: 5 }),
    workshop.answer(tab, path, { emotion: 2, satisfaction: 5 }),
  ]);
  expect(await workshop.answer(tab, path, { emotion: -1 })).toMatchObject({
    scores: { [touchpoint?.id ?? ""]: { emotion: -1 } },
  });
  await workshop.deed({ type: "close" });
  const refused = `${workshop.path}/blocks/${path}`;
  expect(await ali.refusal("PUT", refused, { emotion: 2 })).toBe("409 closed");
  await workshop.begin("show-rate");
  expect(await ali.refusal("PUT", refused, { emotion: 2 })).toBe("409 closed");
  expect(
    await (
      await owner()
    ).refusal("POST", `${workshop.path}/deeds`, { type: "begin", block: "rate" }),
  ).toBe("409 closed");
  expect(await workshop.result("rate", ali)).toMatchObject({
    people: 1,
    touchpoints: [{ emotion: { count: 1, median: -1 } }],
  });
});

test("[K4] nobody puts more dots than there are, not with twenty at once", async () => {
  const workshop = await open([vote, revealOf("vote")]);
  const ali = await workshop.comer();
  const notes = (await workshop.map()).notes.slice(0, 20).map(({ id }) => id);
  await workshop.begin("vote");
  const outcomes = await Promise.all(
    notes.map((note) =>
      ali.status("PUT", `${workshop.path}/blocks/vote/dots/${note}`, { count: 1 }),
    ),
  );
  expect(outcomes.filter((status) => status === 200)).toHaveLength(3);
  expect(outcomes.filter((status) => status === 422)).toHaveLength(notes.length - 3);
  const { mine } = await workshop.view(ali);
  const [first = ""] = Object.keys(mine?.answers["vote"]?.dots ?? {});
  await workshop.answer(ali, `vote/dots/${first}`, { count: 0 });
  await workshop.answer(ali, `vote/dots/${first}`, { count: 1 });
  await workshop.begin("show-vote");
  const result = await workshop.result("vote");
  expect(result).toMatchObject({ kind: "vote", people: 1 });
  expect(result.kind === "vote" && result.notes.map(({ dots }) => dots)).toEqual([1, 1, 1]);
});

test("[K4] dots go to notes of the lanes that are voted on, and to none that is not there", async () => {
  const workshop = await open([]);
  const { notes } = await workshop.map();
  const lane = notes[0]?.place.lane ?? "";
  await workshop.ask(["PUT", "/plan", planOf([{ ...vote, lanes: [lane] }])]);
  const ali = await workshop.comer();
  await workshop.begin("vote");
  const put = (note = "nowhere") =>
    ali.status("PUT", `${workshop.path}/blocks/vote/dots/${note}`, { count: 1 });
  expect(await put(notes[0]?.id)).toBe(200);
  expect(await put(notes.find(({ place }) => place.lane !== lane)?.id)).toBe(400);
  expect(await put()).toBe(400);
});

test("[K16] answers about what has gone are kept and not shown", async () => {
  const ece = await owner();
  const workshop = await open([rate, revealOf("rate")]);
  const ali = await workshop.comer();
  const { touchpoints } = await workshop.map();
  await workshop.begin("rate");
  await workshop.answer(ali, `rate/scores/${touchpoints[1]?.id}`, { satisfaction: 4 });
  await workshop.answer(ali, `rate/scores/${touchpoints[0]?.id}`, { satisfaction: 2 });
  await workshop.answer(ali, "rate/scores/nowhere", { satisfaction: 2 });
  await workshop.begin("show-rate");
  const result = await workshop.result("rate", ece);
  expect(result.kind === "rate" && result.touchpoints.map((each) => each.touchpoint)).toEqual([
    touchpoints[0]?.id,
    touchpoints[1]?.id,
  ]);
  expect((await workshop.view(ali)).mine?.answers["rate"]?.scores).toHaveProperty("nowhere");
});

test("[K7] gathered notes come to the map once each, in the order of columns, and none is lost", async () => {
  const reveal = revealOf("gather");
  const gather = { ...gatherIn("gone"), isAnonymous: true };
  const workshop = await open([gather, reveal, { ...reveal, id: "again" }]);
  const inMap = (await workshop.map()).touchpoints;
  const [ali, can] = [await workshop.comer("Ali"), await workshop.comer("Can")];
  await workshop.begin("gather");
  const columns = [inMap[1]?.id ?? "", inMap[0]?.id ?? "", "gone"];
  for (const [index, column] of columns.entries())
    await workshop.answer(index === 1 ? can : ali, `gather/notes/n${index}`, {
      column,
      text: `not ${index}`,
    });
  await ali.send("DELETE", `${workshop.path}/blocks/gather/notes/none`);
  await workshop.begin("show-gather");
  await workshop.begin("again");
  const after = await workshop.map();
  const added = after.notes.filter(({ text }) => text.startsWith("not "));
  expect(added.map(({ text }) => text).toSorted()).toEqual(["not 0", "not 1", "not 2"]);
  const laneIds = new Set(added.map(({ place }) => place.lane));
  expect([...laneIds]).toEqual([after.lanes.find(({ kind }) => kind === "notes")?.id]);
  const columnOf = (text: string) => added.find((each) => each.text === text)?.place.column;
  expect([0, 1, 2].map((index) => columnOf(`not ${index}`))).toEqual([
    inMap[1]?.id,
    inMap[0]?.id,
    inMap[0]?.id,
  ]);
  const result = await workshop.result("gather", ali);
  expect(result).toMatchObject({ kind: "gather", people: 2 });
  expect(result.kind === "gather" && new Set(result.notes)).toEqual(
    new Set(added.map(({ id }) => id)),
  );
});

test("[K5] after an anonymous block is closed nobody can tell whose its answers are, not with all that is on disk", async () => {
  const workshop = await open([{ ...rate, isAnonymous: true }]);
  const people = [await workshop.comer("Ali"), await workshop.comer("Can")];
  await workshop.begin("rate");
  for (const [index, person] of people.entries())
    await workshop.answer(person, "rate/scores/t1", { emotion: index });
  const ids = [await workshop.personCalled("Ali"), await workshop.personCalled("Can")];
  const file = join(server().dataDir, "yolculuk.sqlite");
  const rowsOf = (sql: string) => {
    const database = new DatabaseSync(file, { readOnly: true });
    const rows = database.prepare(sql).all();
    database.close();
    return rows;
  };
  const keys = rowsOf("SELECT key FROM workshop_key").map((row) => row["key"] as Uint8Array);
  expect(keys).toHaveLength(1);
  const answerers = () =>
    rowsOf("SELECT answerer FROM workshop_answer WHERE item = 't1'").map((row) => row["answerer"]);
  const matches = (key: Uint8Array) =>
    ids.filter((id) =>
      answerers().includes(createHmac("sha256", key).update(id).digest("base64url")),
    );
  // With the key it can be told: the search below looks for the right thing.
  expect(keys.flatMap(matches)).toHaveLength(2);
  expect((await workshop.view(people[0])).mine?.answers).toHaveProperty("rate");
  await workshop.deed({ type: "close" });
  expect(rowsOf("SELECT key FROM workshop_key")).toEqual([]);
  expect(answerers()).toHaveLength(2);
  expect((await workshop.view(people[0])).mine?.answers).not.toHaveProperty("rate");
  const blobs = rowsOf("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .flatMap(({ name }) => rowsOf(`SELECT * FROM "${String(name)}"`))
    .flatMap((row) => Object.values(row))
    .filter((value) => value instanceof Uint8Array || typeof value === "string")
    .map((value) => (typeof value === "string" ? Buffer.from(value) : value));
  expect(blobs.filter((blob) => blob.length > 0).flatMap(matches)).toEqual([]);
  const bytes = readdirSync(server().dataDir)
    .filter((name) => name.startsWith("yolculuk.sqlite"))
    .map((name) => readFileSync(join(server().dataDir, name)));
  for (const key of keys)
    expect(bytes.some((content) => content.includes(Buffer.from(key)))).toBe(false);
  const columns = rowsOf("SELECT name FROM pragma_table_info('workshop_answer')");
  expect(columns.map(({ name }) => name)).toEqual([
    "workshop_id",
    "block",
    "answerer",
    "item",
    "position",
    "value",
  ]);
  expect(() => rowsOf("SELECT rowid FROM workshop_answer")).toThrow(/rowid/);
});
