import { expect, test } from "vitest";
import { entityFields, infoFields, ratingFields } from "#core/model/fields.ts";
import { mapSchema } from "./mapSchema.ts";
import { prettyJson } from "./prettyJson.ts";
import { schemaFaults } from "./schemaFaults.ts";
import type { Schema } from "./schemaFaults.ts";

test("the copy in the documents is the schema", async () => {
  const copy = new URL("../../../../docs/map.schema.json", import.meta.url).pathname;
  await expect(`${prettyJson(mapSchema, 100)}\n`).toMatchFileSnapshot(copy);
});

test("the schema knows the very fields that the model has", () => {
  const fields = (schema: Schema | undefined) => Object.keys(schema?.properties ?? {});
  const inside = (schema: Schema | undefined, list: string) => schema?.properties?.[list]?.items;
  const stage = inside(mapSchema, "stages");
  const lane = inside(mapSchema, "lanes");
  const touchpoint = inside(stage, "touchpoints");
  const rating = touchpoint?.properties?.["ratings"]?.additionalProperties;
  expect(fields(mapSchema)).toEqual(expect.arrayContaining(Object.keys(infoFields)));
  expect(fields(stage)).toEqual(expect.arrayContaining(Object.keys(entityFields.stage)));
  expect(fields(touchpoint)).toEqual(expect.arrayContaining(Object.keys(entityFields.touchpoint)));
  expect(fields(lane)).toEqual(expect.arrayContaining(Object.keys(entityFields.lane)));
  expect(fields(inside(lane, "notes"))).toEqual(
    expect.arrayContaining(Object.keys(entityFields.note)),
  );
  expect(fields(inside(mapSchema, "personas"))).toEqual(
    expect.arrayContaining(Object.keys(entityFields.persona)),
  );
  expect(typeof rating === "object" && fields(rating)).toEqual(Object.keys(ratingFields));
});

test.each<[string, Schema, unknown, readonly string[]]>([
  ["a number outside", { type: "number", minimum: -2, maximum: 2 }, 7, ["maximum"]],
  ["a text for a number", { type: "number", minimum: 0 }, "7", ["type"]],
  ["infinity", { type: "number" }, Infinity, ["type"]],
  ["half of a whole", { type: "integer" }, 1.5, ["type"]],
  ["an emoji as one character", { maxLength: 1 }, "🌷", []],
  ["two characters", { maxLength: 1 }, "ab", ["maxLength"]],
  ["a day that never was", { format: "date" }, "2026-02-30", ["format"]],
  ["something not allowed", { not: { enum: ["x"] } }, "x", ["not"]],
  ["twins", { uniqueItems: true }, ["a", "a"], ["uniqueItems"]],
  ["too many", { maxItems: 1 }, [1, 2], ["maxItems"]],
  ["nothing where something must be", { required: ["a"] }, {}, ["required"]],
  ["a field too many", { additionalProperties: false }, { a: 1 }, ["additionalProperties"]],
  [
    "a field of a pattern",
    { patternProperties: { "^a": {} }, additionalProperties: false },
    { ab: 1 },
    [],
  ],
  ["a key of the wrong form", { propertyNames: { pattern: "^a$" } }, { b: 1 }, ["propertyNames"]],
  [
    "an inherited name",
    { properties: { a: {} }, additionalProperties: false },
    { toString: 1 },
    ["additionalProperties"],
  ],
  ["items, each", { items: { const: 1 } }, [1, 2, 3], ["const", "const"]],
])("%s", (...[, schema, data, keywords]) => {
  expect(schemaFaults(schema, data, 10).map(({ keyword }) => keyword)).toEqual(keywords);
});

test("no more faults are looked for than are wanted", () => {
  expect(schemaFaults({ items: { type: "string" } }, Array(1000).fill(1), 10)).toHaveLength(10);
});
