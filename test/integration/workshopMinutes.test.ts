import { expect, test } from "vitest";
import { gatherIn, rate, revealOf } from "#test/support/WorkshopAt.ts";
import { workshops } from "#test/support/workshops.ts";

const { owner, open } = workshops();

test("[K14] the minutes say what was revealed, with everything called as it was", async () => {
  const ece = await owner();
  const gap = { ...rate, id: "gap", kind: "gap" } as const;
  const workshop = await open([rate, gap, revealOf("rate")]);
  const ali = await workshop.comer("Ali");
  const [touchpoint] = (await workshop.map()).touchpoints;
  const id = touchpoint?.id ?? "";
  await workshop.begin("rate");
  await workshop.answer(ali, `rate/scores/${id}`, { emotion: -2 });
  await workshop.begin("gap");
  await workshop.answer(ali, `gap/scores/${id}`, { satisfaction: 5 });
  await workshop.begin("show-rate");
  const decision = { text: "Kargoyu ara", owner: "Ayşe", reviewOn: "2026-12-31" };
  await ece.send("POST", `/api/maps/${workshop.mapId}/decisions`, decision);
  await workshop.end();
  const minutes = await workshop.minutes();
  expect(minutes).toMatchObject({ title: "Atölye", people: ["Ali"], peopleCount: 1 });
  expect(minutes.decisions).toMatchObject([decision]);
  const [rated, gapped] = minutes.blocks;
  expect(rated?.names).toEqual({ [id]: touchpoint?.title });
  expect(rated?.result).toMatchObject({ kind: "rate", people: 1 });
  expect(gapped).not.toHaveProperty("result");
  expect(await ali.status("GET", await workshop.minutesPath())).toBe(404);
});

test("[K14] the minutes say of each gathered note where it stood", async () => {
  const workshop = await open([gatherIn("pains"), revealOf("gather")]);
  const [, second] = (await workshop.map()).touchpoints;
  const ali = await workshop.comer("Ali");
  await workshop.begin("gather");
  const note = { column: second?.id ?? "", text: "Kurye aramadı" };
  await workshop.answer(ali, "gather/notes/n1", note);
  await workshop.begin("show-gather");
  await workshop.end();
  const [gathered] = (await workshop.minutes()).blocks;
  expect(Object.values(gathered?.names ?? {})).toEqual(["Kurye aramadı"]);
  expect(Object.values(gathered?.places ?? {})).toEqual([second?.title]);
});

test("[K23] who answered what is told with the result and in the minutes, and is gone from both when names are hidden", async () => {
  const nameless = { ...rate, id: "nameless", isAnonymous: true } as const;
  const workshop = await open([rate, revealOf("rate"), nameless, revealOf("nameless")]);
  const id = (await workshop.map()).touchpoints[0]?.id ?? "";
  const [ali, can] = [await workshop.comer("Ali"), await workshop.comer("Can")];
  for (const block of ["rate", "nameless"]) {
    await workshop.begin(block);
    await workshop.answer(ali, `${block}/scores/${id}`, { emotion: 2 });
    await workshop.answer(can, `${block}/scores/${id}`, { emotion: -2 });
    await workshop.begin(`show-${block}`);
  }
  const told = await workshop.result("rate", can);
  expect(told.kind === "rate" && told.touchpoints[0]?.voices).toEqual([
    { name: "Can", emotion: -2 },
    { name: "Ali", emotion: 2 },
  ]);
  expect(JSON.stringify(await workshop.result("nameless"))).not.toMatch(/voices|Can|Ali/);
  await workshop.deed({ type: "hideNames", isOn: true });
  expect(JSON.stringify(await workshop.result("rate"))).not.toMatch(/voices|Can|Ali/);
  await workshop.end();
  expect(JSON.stringify(await workshop.minutes())).not.toMatch(/voices|"Can"|"Ali"/);
});
