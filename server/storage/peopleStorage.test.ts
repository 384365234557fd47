import { expect, test } from "vitest";
import { emptyMap, sqlitePlace } from "#test/support/SqlitePlace.ts";

const place = sqlitePlace();
const at = "2026-05-01T00:00:00.000Z";
const person = (id: string) => ({ id, name: id, isOwner: false, isMember: false });

test("[R9] a database of version 2 keeps its people and maps: they are nobody's but the owner's", async () => {
  place().leaveVersion(2, `INSERT INTO person VALUES ('ali', 'Ali', 0, '2026-01-01')`);
  const storage = await place().open();
  expect(await storage.person("ali")).toEqual({ ...person("ali"), name: "Ali" });
  expect(await storage.visibility("a")).toEqual({ visibility: "private", role: "view" });
  expect(await storage.waysTo("a", at)).toEqual([]);
});

test("[E13] who makes a map owns it, and whom nobody knows does not", async () => {
  const storage = await place().open();
  await storage.addPerson(person("ali"), at);
  await storage.createMap(emptyMap("a", { madeBy: "ali" }));
  await storage.createMap(emptyMap("b", { madeBy: "local" }));
  expect(await storage.grantsOf("ali", at)).toEqual([{ mapId: "a", role: "own" }]);
  await storage.setDeleted("a", at);
  expect(await storage.grantsOf("ali", at)).toEqual([{ mapId: "a", role: "own" }]);
  await storage.giveRole({ mapId: "a", personId: "ali", role: "edit", at });
  expect(await storage.grantsOf("ali", at)).toEqual([]);
});

test("[E15] two owners at once cannot both step down", async () => {
  const storage = await place().open();
  for (const id of ["ece", "ali"]) await storage.addPerson({ ...person(id), isOwner: true }, at);
  const outcomes = await Promise.all(
    ["ece", "ali"].map((id) => storage.changeStanding(id, { isOwner: false })),
  );
  expect(outcomes.filter((outcome) => outcome === "last-owner")).toHaveLength(1);
  expect(await storage.hasOwner()).toBe(true);
});
