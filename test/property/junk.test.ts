import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { MapReader } from "#core/doc/mapReader.ts";
import { readMap } from "#core/doc/readMap.ts";
import { allRoots, deletedField } from "#core/doc/shape.ts";
import { writeMap } from "#core/doc/writeMap.ts";
import { entityFields, ratingFieldNames } from "#core/model/fields.ts";
import { entityKinds } from "#core/model/parts.ts";
import { repairMap } from "#core/model/repair.ts";
import { board } from "#test/support/board.ts";
import { partsOf } from "#test/support/partsOf.ts";

/** Ids and keys as they should be and as they should not, few enough to meet. */
const id = fc.constantFrom(
  "s1",
  "t1",
  "l1",
  "n1",
  "p1",
  "",
  "__proto__",
  "constructor",
  "a/b",
  "ş",
  "x".repeat(99),
);
const fieldNames = entityKinds.flatMap((kind) => Object.keys(entityFields[kind]));
const field = fc.constantFrom(
  "place",
  "order",
  deletedField,
  "__proto__",
  "toString",
  "version",
  ...fieldNames,
);
const flatKey = fc.oneof(
  fc
    .tuple(id, id, fc.constantFrom(...ratingFieldNames, "__proto__", ""))
    .map((parts) => parts.join("/")),
  fc.tuple(id, id).map((parts) => parts.join("/")),
  id,
);

const plainValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    "1",
    "-3",
    "3,5",
    99,
    -99,
    1e300,
    Number.NaN,
    5n,
    undefined,
    null,
    new Uint8Array([1, 2]),
  ),
  fc.record(
    { stage: id, lane: id, column: id, order: fc.constantFrom("a0", "zz", "", "a00") },
    { noNullPrototype: true },
  ),
  fc.constant(JSON.parse('{"__proto__":{"stage":"s1","order":"a1"},"label":1}')),
  fc.string({ unit: "binary", maxLength: 8 }),
);

type Junk =
  | { readonly kind: "plain"; readonly value: unknown }
  | { readonly kind: "text" | "xml"; readonly text: string }
  | { readonly kind: "array"; readonly items: readonly Junk[] }
  | { readonly kind: "map"; readonly entries: readonly (readonly [string, Junk])[] };

const plain = fc.record({ kind: fc.constant("plain" as const), value: plainValue });
const text = fc.record({
  kind: fc.constantFrom("text" as const, "xml" as const),
  text: fc.string({ unit: "grapheme" }),
});

const { junk } = fc.letrec<{ junk: Junk }>((tie) => ({
  junk: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    plain,
    text,
    fc.record({
      kind: fc.constant("map" as const),
      entries: fc.array(fc.tuple(field, tie("junk")), { maxLength: 8 }),
    }),
    fc.record({
      kind: fc.constant("array" as const),
      items: fc.array(tie("junk"), { maxLength: 3 }),
    }),
  ),
}));

function made(item: Junk): unknown {
  switch (item.kind) {
    case "plain":
      return item.value;
    case "text":
      return new Y.Text(item.text);
    case "xml":
      return new Y.XmlText(item.text);
    case "array": {
      const list = new Y.Array<unknown>();
      list.push(item.items.map(made).filter((value) => value instanceof Y.AbstractType));
      return list;
    }
    case "map":
      return new Y.Map(item.entries.map(([key, value]) => [key, made(value)]));
  }
}

/** One thing that some program does to a document, sense or no sense. */
type Deed =
  | { readonly what: "set"; readonly root: string; readonly key: string; readonly value: Junk }
  | { readonly what: "delete"; readonly root: string; readonly key: string }
  | { readonly what: "push"; readonly root: string; readonly value: Junk }
  | { readonly what: "type"; readonly root: string; readonly value: string }
  | {
      readonly what: "inside";
      readonly root: string;
      readonly key: string;
      readonly field: string;
      readonly value: Junk;
    };

const root = fc.constantFrom(...allRoots, "other");
const key = fc.oneof(id, flatKey, field);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant("set" as const), root, key, value: junk }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("inside" as const),
      root,
      key: id,
      field,
      value: junk,
    }),
  },
  fc.record({ what: fc.constant("delete" as const), root, key }),
  fc.record({ what: fc.constant("push" as const), root, value: junk }),
  fc.record({ what: fc.constant("type" as const), root, value: fc.string() }),
);

/** Does it to a document of its own, whose roots are of whatever type the deed needs, as an update from elsewhere. */
function done(deed: Deed, clientID: number, known: Uint8Array): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = clientID;
  Y.applyUpdate(doc, known);
  doDeed(doc, deed);
  return Y.encodeStateAsUpdate(doc);
}

function doDeed(doc: Y.Doc, deed: Deed): void {
  switch (deed.what) {
    case "set":
      return void doc.getMap(deed.root).set(deed.key, made(deed.value));
    case "inside": {
      const inside = doc.getMap(deed.root).get(deed.key);
      return inside instanceof Y.Map ? void inside.set(deed.field, made(deed.value)) : undefined;
    }
    case "delete":
      return doc.getMap(deed.root).delete(deed.key);
    case "push":
      return doc.getArray(deed.root).push([new Y.Map([["inside", made(deed.value)]])]);
    case "type":
      return doc.getText(deed.root).insert(0, deed.value);
  }
}

test("[D3][D2] a document is read whatever stands in it, all at once and deed by deed", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 20 }), fc.boolean(), (deeds, isFilled) => {
      const doc = new Y.Doc();
      if (isFilled) writeMap(doc, board("s1[t1] | l1: n1@t1 | @p1: t1=+1"));
      const reader = new MapReader(doc);
      for (const [index, item] of deeds.entries()) {
        Y.applyUpdate(doc, done(item, 100 + index, Y.encodeStateAsUpdate(doc)));
        expect(reader.map).toEqual(readMap(doc));
      }
      expect(repairMap(partsOf(reader.map))).toEqual(reader.map);
      const late = new Y.Doc();
      Y.applyUpdate(late, Y.encodeStateAsUpdate(doc));
      expect(JSON.stringify(readMap(late))).toBe(JSON.stringify(reader.map));
    }),
    { numRuns: 80 },
  );
});

test("[D3] deeply nested values are read", () => {
  const doc = new Y.Doc();
  let nested: unknown = "x";
  for (let depth = 0; depth < 2000; depth++) nested = [nested];
  let types = new Y.Map<unknown>();
  doc.getMap("touchpoints").set("t1", types);
  for (let depth = 0; depth < 500; depth++) {
    const next = new Y.Map<unknown>();
    types.set("title", next);
    types = next;
  }
  doc
    .getMap("personas")
    .set("p1", new Y.Map(Object.entries({ traits: nested, name: nested, order: nested })));
  doc.getMap("stages").set("s1", new Y.Map());
  const map = readMap(doc);
  expect(map.touchpoints.map(({ id, title }) => [id, title])).toEqual([["t1", ""]]);
  expect(map.personas.map(({ id, traits }) => [id, traits])).toEqual([["p1", []]]);
});

test("[D3] scores as text, out of range, or of another type are missing or at the edge, never 0", () => {
  const doc = new Y.Doc();
  writeMap(doc, board("s1[t1 t2 t3 t4 t5] | @p1"));
  const ratings = doc.getMap("ratings");
  for (const [index, value] of ["1", 99, -99, true, null].entries())
    ratings.set(`t${index + 1}/p1/emotion`, value);
  expect(readMap(doc).ratings).toEqual({ t2: { p1: { emotion: 2 } }, t3: { p1: { emotion: -2 } } });
});

test("[D3] an empty document is an empty map", () => {
  const map = readMap(new Y.Doc());
  expect([map.stages, map.touchpoints, map.lanes, map.notes, map.personas]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
  expect([map.info.title, map.ratings, map.offPath]).toEqual(["", {}, {}]);
});
