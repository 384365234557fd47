import { expect, test } from "vitest";
import { alone } from "#test/support/outcome.ts";

const line = "s1[t1 t2] | touchpoints | l1: n1@t1 | @ayse";

test("[C6] values are stored as they will be read", () => {
  const me = alone(line);
  me.run({
    type: "setFields",
    kind: "touchpoint",
    ids: ["t1", "t2", "t1"],
    fields: {
      channel: "  mobil \n uygulama ",
      companyScore: 3.14,
      expectations: ["deliver-to-me", "know-me"],
      contact: "human",
    },
  });
  const expected = {
    channel: "mobil uygulama",
    companyScore: 3.1,
    expectations: ["know-me", "deliver-to-me"],
    contact: "human",
  };
  expect(me.map.touchpoints).toMatchObject([expected, expected]);
  const fields = me.doc.getMap("touchpoints").get("t1") as Map<string, unknown>;
  expect([fields.get("channel"), fields.get("companyScore")]).toEqual(["mobil uygulama", 3.1]);
});

test("[C6] a value that is taken back is absent again", () => {
  const me = alone(line);
  const set = (persona: string | undefined) =>
    me.run({ type: "setFields", kind: "note", ids: ["n1"], fields: { persona } });
  set("ayse");
  expect(me.map.notes[0]?.persona).toBe("ayse");
  set(undefined);
  expect(me.map.notes[0]).not.toHaveProperty("persona");
  expect(set(undefined)).toEqual([]);
});

test("[C6] lanes, stages and personas take their values", () => {
  const me = alone(line);
  me.run({
    type: "setFields",
    kind: "lane",
    ids: ["touchpoints"],
    fields: { groupBy: "owner", collapsed: true },
  });
  me.run({ type: "setFields", kind: "stage", ids: ["s1"], fields: { tint: "plum", hidden: true } });
  const traits = [{ label: " teknolojiyle arası ", level: 3 }];
  me.run({
    type: "setFields",
    kind: "persona",
    ids: ["ayse"],
    fields: { age: 35, traits, picture: "face-3" },
  });
  expect(me.map.lanes[0]).toMatchObject({ groupBy: "owner", collapsed: true });
  expect(me.map.stages[0]).toMatchObject({ tint: "plum", hidden: true });
  expect(me.map.personas[0]).toMatchObject({
    age: 35,
    traits: [{ label: "teknolojiyle arası", level: 3 }],
    picture: "face-3",
  });
});

test("[C6] the map itself takes its values", () => {
  const me = alone(line);
  me.run({
    type: "setInfo",
    fields: { state: "future", scope: "individual", outcome: "left", locale: "en" },
  });
  expect(me.map.info).toMatchObject({
    state: "future",
    scope: "individual",
    outcome: "left",
    locale: "en",
  });
  me.run({ type: "setInfo", fields: { outcome: undefined } });
  expect(me.map.info).not.toHaveProperty("outcome");
});

test("[C6] typed and pasted text loses NUL and halves of characters", () => {
  const me = alone(line);
  me.run({
    type: "editText",
    kind: "touchpoint",
    id: "t1",
    field: "description",
    text: "a\0b \ud83d",
  });
  me.run({ type: "addStage", id: "s9", title: "x\0" });
  me.run({ type: "addNote", id: "n9", lane: "l1", column: "s9", text: "\ud83d" });
  const texts = [
    me.map.touchpoints[0]?.description,
    me.map.stages[1]?.title,
    me.map.notes[1]?.text,
  ];
  expect(texts).toEqual(["ab \ufffd", "x", "\ufffd"]);
});

test("[C6] a rating's words are trimmed and its scores to 0.1", () => {
  const me = alone(line);
  const fields = {
    emotion: -1.26,
    feeling: "  kızgın ",
    evidence: "interview",
    count: 12,
    date: "2026-10-12",
    comment: "zil",
  } as const;
  me.run({ type: "rate", ratings: [{ touchpoint: "t1", persona: "ayse", fields }] });
  expect(me.map.ratings).toEqual({ t1: { ayse: { ...fields, emotion: -1.3, feeling: "kızgın" } } });
  me.run({
    type: "rate",
    ratings: [
      { touchpoint: "t1", persona: "ayse", fields: { feeling: "", comment: "", date: undefined } },
    ],
  });
  expect(me.map.ratings).toEqual({
    t1: { ayse: { emotion: -1.3, evidence: "interview", count: 12 } },
  });
});
