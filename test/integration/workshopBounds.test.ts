import { expect, test } from "vitest";
import { maxEntities } from "#core/model/limits.ts";
import type { Decision } from "#core/wire/workshop.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { runIn } from "#test/support/runIn.ts";
import { gatherIn, planOf, rate, revealOf, vote } from "#test/support/WorkshopAt.ts";
import { workshops } from "#test/support/workshops.ts";

const { server, owner, open } = workshops();

test("[K21] a note or a decision without anything to see is none", async () => {
  const ece = await owner();
  const workshop = await open([gatherIn("L")]);
  const ali = await workshop.comer();
  await workshop.begin("gather");
  const note = `${workshop.path}/blocks/gather/notes/n1`;
  for (const text of ["", " \n\t", "\u200b\u200d", "\u2060 \u00ad", "\0\u0007", "\u3164"]) {
    expect(await ali.refusal("PUT", note, { column: "c", text })).toBe("400 bad-field");
    const path = `/api/maps/${workshop.mapId}/decisions`;
    expect(await ece.refusal("POST", path, { text })).toBe("400 bad-field");
  }
  const kept = await workshop.answer(ali, "gather/notes/n1", { column: "c", text: " a\r\nb\0 " });
  expect(kept.notes).toEqual([{ id: "n1", column: "c", text: "a\nb" }]);
});

test("[K21] who answers for a decision is called by a name: on one line, and as it is seen", async () => {
  const ece = await owner();
  const path = `/api/maps/${await ece.newMap()}/decisions`;
  const wish = { text: "Kasayı taşı", owner: "Ali\n\u202eCan\u200b" };
  const made: Decision = await (await ece.send("POST", path, wish)).json();
  expect(made.owner).toBe("Ali Can");
  const change = { owner: "\u200b\u2060" };
  expect(await (await ece.send("PATCH", `${path}/${made.id}`, change)).json()).toMatchObject({
    owner: "",
  });
});

test("[K21] no more lanes are frozen than a map can have, and none that is no id", async () => {
  const ece = await owner();
  const workshop = await open([]);
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

test("[K4] who does not take part, waits, or sends what is none, answers nothing", async () => {
  const ece = await owner();
  const workshop = await open([rate, vote]);
  await workshop.begin("rate");
  const ali = await ece.guest(workshop.mapId);
  const path = `${workshop.path}/blocks/rate/scores/t1`;
  expect(await ali.refusal("PUT", path, { emotion: 1 })).toBe("409 not-taking-part");
  await workshop.deed({ type: "holdNewcomers", isOn: true });
  await workshop.ask(["POST", "/join"], ali);
  expect(await ali.refusal("PUT", path, { emotion: 1 })).toBe("403 held");
  const { workshop: seen } = await workshop.view();
  await workshop.deed({ type: "admit", person: seen?.people[0]?.id ?? "" });
  for (const body of [{ emotion: 3 }, { emotion: 0.5 }, { satisfaction: 0 }, { x: 1 }, "x"])
    expect(await ali.refusal("PUT", path, body)).toMatch(/400 bad-/);
  expect(await ali.refusal("PUT", `${workshop.path}/blocks/rate/dots/n`, { count: 1 })).toBe(
    "404 no-such-block",
  );
  expect(await ali.refusal("PUT", `${workshop.path}/blocks/vote/dots/n`, { count: 1 })).toBe(
    "409 closed",
  );
  expect(await ali.status("PUT", path, { emotion: 1 })).toBe(200);
  expect(await ece.status("PUT", path, { emotion: 1 })).toBe(200);
  expect((await workshop.view()).mine?.state).toBe("in");
});

test("[K4] dots on a note that went away, used elsewhere meanwhile, do not come back with it", async () => {
  const workshop = await open([]);
  const { lanes, notes } = await workshop.map();
  const [voted, beside] = lanes.filter(({ kind }) => kind === "notes").map(({ id }) => id);
  const [one, two] = notes.filter(({ place }) => place.lane === voted);
  if (!voted || !beside || !one || !two) throw new Error("the sample has too few notes");
  await workshop.ask(["PUT", "/plan", planOf([{ ...vote, lanes: [voted] }, revealOf("vote")])]);
  const ali = await workshop.comer();
  const { cookie } = await owner();
  const owning = await joinMap(server().syncUrl, workshop.mapId, { cookie });
  const moveTo = (lane: string) =>
    runIn(owning, { type: "moveNotes", ids: [one.id], lane, column: one.place.column });
  await workshop.begin("vote");
  await workshop.answer(ali, `vote/dots/${one.id}`, { count: 3 });
  await moveTo(beside);
  const { dots } = await workshop.answer(ali, `vote/dots/${two.id}`, { count: 2 });
  expect(dots).toEqual({ [two.id]: 2 });
  await moveTo(voted);
  await workshop.begin("show-vote");
  const result = await workshop.result("vote");
  expect(result.kind === "vote" && result.notes).toMatchObject([{ note: two.id, dots: 2 }]);
});
