import { beforeEach, expect, onTestFinished, test } from "vitest";
import { storedWorkshop } from "#test/support/someWorkshop.ts";
import { emptyMap, SqlitePlace, sqlitePlace } from "#test/support/SqlitePlace.ts";
import { openDatabase } from "./openDatabase.ts";
import type { Storage } from "./storage.ts";

const place = sqlitePlace();
let storage: Storage;

const openedAt = "2026-01-01T10:00:00.000Z";
const workshop = storedWorkshop({ mapId: "a", title: "Atölye", openedAt });
const ali = { personId: "ali", state: "in", isByCode: true } as const;
const answered = { workshop: "w", block: "b", answerer: "x" };
const at = "2026-01-02T00:00:00.000Z";
const rolesOf = async (person: string) =>
  (await storage.grantsOf(person, at, "a")).map(({ role }) => role);

beforeEach(async () => {
  storage = await place().open();
  await storage.createMap(emptyMap("a"));
});

test("[K2] a map has one workshop under way, and any number that have ended, the last first", async () => {
  expect(await storage.addWorkshop(workshop)).toBe(true);
  expect(await storage.addWorkshop({ ...workshop, id: "x" })).toBe(false);
  expect(await storage.addWorkshop({ ...workshop, id: "x", mapId: "nowhere" })).toBe(false);
  expect(await storage.workshopUnderWay("a")).toEqual(workshop);
  const endedAt = "2026-01-01T12:00:00.000Z";
  await storage.saveWorkshop({ ...workshop, state: "ended", endedAt, minutes: "{}" });
  expect(await storage.workshopUnderWay("a")).toBeUndefined();
  expect(await storage.addWorkshop({ ...workshop, id: "x" })).toBe(true);
  await storage.saveWorkshop({ ...workshop, id: "x", state: "ended", endedAt: `${endedAt}+` });
  expect((await storage.endedWorkshops("a")).map(({ id }) => id)).toEqual(["x", "w"]);
  expect(await storage.minutesOf("a", "w")).toBe("{}");
  expect(await storage.minutesOf("b", "w")).toBeUndefined();
});

test("[K9] the code gives its role while the workshop is open, and a look afterwards where that is kept", async () => {
  await storage.addWorkshop(workshop);
  await storage.saveParticipant("w", { ...ali, state: "held" });
  expect(await rolesOf("ali")).toEqual([]);
  await storage.saveParticipant("w", ali);
  expect(await rolesOf("ali")).toEqual(["edit"]);
  await storage.saveWorkshop({ ...workshop, isMapFrozen: true });
  expect(await rolesOf("ali")).toEqual(["comment"]);
  await storage.saveWorkshop({ ...workshop, state: "ended", keepsView: true });
  expect(await rolesOf("ali")).toEqual(["view"]);
  await storage.saveWorkshop({ ...workshop, state: "ended" });
  expect(await rolesOf("ali")).toEqual([]);
});

test("[K12] who is barred has no role by anything while the workshop is open", async () => {
  await storage.addWorkshop(workshop);
  await storage.saveParticipant("w", ali);
  await storage.barParticipant("w", "ali");
  expect(await rolesOf("ali")).toEqual([]);
  expect(await storage.participants("w")).toMatchObject([{ personId: "ali", state: "removed" }]);
  expect(await storage.participant("w", "ali")).toMatchObject({ state: "removed" });
  expect(await storage.participant("w", "can")).toBeUndefined();
});

test("[K5] a key is made with what it belongs to, and gone with it", async () => {
  await storage.addWorkshop(workshop);
  const key = Uint8Array.of(1, 2, 3);
  await storage.saveWorkshop(workshop, { made: { block: "b", key }, destroyed: [] });
  expect(await storage.answerKey("w", "b")).toEqual(key);
  await storage.saveWorkshop(workshop, { destroyed: ["b"] });
  expect(await storage.answerKey("w", "b")).toBeUndefined();
});

test("[K4] an answer stands once for each answerer and item, in the order of first writing", async () => {
  await storage.addWorkshop(workshop);
  for (const [item, value] of [
    ["n2", "1"],
    ["n1", "2"],
    ["n2", "3"],
  ] as const)
    await storage.putAnswer({ ...answered, item, value });
  await storage.putAnswer({ ...answered, answerer: "y", item: "n1", value: "4" });
  expect(await storage.answersOf(answered)).toEqual([
    { answerer: "x", item: "n2", value: "3" },
    { answerer: "x", item: "n1", value: "2" },
  ]);
  expect(await storage.answersOf({ workshop: "w", block: "b" })).toHaveLength(3);
  await storage.removeAnswers(answered, "n2");
  await storage.removeAnswers({ ...answered, answerer: "y" });
  expect(await storage.answersOf({ workshop: "w", block: "b" })).toEqual([
    { answerer: "x", item: "n1", value: "2" },
  ]);
});

test("[K15] decisions are a map's own, and those of the bin are not still to be done", async () => {
  const decision = { id: "1", mapId: "a", text: "ara", owner: "" };
  expect(await storage.addDecision(decision, 1)).toBe(true);
  expect(await storage.addDecision({ ...decision, id: "2" }, 1)).toBe(false);
  expect(await storage.changeDecision({ mapId: "b", id: "1" }, { text: "x" })).toBeUndefined();
  expect(
    await storage.changeDecision({ mapId: "a", id: "1" }, { text: "yaz", reviewOn: "2026-02-01" }),
  ).toEqual({
    ...decision,
    text: "yaz",
    reviewOn: "2026-02-01",
  });
  expect(await storage.openDecisions()).toMatchObject([{ id: "1", mapTitle: "Harita" }]);
  await storage.setDeleted("a", at);
  expect(await storage.openDecisions()).toEqual([]);
});

test("[K22] a deleted decision comes back for whoever deleted it, while there is room and until it is forgotten", async () => {
  const decisions = ["1", "2", "3"].map((id) => ({
    id,
    mapId: "a",
    text: `karar ${id}`,
    owner: "",
  }));
  for (const each of decisions) await storage.addDecision(each, 3);
  const second = { mapId: "a", id: "2" };
  expect(await storage.removeDecision({ ...second, mapId: "b" }, at, "ali")).toBe(false);
  expect(await storage.removeDecision(second, at, "ali")).toBe(true);
  expect(await storage.removeDecision(second, at, "can")).toBe(false);
  expect(await storage.changeDecision(second, { text: "x" })).toBeUndefined();
  expect((await storage.decisionsOf("a")).map(({ id }) => id)).toEqual(["1", "3"]);
  expect((await storage.openDecisions()).map(({ id }) => id)).toEqual(["1", "3"]);
  const wish = { by: "ali", since: at, most: 3 };
  for (const refused of [
    { ...wish, by: "can" },
    { ...wish, since: "9999" },
  ])
    expect(await storage.restoreDecision(second, refused)).toBeUndefined();
  expect(await storage.restoreDecision(second, { ...wish, most: 2 })).toBe("no-room");
  expect(await storage.restoreDecision(second, wish)).toEqual(decisions[1]);
  expect(await storage.decisionsOf("a")).toEqual(decisions);
  await storage.removeDecision(second, at, "ali");
  await storage.forgetDecisions(at);
  expect(await storage.restoreDecision(second, wish)).toEqual(decisions[1]);
  await storage.removeDecision(second, at, "ali");
  await storage.forgetDecisions("9999");
  expect(await storage.restoreDecision(second, wish)).toBeUndefined();
});

test("[R5] erasing a map leaves nothing of its workshop", async () => {
  await storage.addWorkshop(workshop);
  await storage.saveParticipant("w", ali);
  await storage.saveWorkshop(workshop, {
    made: { block: "b", key: Uint8Array.of(1) },
    destroyed: [],
  });
  await storage.putAnswer({ ...answered, item: "n", value: "1" });
  await storage.addDecision({ id: "1", mapId: "a", text: "ara", owner: "" }, 9);
  await storage.setDeleted("a", at);
  await storage.eraseMap("a");
  await place().close();
  const database = openDatabase(place().file);
  for (const table of [
    "workshop",
    "workshop_person",
    "workshop_key",
    "workshop_answer",
    "decision",
  ])
    expect(database.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
  database.close();
});

test("[R9] a database of version 2 keeps its maps, and takes workshops", async () => {
  const old = await SqlitePlace.create();
  onTestFinished(() => old.remove());
  old.leaveVersion(2);
  storage = await old.open();
  expect(await storage.map("a")).toMatchObject({ title: "Eski" });
  expect(await storage.addWorkshop(workshop)).toBe(true);
  expect(await storage.decisionsOf("a")).toEqual([]);
});

test("[R9] a database of version 5 keeps its decisions, which can be deleted and brought back", async () => {
  const old = await SqlitePlace.create();
  onTestFinished(() => old.remove());
  old.leaveVersion(
    5,
    `INSERT INTO action_item VALUES ('1', 'a', 'n', 'ara', 'Can', '2026-02-01', NULL, 'w')`,
  );
  storage = await old.open();
  const kept = { id: "1", mapId: "a", note: "n", text: "ara", owner: "Can" };
  const decision = { ...kept, reviewOn: "2026-02-01", workshop: "w" };
  expect(await storage.decisionsOf("a")).toEqual([decision]);
  await storage.removeDecision(kept, at, "ali");
  expect(await storage.restoreDecision(kept, { by: "ali", since: at, most: 1 })).toEqual(decision);
  await storage.eraseMap("a");
  expect(await storage.decisionsOf("a")).toEqual([]);
});
