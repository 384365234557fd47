import { expect, test } from "vitest";
import { sqlitePlace } from "#test/support/SqlitePlace.ts";
import { createLog } from "../log.ts";
import { Audit } from "./Audit.ts";

const place = sqlitePlace();
const yearMs = 365.25 * 24 * 3_600_000;

test("[E24] what was done more than two years ago goes when the next thing is written down", async () => {
  const storage = await place().open();
  const audit = new Audit({ storage, log: createLog("silent") });
  const told = async () =>
    (await audit.page({ mapId: undefined, before: undefined })).entries.map(({ about }) => about);
  for (const years of [5, 2.1, 1.9, 0.1]) {
    const at = new Date(Date.now() - years * yearMs).toISOString();
    const by = { personId: "ali", personName: "Ali" };
    await storage.addAuditEntry({ ...by, at, deed: "exported", about: `${years}` }, "1970");
  }
  expect(await told()).toEqual(["0.1", "1.9", "2.1", "5"]);
  const by = { id: "ali", name: "Ali", isOwner: false, isMember: true };
  await audit.note({ by, deed: "exported", about: "now" });
  expect(await told()).toEqual(["now", "0.1", "1.9"]);
});
