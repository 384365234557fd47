import { describe, expect, test } from "vitest";
import { notesInCell } from "#core/model/select.ts";
import { wordsOf } from "#core/words/words.ts";
import { readMapFile } from "./readMapFile.ts";
import type { MapFileResult } from "./readMapFile.ts";
import { reportSentences } from "./reportSentences.ts";

const [tr, en] = [wordsOf("tr"), wordsOf("en")];

function read(data: unknown): MapFileResult {
  let count = 0;
  const text = typeof data === "string" ? data : JSON.stringify(data);
  return readMapFile(text, () => `fresh${count++}`);
}

/** A small sound file with something changed in it. */
function file(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { format: "yolculuk", version: 1, ...changes };
}

function fileWithRating(rating: unknown): Record<string, unknown> {
  const touchpoint = { id: "t1", title: "Kapıda teslim", ratings: { p1: rating } };
  return file({
    personas: [{ id: "p1", name: "Ayşe" }],
    stages: [{ id: "s1", title: "Teslimat", touchpoints: [touchpoint] }],
  });
}

function mapIn(result: MapFileResult) {
  if (!result.ok) throw new Error(`refused: ${result.problem.problem}`);
  return result.map;
}

function sentencesOf(result: MapFileResult, words = tr): string[] {
  return reportSentences(result.report, words);
}

describe("[F3] repaired and told by name and place", () => {
  test("a score out of range is clamped", () => {
    const result = read(fileWithRating({ emotion: 7, satisfaction: 0 }));
    expect(mapIn(result).ratings).toEqual({ t1: { p1: { emotion: 2, satisfaction: 1 } } });
    expect(sentencesOf(result)).toEqual([
      "aşama “Teslimat” → temas noktası “Kapıda teslim” → Ayşe: duygu 7 → 2 (aralığın dışında)",
      "aşama “Teslimat” → temas noktası “Kapıda teslim” → Ayşe: memnuniyet 0 → 1 (aralığın dışında)",
    ]);
    expect(sentencesOf(result, en)[0]).toBe(
      "stage “Teslimat” → touchpoint “Kapıda teslim” → Ayşe: emotion 7 → 2 (out of range)",
    );
  });

  test("a score as text is no score, and never 0", () => {
    const result = read(fileWithRating({ emotion: "1,5", satisfaction: "4" }));
    expect(mapIn(result).ratings).toEqual({});
    expect(sentencesOf(result)[0]).toContain("duygu “1,5” → boş (beklenen türde değil)");
  });

  test("a score finer than a tenth is rounded", () => {
    const result = read(fileWithRating({ emotion: 1.2345 }));
    expect(mapIn(result).ratings["t1"]?.["p1"]).toEqual({ emotion: 1.2 });
    expect(sentencesOf(result)[0]).toContain("duygu 1,2345 → 1,2 (düzeltildi)");
  });

  test("a number too large for a number", () => {
    const text = JSON.stringify(fileWithRating({ emotion: 0 })).replace(
      '"emotion":0',
      '"emotion":1e999',
    );
    expect(mapIn(read(text)).ratings).toEqual({});
    expect(read(text).report).toHaveLength(1);
  });

  test("a rating of nobody, of no shape, or with a date that never was", () => {
    const result = read(fileWithRating({ date: "2026-02-30" }));
    expect(sentencesOf(result)[0]).toContain("tarih “2026-02-30” → boş (böyle bir tarih yok)");
    expect(sentencesOf(read(fileWithRating("good")))[0]).toContain("Ayşe: alınmadı");
    const stages = [
      { title: "A", touchpoints: [{ title: "B", ratings: { ghost: { emotion: 1 } } }] },
    ];
    expect(sentencesOf(read(file({ stages })), en)).toEqual([
      "stage “A” → touchpoint “B” → ghost: left out (what it refers to is not in the map)",
    ]);
  });

  test("of a list what cannot be read is left out, and the report says what is left", () => {
    const traits = [{ label: "Teknoloji", level: 3 }, 7, { label: "Sabır" }];
    const touchpoints = [{ title: "B", expectations: ["know-me", "fly", "inform-me"] }];
    const personas = [{ name: "Ayşe", traits }];
    const result = read(file({ personas, stages: [{ title: "A", touchpoints }] }));
    expect(mapIn(result).personas[0]?.traits.map(({ label }) => label)).toEqual([
      "Teknoloji",
      "Sabır",
    ]);
    expect(sentencesOf(result, en)).toEqual([
      "Ayşe: traits → “Teknoloji, Sabır” (not of the expected type)",
      "stage “A” → touchpoint “B”: expectations → “know-me, inform-me” (unknown value)",
    ]);
    const none = read(file({ personas: [{ name: "Ali", traits: [7] }] }));
    expect(sentencesOf(none, en)).toEqual(["Ali: traits → nothing (not of the expected type)"]);
  });

  test("a megabyte of title is cut", () => {
    const result = read(file({ title: "ş".repeat(1e6) }));
    expect(mapIn(result).info.title).toBe("ş".repeat(20_000));
    expect(result.report).toMatchObject([{ at: "/title", field: "title", fault: "too-long" }]);
    expect(JSON.stringify(result.report).length).toBeLessThan(600);
  });

  test("lists nested as deep as can be read", () => {
    const deep = "[".repeat(49) + "]".repeat(49);
    const result = read(`{"format":"yolculuk","version":1,"title":${deep},"stages":${deep}}`);
    expect(sentencesOf(result, en)).toEqual([
      "title → nothing (not of the expected type)",
      "stage 1: left out (not a readable part)",
    ]);
  });

  test("notes without their place move, or stay out where there is none", () => {
    const lanes = [{ kind: "notes", notes: [{ text: "Zil", column: "gone" }, { text: "Kapı" }] }];
    const moved = read(file({ stages: [{ id: "s1", title: "Teslimat" }], lanes }));
    expect(mapIn(moved).notes.map(({ place }) => place.column)).toEqual(["s1", "s1"]);
    expect(sentencesOf(moved)).toEqual([
      "1. satır → not “Zil”: yeri bulunamadı, “Teslimat” içine taşındı",
      "1. satır → not “Kapı”: yeri bulunamadı, “Teslimat” içine taşındı",
    ]);
    const lost = read(file({ lanes }));
    expect(mapIn(lost).notes).toEqual([]);
    expect(sentencesOf(lost, en)[0]).toBe(
      "lane 1 → note “Zil”: left out (what it refers to is not in the map)",
    );
  });

  test("a note about nobody is about everybody, a path left by nobody is whole", () => {
    const touchpoint = { id: "t1", title: "B", notVisitedBy: ["ghost", 7] };
    const note = { text: "Zil", column: "t1", persona: "ghost" };
    const result = read(
      file({ stages: [{ title: "A", touchpoints: [touchpoint] }], lanes: [{ notes: [note] }] }),
    );
    expect(mapIn(result).notes[0]?.persona).toBeUndefined();
    expect(mapIn(result).offPath).toEqual({});
    expect(result.report.map(({ at, fault }) => [at, fault])).toEqual([
      ["/stages/0/touchpoints/0/notVisitedBy/0", "dangling"],
      ["/stages/0/touchpoints/0/notVisitedBy/1", "bad-id"],
      ["/lanes/0/notes/0/persona", "dangling"],
    ]);
  });

  test("a second lane of a kind that stands once stays out", () => {
    const lanes = [
      { id: "l1", kind: "emotion" },
      { id: "l2", kind: "emotion", title: "Yine" },
    ];
    expect(sentencesOf(read(file({ lanes })))).toEqual([
      "satır “Yine”: alınmadı (haritada bu türden tek satır olur)",
    ]);
  });

  test("fields nobody knows are ignored, those kept for later are not mentioned", () => {
    const result = read(
      file({ colour: "blue", "title@en": "Shoes", stages: [{ "title@en": "A" }] }),
    );
    expect(sentencesOf(result)).toEqual(["renk “blue” (tanınmayan alan, atlandı)"]);
  });

  test("things that are not what they should be", () => {
    const result = read(
      file({ personas: "Ayşe", stages: [null, 3, {}], lanes: { kind: "notes" } }),
    );
    expect(mapIn(result).stages).toHaveLength(1);
    expect(result.report.map(({ at, fault }) => [at, fault])).toEqual([
      ["/stages/0", "not-an-object"],
      ["/stages/1", "not-an-object"],
      ["/personas", "not-a-list"],
      ["/lanes", "not-a-list"],
    ]);
  });

  test("a report stays short however bad the file is", () => {
    const touchpoints = Array.from({ length: 5000 }, () => ({ title: 1, owner: 2, channel: 3 }));
    const result = read(file({ stages: [{ touchpoints }] }));
    expect(result.report).toHaveLength(501);
    expect(sentencesOf(result).at(-1)).toBe("… ve 14.500 düzeltme daha.");
  });
});

describe("[F6] ids", () => {
  test.each(["__proto__", "constructor", "toString", "", "a b", "x".repeat(41), 7, null])(
    "%j is no id",
    (id) => {
      const result = read(
        `{"format":"yolculuk","version":1,"stages":[{"id":${JSON.stringify(id)}}]}`,
      );
      expect(mapIn(result).stages.map((stage) => stage.id)).toEqual(["fresh0"]);
      expect(result.report).toMatchObject([
        { at: "/stages/0/id", fault: "bad-id", action: "new-id" },
      ]);
    },
  );

  test("missing ones are made without a word", () => {
    const result = read(
      file({ stages: [{ title: "A" }, { title: "B" }], personas: [{ name: "C" }] }),
    );
    expect(result.report).toEqual([]);
    expect(new Set(mapIn(result).stages.map(({ id }) => id)).size).toBe(2);
  });

  test("[M21] a touchpoint numbered as a stage is gets a new one, and its note lies with the stage", () => {
    const stages = [{ id: "1", title: "A", touchpoints: [{ id: "1", title: "B" }] }];
    const lanes = [{ id: "1", kind: "notes", notes: [{ id: "1", column: "1" }] }];
    const result = read(file({ stages, lanes }));
    const map = mapIn(result);
    expect(map.touchpoints.map(({ id }) => id)).toEqual(["fresh0"]);
    expect(notesInCell(map, "1", "1")).toHaveLength(1);
    expect(result.report).toMatchObject([
      { at: "/stages/0/touchpoints/0/id", fault: "duplicate-id", action: "new-id" },
    ]);
  });

  test("taken ones go to who came first", () => {
    const result = read(
      file({
        personas: [
          { id: "p", name: "Ayşe" },
          { id: "p", name: "Ali" },
        ],
      }),
    );
    expect(mapIn(result).personas.map(({ id, name }) => [id, name])).toEqual([
      ["p", "Ayşe"],
      ["fresh0", "Ali"],
    ]);
    expect(sentencesOf(result)).toEqual([
      "Ali: yeni kimlik verildi (“p”: bu kimlik başka bir öğede kullanılmış)",
    ]);
  });

  test("as keys of ratings harm nobody", () => {
    const text = JSON.stringify(fileWithRating({ emotion: 1 })).replace('"p1":{', '"__proto__":{');
    const result = read(text);
    expect(mapIn(result).ratings).toEqual({});
    expect(result.report).toMatchObject([{ fault: "bad-id", action: "left-out" }]);
    expect(({} as Record<string, unknown>)["emotion"]).toBeUndefined();
  });
});

describe("[F7] order", () => {
  test("is the list's own", () => {
    const result = read(file({ stages: [{ title: "B" }, { title: "A" }, { title: "C" }] }));
    expect(mapIn(result).stages.map(({ title }) => title)).toEqual(["B", "A", "C"]);
  });

  test("keys that ascend are kept", () => {
    const stages = [
      { id: "x", order: "a3" },
      { id: "y", order: "a7" },
    ];
    expect(mapIn(read(file({ stages }))).stages.map(({ order }) => order)).toEqual(["a3", "a7"]);
  });

  test("after cards were moved by hand the list counts, and nothing is lost", () => {
    const stages = [
      { id: "y", order: "a7" },
      { id: "x", order: "a3" },
    ];
    const result = read(file({ stages }));
    expect(mapIn(result).stages.map(({ id }) => id)).toEqual(["y", "x"]);
    expect(result.report).toEqual([]);
  });
});

test("a byte order mark and Windows line ends are no fault", () => {
  expect(read(`\uFEFF${JSON.stringify(file(), null, 2).replaceAll("\n", "\r\n")}`).report).toEqual(
    [],
  );
});

test("everything may be absent", () => {
  expect(mapIn(read(file()))).toMatchObject({ stages: [], info: { title: "", locale: "tr" } });
});
