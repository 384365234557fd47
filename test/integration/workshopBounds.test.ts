import { expect, test } from "vitest";
import { maxEntities } from "#core/model/limits.ts";
import type { BlockPlan } from "#core/wire/workshop.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ownerOf } from "#test/support/visitor.ts";
import { WorkshopAt } from "#test/support/WorkshopAt.ts";

const server = sharedServer({ env: { PUBLIC_URL: "http://maps.example" } });
const owner = ownerOf(server);
const open = async (...blocks: readonly BlockPlan[]) =>
  WorkshopAt.open({ server: server(), owner: await owner() }, blocks);

const gather: BlockPlan = {
  id: "gather",
  kind: "gather",
  prompt: "",
  minutes: 0,
  lane: "L",
  isAnonymous: true,
};

test("[K21] a note or a decision without anything to see is none", async () => {
  const ece = await owner();
  const workshop = await open(gather);
  const ali = await workshop.comer();
  await workshop.begin("gather");
  const note = `${workshop.path}/blocks/gather/notes/n1`;
  for (const text of ["", " \n\t", "\u200b\u200d", "\u2060 \u00ad", "\0\u0007", "\u3164"]) {
    expect(await ali.refusal("PUT", note, { column: "c", text })).toBe("400 bad-field");
    const path = `/api/maps/${workshop.mapId}/actions`;
    expect(await ece.refusal("POST", path, { text })).toBe("400 bad-field");
  }
  const kept = await workshop.answer(ali, "gather/notes/n1", { column: "c", text: " a\r\nb\0 " });
  expect(kept.notes).toEqual([{ id: "n1", column: "c", text: "a\nb" }]);
});

test("[K21] no more lanes are frozen than a map can have, and none that is no id", async () => {
  const ece = await owner();
  const workshop = await open();
  const deeds = `${workshop.path}/deeds`;
  const freeze = (lane: unknown) =>
    ece.status("POST", deeds, { type: "freezeLane", lane, isFrozen: true });
  for (const lane of ["", "a b", "x".repeat(41), "__proto__", 1])
    expect(await freeze(lane)).toBe(400);
  const lanes = Array.from({ length: maxEntities.lane }, (_, index) => `lane-${index}`);
  for (const lane of [...lanes, "lane-0"]) expect(await freeze(lane)).toBe(200);
  expect(await freeze("one-more")).toBe(400);
  await workshop.deed({ type: "freezeLane", lane: "lane-0", isFrozen: false });
  expect(await freeze("one-more")).toBe(200);
});
