import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { board } from "#test/support/board.ts";
import { documentVersion } from "./migrate.ts";
import { readMap } from "./readMap.ts";
import { allRoots, formatVersion } from "./shape.ts";
import { undoManagerOf } from "./undo.ts";
import { FirstContent, writeMap } from "./writeMap.ts";

test("[D10] a map written into an empty document is read from it, here and elsewhere", () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const doc = new Y.Doc();
      writeMap(doc, map);
      expect(readMap(doc)).toEqual(map);
      const copy = new Y.Doc();
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
      expect(JSON.stringify(readMap(copy))).toBe(JSON.stringify(map));
    }),
  );
});

test("[D10] the first content is one transaction, with its version, that undo does not take back", () => {
  const doc = new Y.Doc();
  const undo = undoManagerOf(doc);
  const origins: unknown[] = [];
  doc.on("update", (_update: Uint8Array, origin: unknown) => origins.push(origin));
  writeMap(doc, board("s1[t1] | l1: n1@t1 | @ayse: t1=+1 -t1"));
  expect(origins).toEqual([new FirstContent()]);
  expect([documentVersion(doc), undo.canUndo()]).toEqual([formatVersion, false]);
  expect([...doc.share.keys()].toSorted()).toEqual([...allRoots].toSorted());
});

test("[D5] every text that people type is a shared text from the start", () => {
  const doc = new Y.Doc();
  writeMap(doc, board("s1[t1]"));
  const touchpoint = doc.getMap("touchpoints").get("t1") as Y.Map<unknown>;
  const shared = [...touchpoint]
    .filter(([, value]) => value instanceof Y.Text)
    .map(([field]) => field);
  expect(shared.toSorted()).toEqual(["description", "outcome", "title", "where"]);
});
