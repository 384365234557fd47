import { expect, test } from "vitest";
import { sampleMap } from "#core/samples/index.ts";
import { prettyJson } from "./prettyJson.ts";
import { readMapFile } from "./readMapFile.ts";
import { writeMapFile } from "./writeMapFile.ts";

function file(text: string): string {
  let count = 0;
  const result = readMapFile(text, () => `n${count++}`);
  if (!result.ok) throw new Error(result.problem.problem);
  return writeMapFile(result.map);
}

test("a file says only what is so: a rating on a line, no empty fields, no positions", () => {
  const text = file(
    JSON.stringify({
      format: "yolculuk",
      version: 1,
      title: "Sipariş",
      personas: [{ id: "p1", name: "Ayşe", age: 35 }],
      stages: [
        {
          id: "s1",
          title: "Teslimat",
          tint: "amber",
          touchpoints: [
            { id: "t1", title: "Kapı", owner: "", ratings: { p1: { emotion: -1.7, count: 58 } } },
          ],
        },
      ],
      lanes: [{ id: "l1", kind: "notes", notes: [{ id: "n1", column: "t1", text: "Zil" }] }],
    }),
  );
  expect(text).toBe(`{
  "format": "yolculuk",
  "version": 1,
  "title": "Sipariş",
  "state": "current",
  "scope": "standard",
  "locale": "tr",
  "personas": [
    { "id": "p1", "name": "Ayşe", "age": 35, "colour": 0 }
  ],
  "stages": [
    {
      "id": "s1",
      "title": "Teslimat",
      "tint": "amber",
      "touchpoints": [
        {
          "id": "t1",
          "title": "Kapı",
          "ratings": {
            "p1": { "emotion": -1.7, "count": 58 }
          }
        }
      ]
    }
  ],
  "lanes": [
    {
      "id": "l1",
      "kind": "notes",
      "notes": [
        { "id": "n1", "column": "t1", "text": "Zil" }
      ]
    }
  ]
}
`);
});

test("[F1] the order in which a rating was filled in does not show", () => {
  const touchpoint = (rating: object) =>
    JSON.stringify({
      format: "yolculuk",
      version: 1,
      personas: [{ id: "p" }],
      stages: [{ id: "s", touchpoints: [{ id: "t", ratings: { p: rating } }] }],
    });
  expect(file(touchpoint({ count: 3, emotion: 1 }))).toBe(
    file(touchpoint({ emotion: 1, count: 3 })),
  );
});

test("a sample's file holds no order keys", () => {
  let count = 0;
  const map = sampleMap("shoe-order", "tr", () => `id${count++}`);
  expect(writeMapFile(map)).not.toContain('"order"');
});

test("pretty JSON is JSON", () => {
  const data = { a: [], b: {}, c: [1, [2]], d: { e: "“\n\u2028" }, f: undefined, g: null };
  expect(JSON.parse(prettyJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
  expect(prettyJson({ long: ["x".repeat(60), "y".repeat(80)] })).toContain("\n    ");
});
