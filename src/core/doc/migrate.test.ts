import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { board, boardOf } from "#test/support/board.ts";
import { alone } from "#test/support/outcome.ts";
import { documentVersion, isNewerDocument } from "./migrate.ts";
import { readMap } from "./readMap.ts";
import { formatVersion, infoOf, versionField } from "./shape.ts";
import { writeMap } from "./writeMap.ts";

/** A document as a program of an earlier format stored it, and the map it holds. */
function fixture(version: number): { readonly doc: Y.Doc; readonly map: unknown } {
  const read = (name: string) =>
    readFileSync(new URL(`../../../test/support/fixtures/${name}`, import.meta.url));
  const doc = new Y.Doc();
  Y.applyUpdate(doc, read(`format-${version}.update`));
  return { doc, map: JSON.parse(read(`format-${version}.json`).toString()) };
}

test("[D11] a document of format 1 is read as it was meant", () => {
  const { doc, map } = fixture(1);
  expect(documentVersion(doc)).toBe(1);
  expect(isNewerDocument(doc)).toBe(false);
  expect(readMap(doc)).toEqual(map);
});

test("[D11] a document of a newer format is known as such, and read as far as it goes", () => {
  const doc = new Y.Doc();
  writeMap(doc, board("s1[t1]"));
  expect([documentVersion(doc), isNewerDocument(doc)]).toEqual([formatVersion, false]);
  infoOf(doc).set(versionField, formatVersion + 1);
  expect([documentVersion(doc), isNewerDocument(doc)]).toEqual([formatVersion + 1, true]);
  expect(boardOf(readMap(doc))).toBe("s1[t1]");
});

test("[D15] nothing is written into a document of a newer format", () => {
  const me = alone("s1[t1]");
  infoOf(me.doc).set(versionField, formatVersion + 1);
  const before = Y.encodeStateVector(me.doc);
  me.run({ type: "addStage", id: "s9", title: "" });
  me.run({ type: "remove", targets: [{ kind: "stage", id: "s1" }] });
  expect(Y.encodeStateVector(me.doc)).toEqual(before);
  expect(boardOf(me.map)).toBe("s1[t1]");
});

test.each([undefined, null, "2", 0, -1, 1.5, Number.NaN, {}, true])(
  "[D11] %j as a version counts as the oldest",
  (version) => {
    const doc = new Y.Doc();
    infoOf(doc).set(versionField, version);
    expect(documentVersion(doc)).toBe(1);
  },
);
