import { describe, expect, test } from "vitest";
import { board } from "#test/support/board.ts";
import { fixtureMap } from "#test/support/fixtureMap.ts";
import { peakEndByPersona } from "../../analysis/peakEnd.ts";
import type { JourneyMap } from "../../model/journeyMap.ts";
import { layoutMap } from "../layoutMap.ts";
import type { LaneLayout, MapLayout } from "../mapLayout.ts";
import { layoutPieces } from "./layoutPieces.ts";
import type { Piece } from "./piece.ts";

const map = board(
  "s1[t1 t2 t3] s2[t4] s3[] | touchpoints | notes: n1@t1 n2@t2 n5@t2 n3@s1 | emotion | ideas: n4@t4 | ownership | @ayse: t1=+1 t2=-1 t3=+2 t4=+1 | @ali: t1=-2 -t2 t3=0",
);

const options = (of: JourneyMap) =>
  ({ locale: "en", mode: "export", figures: peakEndByPersona(of) }) as const;

const layoutOf = (only?: readonly Piece[], of: JourneyMap = map) =>
  only === undefined ? layoutMap(of, options(of)) : layoutPieces(of, options(of), only);

const thing = (kind: "stage" | "touchpoint" | "lane" | "note" | "persona", id: string): Piece => ({
  kind,
  id,
});

/** What stands in a lane, in words. */
function inside(lane: LaneLayout): string {
  switch (lane.kind) {
    case "touchpoints": {
      const steps = lane.edges.map(({ from, to, persona }) => `${persona.id}:${from}>${to}`);
      return [...lane.cards.map(({ column }) => column), ...steps].join(" ");
    }
    case "emotion": {
      const faces = lane.faces.map(({ touchpoint, persona }) => `${persona.id}@${touchpoint}`);
      const lines = lane.curves.map(({ persona, segments }) => `${persona.id}~${segments.length}`);
      const scores = lane.remembered.map(({ persona }) => `${persona.id}!`);
      return [...faces, ...lines, ...scores].join(" ");
    }
    case "notes":
      return lane.notes.map(({ note }) => note.id).join(" ");
    case "ownership":
      return lane.runs.map(({ touchpoints }) => touchpoints.join("+")).join(" ");
    case "satisfaction":
    case "delivery-gap":
    case "expectations":
      return "";
  }
}

const drawn = ({ lanes, stages }: MapLayout) => ({
  stages: stages
    .map(({ stage, columns }) => `${stage.id}[${columns.map(({ id }) => id).join(" ")}]`)
    .join(" "),
  lanes: lanes.map((lane) => `${lane.lane.id}: ${inside(lane)}`),
});

describe("[L22] what is chosen comes with what lives in it, and nothing else", () => {
  test.each<[string, readonly Piece[], ReturnType<typeof drawn>]>([
    [
      "a touchpoint",
      [thing("touchpoint", "t2")],
      {
        stages: "s1[t2]",
        lanes: ["touchpoints: t2", "notes: n2 n5", "emotion: ayse@t2 ayse~0", "ownership: t2"],
      },
    ],
    [
      "neighbours",
      [thing("touchpoint", "t1"), thing("touchpoint", "t2")],
      {
        stages: "s1[t1 t2]",
        lanes: [
          "touchpoints: t1 t2 ayse:t1>t2",
          "notes: n1 n2 n5",
          "emotion: ayse@t1 ali@t1 ayse@t2 ayse~1 ali~0",
          "ownership: t1+t2",
        ],
      },
    ],
    [
      "touchpoints apart",
      [thing("touchpoint", "t1"), thing("touchpoint", "t4")],
      {
        stages: "s1[t1] s2[t4]",
        lanes: [
          "touchpoints: t1 t4",
          "notes: n1",
          "emotion: ayse@t1 ali@t1 ayse@t4 ayse~0 ali~0",
          "ideas: n4",
          "ownership: t1 t4",
        ],
      },
    ],
    ["a note", [thing("note", "n5")], { stages: "s1[t2]", lanes: ["notes: n5"] }],
    ["a note of a stage", [thing("note", "n3")], { stages: "s1[t1 t2 t3]", lanes: ["notes: n3"] }],
    [
      "a stage",
      [thing("stage", "s2")],
      {
        stages: "s2[t4]",
        lanes: [
          "touchpoints: t4",
          "notes: ",
          "emotion: ayse@t4 ayse~0",
          "ideas: n4",
          "ownership: t4",
        ],
      },
    ],
    [
      "an empty stage",
      [thing("stage", "s3")],
      {
        stages: "s3[s3]",
        lanes: ["touchpoints: ", "notes: ", "emotion: ", "ideas: ", "ownership: "],
      },
    ],
    [
      "a lane",
      [thing("lane", "notes")],
      { stages: "s1[t1 t2 t3] s2[t4] s3[s3]", lanes: ["notes: n3 n1 n2 n5"] },
    ],
    [
      "a persona",
      [thing("persona", "ali")],
      { stages: "s1[t1 t2 t3]", lanes: ["emotion: ali@t1 ali@t3 ali~1 ali!"] },
    ],
    [
      "a score",
      [{ kind: "rating", touchpoint: "t3", persona: "ayse" }],
      { stages: "s1[t3]", lanes: ["emotion: ayse@t3 ayse~0"] },
    ],
    [
      "a cell",
      [{ kind: "cell", lane: "notes", column: "t2" }],
      { stages: "s1[t2]", lanes: ["notes: n2 n5"] },
    ],
    [
      "an empty cell",
      [{ kind: "cell", lane: "ideas", column: "s3" }],
      { stages: "s3[s3]", lanes: ["ideas: "] },
    ],
  ])("%s", (_, only, expected) => {
    expect(drawn(layoutOf(only))).toEqual(expected);
  });
});

test("[L21][L22] each stretch of a curve bears its initials, and nothing joins one to the next", () => {
  const row = board("s[a b c d e] | emotion | @ayse: a=+1 b=-1 c=+2 d=0 e=+1");
  const [lane] = layoutOf(
    ["a", "b", "d", "e"].map((id) => thing("touchpoint", id)),
    row,
  ).lanes;
  const curve = lane?.kind === "emotion" ? lane.curves[0] : undefined;
  const centreOf = (id: string) =>
    lane?.kind === "emotion" && lane.faces.find(({ touchpoint }) => touchpoint === id)?.centre;
  expect(curve?.segments.map(({ from, to }) => [from, to])).toEqual([
    [centreOf("a"), centreOf("b")],
    [centreOf("d"), centreOf("e")],
  ]);
  expect(curve?.labels.map(({ start }) => start)).toEqual([centreOf("a"), centreOf("d")]);
});

test("[L22] what is chosen stands as it does in the map: gaps stay", () => {
  const whole = layoutOf();
  const part = layoutOf([thing("note", "n5"), thing("note", "n4")]);
  const across = (layout: MapLayout, id: string) =>
    layout.noteById.get(id)?.box ?? { x: NaN, y: NaN };
  const [a, b] = [across(whole, "n5"), across(whole, "n4")];
  const [c, d] = [across(part, "n5"), across(part, "n4")];
  expect([d.x - c.x, d.y - c.y]).toEqual([b.x - a.x, b.y - a.y]);
  expect(part.size.width).toBeLessThan(whole.size.width);
  expect(part.heading).toBeUndefined();
});

test("[L23] headings stand beside and above what is shown, as near as in the map", () => {
  const { stages, lanes, origin, size, columns } = layoutOf([thing("note", "n4")]);
  const [lane, stage, column] = [lanes[0], stages[0], columns[0]];
  expect(lane?.header.x).toBe(origin.x);
  expect((column?.x ?? NaN) - origin.x).toBe(layoutOf().columns[0]?.x);
  expect(stage?.header.y).toBe(origin.y);
  expect(stage?.header.width).toBe(column?.width);
  expect((lane?.box.y ?? NaN) - origin.y).toBe((stage?.header.height ?? NaN) + 8);
  expect(lane?.box.width).toBe(size.width);
});

test("[L23] a stage's title is wrapped to what is shown of it, and the header is as tall as that needs", () => {
  const title = "Everything that happens before anybody buys anything at all";
  const long = { ...map, stages: map.stages.map((stage) => ({ ...stage, title })) };
  const [whole, part] = [layoutOf(undefined, long), layoutOf([thing("touchpoint", "t1")], long)];
  const [wide, narrow] = [whole.stages[0], part.stages[0]];
  expect(narrow?.title.lines.length ?? 0).toBeGreaterThan(wide?.title.lines.length ?? Infinity);
  expect(narrow?.header.height).toBe((narrow?.title.height ?? 0) + 32);
});

test("[L23] an owner's run is as wide as what is shown of it; its lane grows, and those below make room", () => {
  const owner =
    "The department of everything that has to do with customers and their wishes ".repeat(2);
  const touchpoints = ["t1", "t2", "t3"].map((id) => ({ id, stage: "s", title: id, owner }));
  const lanes = [
    { id: "own", kind: "ownership" },
    { id: "asks", kind: "notes" },
  ] as const;
  const notes = [{ id: "n", lane: "asks", column: "t1", text: "n" }];
  const owned = fixtureMap({ stages: [{ id: "s", title: "s" }], touchpoints, lanes, notes });
  const [own, asks] = layoutOf([thing("touchpoint", "t1")], owned).lanes;
  const run = own?.kind === "ownership" ? own.runs[0] : undefined;
  expect(run?.touchpoints).toEqual(["t1"]);
  expect(run?.box.width).toBeLessThan(168);
  expect(run?.label.height ?? Infinity).toBeLessThan(run?.box.height ?? 0);
  expect((run?.box.y ?? NaN) + (run?.box.height ?? NaN)).toBeLessThan(
    (own?.box.y ?? NaN) + (own?.box.height ?? NaN),
  );
  expect(asks?.box.y).toBe((own?.box.y ?? NaN) + (own?.box.height ?? NaN) + 8);
});

test("[L23] a flag that is wider than its column stays in the picture", () => {
  const personas = map.personas.map((persona) => ({
    ...persona,
    name: "Ayşe Gülfidan Yılmazoğulları",
  }));
  const { lanes, origin, size } = layoutOf([thing("touchpoint", "t3")], { ...map, personas });
  const flags = lanes.flatMap((lane) => (lane.kind === "emotion" ? lane.flags : []));
  expect(flags.length).toBeGreaterThan(0);
  for (const { box } of flags) {
    expect(box.x).toBeGreaterThan(origin.x + 148);
    expect(box.x + box.width).toBeLessThan(origin.x + size.width);
  }
});

test("[L24] a note, a lane and a persona may bear a touchpoint's id", () => {
  const twins = board("s1[t1] | t2: t1@t1 n@t1 | emotion | @t1: t1=+1 | @t2: t1=-1");
  const lanesOf = (kind: "touchpoint" | "note" | "lane" | "persona", id: string) =>
    drawn(layoutOf([thing(kind, id)], twins)).lanes;
  expect(lanesOf("note", "t1")).toEqual(["t2: t1"]);
  expect(lanesOf("persona", "t1")).toEqual(["emotion: t1@t1 t1~0 t1!"]);
  expect(lanesOf("lane", "t2")).toEqual(["t2: t1 n"]);
  expect(lanesOf("touchpoint", "t1")).toEqual([
    "t2: t1 n",
    "emotion: t1@t1 t2@t1 t1~0 t2~0 t1! t2!",
  ]);
});

test("[L24] what is gone, hidden, folded or not among the personas comes to nothing", () => {
  const nothing = { stages: [], lanes: [], columns: [], size: { width: 0, height: 0 } };
  expect(layoutOf([])).toMatchObject(nothing);
  expect(layoutOf([thing("touchpoint", "gone")])).toMatchObject(nothing);
  const stages = map.stages.map((stage) => ({
    ...stage,
    hidden: stage.id === "s2",
    collapsed: stage.id === "s1",
  }));
  const folded = { ...map, stages };
  expect(layoutOf([thing("stage", "s2")], folded)).toMatchObject(nothing);
  expect(layoutOf([thing("touchpoint", "t1"), thing("note", "n1")], folded)).toMatchObject(nothing);
  const ayse = { ...options(map), personas: ["ayse"] };
  expect(layoutPieces(map, ayse, [thing("persona", "ali")])).toMatchObject(nothing);
});
