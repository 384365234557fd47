import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readEntity, readFields, readInfo } from "./entities.ts";
import { entityFields, infoFields, ratingFields } from "./fields.ts";
import { maxPictureLength, maxTextLength } from "./limits.ts";
import { entityKinds } from "./parts.ts";
import * as read from "./readers.ts";
import type { Reader } from "./readers.ts";

/** What a reader makes of a value, and the faults it names. */
function reading<T>(reader: Reader<T>, raw: unknown): readonly [T, ...string[]] {
  const faults: string[] = [];
  return [reader(raw, (fault) => faults.push(fault)), ...faults];
}

const score = read.decimal(-2, 2);
const count = read.whole(0, 10);
const tint = read.oneOf(["red", "blue"], "red");
const some = read.someOf(["a", "b", "c"]);

type Case = [
  name: string,
  reader: Reader<unknown>,
  raw: unknown,
  value: unknown,
  ...faults: string[],
];

test.each<Case>([
  ["decimal", score, 1.5, 1.5],
  ["decimal", score, 1.26, 1.3],
  ["decimal", score, -0.04, 0],
  ["decimal", score, 2.04, 2, "out-of-range"],
  ["decimal", score, -9, -2, "out-of-range"],
  ["decimal", score, "1", undefined, "wrong-type"],
  ["decimal", score, Number.NaN, undefined, "wrong-type"],
  ["decimal", score, Number.POSITIVE_INFINITY, undefined, "wrong-type"],
  ["decimal", score, true, undefined, "wrong-type"],
  ["decimal", score, 10n, undefined, "wrong-type"],
  ["decimal", score, undefined, undefined],
  ["decimal", score, null, undefined],
  ["whole", count, 2.45, 2],
  ["whole", count, 2.5, 3],
  ["whole", count, 11, 10, "out-of-range"],
  ["whole", count, "7", undefined, "wrong-type"],
])("[M8] %s %#", (...[, reader, raw, ...expected]: Case) => {
  expect(reading(reader, raw)).toEqual(expected);
});

test.each<Case>([
  ["oneOf", tint, "blue", "blue"],
  ["oneOf", tint, "green", "red", "unknown-value"],
  ["oneOf", tint, "toString", "red", "unknown-value"],
  ["oneOf", tint, 3, "red", "wrong-type"],
  ["oneOf", tint, undefined, "red"],
  ["yesNo", read.yesNo, true, true],
  ["yesNo", read.yesNo, "true", false, "wrong-type"],
  ["yesNo", read.yesNo, null, false],
  ["someOf", some, ["c", "a", "a"], ["a", "c"]],
  ["someOf", some, ["a", "x"], ["a"], "unknown-value"],
  ["someOf", some, "a", [], "wrong-type"],
  ["word", read.word, "  son \n söz ", "son söz"],
  ["word", read.word, "x".repeat(121), "x".repeat(120), "too-long"],
  ["date", read.date, "2026-02-28", "2026-02-28"],
  ["date", read.date, "2024-02-29", "2024-02-29"],
  ["date", read.date, "2026-02-29", undefined, "bad-date"],
  ["date", read.date, "1900-02-29", undefined, "bad-date"],
  ["date", read.date, "2026-13-01", undefined, "bad-date"],
  ["date", read.date, "28.02.2026", undefined, "bad-date"],
  ["date", read.date, 20260228, undefined, "wrong-type"],
  ["optionalId", read.optionalId, "t1", "t1"],
  ["optionalId", read.optionalId, "__proto__", undefined, "bad-id"],
  ["picture", read.picture, "face-12", "face-12"],
  ["picture", read.picture, "face-13", "", "bad-picture"],
  ["picture", read.picture, "data:image/png;base64,AAAA", "data:image/png;base64,AAAA"],
  ["picture", read.picture, "data:image/svg+xml;base64,AAAA", "", "bad-picture"],
  ["picture", read.picture, "https://example.org/a.png", "", "bad-picture"],
  [
    "picture",
    read.picture,
    `data:image/png;base64,${"A".repeat(maxPictureLength)}`,
    "",
    "bad-picture",
  ],
  ["traits", read.traits, [{ label: " sabır ", level: 3 }], [{ label: "sabır", level: 3 }]],
  ["traits", read.traits, [{ label: "a", level: 9 }], [{ label: "a", level: 4 }], "out-of-range"],
  ["traits", read.traits, [{ label: "" }, { label: "b" }], [{ label: "b", level: 0 }]],
  ["traits", read.traits, ["a"], [], "wrong-type"],
  ["traits", read.traits, {}, [], "wrong-type"],
])("[M6] %s %#", (...[, reader, raw, ...expected]: Case) => {
  expect(reading(reader, raw)).toEqual(expected);
});

test("[M6] no more than twelve traits are read", () => {
  const traits = Array.from({ length: 13 }, (_, level) => ({ label: `t${level}`, level: 1 }));
  const [value, ...faults] = reading(read.traits, traits);
  expect([value.length, faults]).toEqual([12, ["too-long"]]);
});

test("[M6] what a record's prototype has is not read", () => {
  const trait: unknown = Object.create({ label: "inherited" });
  expect(reading(read.traits, [trait])).toEqual([[]]);
  const place: unknown = Object.create({ stage: "s1", order: "a1" });
  const touchpoint = readEntity("touchpoint", "t1", { fields: { place }, flag: () => undefined });
  expect(touchpoint.place).toEqual({ stage: "", order: "a0" });
});

test("[M9] a text keeps its letters and loses NUL and halves of characters", () => {
  expect(reading(read.text, "Iğdır\0 \ud83d 👩‍👩‍👧")).toEqual(["Iğdır \ufffd 👩‍👩‍👧"]);
});

test("[M9] a text is cut before a surrogate pair that the limit would split", () => {
  const [cut, ...faults] = reading(read.text, `${"a".repeat(maxTextLength - 1)}👍`);
  expect([cut.length, cut.isWellFormed(), faults]).toEqual([maxTextLength - 1, true, ["too-long"]]);
  const whole = `${"a".repeat(maxTextLength - 2)}👍`;
  expect(reading(read.text, whole)).toEqual([whole]);
});

const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withTypedArray: true }),
  fc.constantFrom<unknown>(
    "1",
    "-2",
    "2026-01-01",
    "face-1",
    "__proto__",
    ["know-me"],
    [{ label: "x" }],
  ),
);

test("[M6][M7] any fields are read as an entity, and read the same again without a fault", () => {
  const kind = fc.constantFrom(...entityKinds);
  fc.assert(
    fc.property(kind, fc.dictionary(fc.constantFrom(...allFields()), junk), (kind, fields) => {
      const entity = readEntity(kind, "x", { fields, flag: () => undefined });
      const faults: string[] = [];
      const flag = (field: string) => void faults.push(field);
      expect(readEntity(kind, "x", { fields: { ...entity }, flag })).toEqual(entity);
      expect(faults.filter((field) => field !== "place")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("[M6][M7] any fields are read as a rating and as a map's information", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...allFields()), junk), (fields) => {
      const flag = () => undefined;
      const info = readInfo(fields, flag);
      expect(readInfo({ ...info }, flag)).toEqual(info);
      const rating = readFields(ratingFields, fields, flag);
      expect(readFields(ratingFields, rating, flag)).toEqual(rating);
      expect(Object.values(rating)).not.toContain(undefined);
    }),
    { numRuns: 300 },
  );
});

function allFields(): string[] {
  const kinds = entityKinds.flatMap((kind) => Object.keys(entityFields[kind]));
  return [
    "order",
    "place",
    "id",
    "__proto__",
    ...kinds,
    ...Object.keys(infoFields),
    ...Object.keys(ratingFields),
  ];
}
