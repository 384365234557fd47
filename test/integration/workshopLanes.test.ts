import { expect, onTestFinished, test } from "vitest";
import { readMap } from "#core/doc/readMap.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import type { Joined } from "#test/support/joinMap.ts";
import { runIn } from "#test/support/runIn.ts";
import { sharedMode } from "#test/support/sharedMap.ts";
import { startServer } from "#test/support/startServer.ts";
import { Visitor } from "#test/support/visitor.ts";
import { rate, WorkshopAt } from "#test/support/WorkshopAt.ts";
import { workshops } from "#test/support/workshops.ts";

const { server, owner, open } = workshops();
const at = (workshop: WorkshopAt, { cookie }: Visitor) =>
  joinMap(server().syncUrl, workshop.mapId, { cookie });

test("[K24] while a lane is frozen only owners change what lies in it, also by what was done offline", async () => {
  const ece = await owner();
  const workshop = await open([rate], { codeRole: "edit" });
  const [ali, can] = [await workshop.comer("Ali"), await workshop.comer("Can")];
  const [away, watching, owning] = [
    await at(workshop, ali),
    await at(workshop, can),
    await at(workshop, ece),
  ];
  const { lanes, touchpoints } = await workshop.map();
  const [frozen, free] = lanes.filter(({ kind }) => kind === "notes");
  const [column] = touchpoints;
  if (!frozen || !free || !column) throw new Error("the template has changed");
  const add = (by: Joined, id: string, lane: string) =>
    runIn(by, { type: "addNote", id, lane, column: column.id, text: `${id}?` });
  const texts = async () => (await workshop.map()).notes.map(({ text }) => text);

  away.provider.disconnect();
  const drawn = [add(away, "late", frozen.id), add(away, "apart", free.id)];
  await workshop.deed({ type: "freezeLane", lane: frozen.id, isFrozen: true });
  const seen: string[] = [];
  watching.doc.on("update", () =>
    seen.push(...readMap(watching.doc).notes.map(({ text }) => text)),
  );
  away.provider.connect();
  await eventually(() => readMap(watching.doc).notes.some(({ text }) => text === "apart?"));
  expect(seen).not.toContain("late?");
  await Promise.all(drawn);
  expect(await texts()).toContain("apart?");
  expect(await texts()).not.toContain("late?");
  expect(away.events).toContainEqual({ topic: "held", texts: ["late?"] });
  await eventually(() => !readMap(away.doc).notes.some(({ text }) => text === "late?"));

  await add(owning, "mine", frozen.id);
  await eventually(() => readMap(watching.doc).notes.some(({ text }) => text === "mine?"));
  await workshop.deed({ type: "freezeLane", lane: frozen.id, isFrozen: false });
  await add(away, "now", frozen.id);
  await eventually(() => readMap(watching.doc).notes.some(({ text }) => text === "now?"));
  expect(watching.events.filter(({ topic }) => topic === "held")).toEqual([]);
});

test("[K24] a lane is frozen after a restart as well", async () => {
  const own = await startServer({ env: { ...sharedMode, CLAIM: "1" } });
  onTestFinished(() => own.close());
  const place = { server: own, owner: await Visitor.owner(own) };
  const workshop = await WorkshopAt.open(place, [rate], { codeRole: "edit" });
  const { cookie } = await workshop.comer("Ali");
  const before = await workshop.map();
  const [note] = before.notes;
  if (note === undefined) throw new Error("the template has changed");
  await workshop.deed({ type: "freezeLane", lane: note.place.lane, isFrozen: true });
  await own.stop();
  await own.restart();
  const ali = await joinMap(own.syncUrl, workshop.mapId, { cookie });
  await runIn(ali, { type: "remove", targets: [{ kind: "note", id: note.id }] });
  expect((await workshop.map()).notes).toEqual(before.notes);
});
