import { expect, test } from "vitest";
import type { Decision } from "#core/wire/workshop.ts";
import { rate } from "#test/support/WorkshopAt.ts";
import { workshops } from "#test/support/workshops.ts";

const { owner, open } = workshops();

test("[K22] a deleted decision comes back as it was and where it was, for whoever deleted it", async () => {
  const ece = await owner();
  const workshop = await open([rate]);
  const ali = await ece.guest(workshop.mapId);
  const path = `/api/maps/${workshop.mapId}/decisions`;
  const add = async (text: string): Promise<Decision> =>
    (await ece.send("POST", path, { text, owner: "Can", note: "n1" })).json();
  const [one, two] = [await add("bir"), await add("iki")];
  await workshop.end();
  const place = `${path}/${one.id}`;
  const done: Decision = await (await ece.send("PATCH", place, { isDone: true })).json();
  expect(done).toMatchObject({ workshop: one.workshop, doneAt: expect.any(String), note: "n1" });
  expect(await ece.status("DELETE", place)).toBe(204);
  const list = async () => (await ece.send("GET", path)).json();
  expect(await list()).toEqual([two]);
  expect(await ali.refusal("PATCH", place, { isDeleted: false })).toBe("404 no-such-decision");
  expect(await ece.refusal("PATCH", place, { isDeleted: true })).toBe("400 bad-field");
  const restored = await ece.send("PATCH", place, { isDeleted: false });
  expect([restored.status, await restored.json()]).toEqual([200, done]);
  expect(await list()).toEqual([done, two]);
  expect(await ece.refusal("PATCH", place, { isDeleted: false })).toBe("404 no-such-decision");
  expect((await workshop.minutes()).decisions).toEqual([done, two]);
});
