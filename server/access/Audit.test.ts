import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createLog } from "../log.ts";
import { openSqliteStorage } from "../storage/openSqliteStorage.ts";
import { Audit } from "./Audit.ts";

const yearMs = 365.25 * 24 * 3_600_000;

test("[E24] what was done more than two years ago goes when the next thing is written down", async () => {
  const folder = await mkdtemp(join(tmpdir(), "yolculuk-audit-"));
  const storage = await openSqliteStorage({ folder });
  onTestFinished(async () => {
    await storage.close();
    await rm(folder, { recursive: true });
  });
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
