import { expect, test } from "vitest";
import { cellKey, ratingKey } from "../../state/selection.ts";
import { piecesOf } from "./piecesOf.ts";

test("things keep their kind, scores and cells their two ids; the map itself is no thing", () => {
  const selection = [
    { kind: "map", id: "" },
    { kind: "touchpoint", id: "pay" },
    { kind: "note", id: "pay" },
    { kind: "rating", id: ratingKey("pay", "ayse") },
    { kind: "cell", id: cellKey("ideas", "pay") },
  ] as const;
  expect(piecesOf(selection)).toEqual([
    { kind: "touchpoint", id: "pay" },
    { kind: "note", id: "pay" },
    { kind: "rating", touchpoint: "pay", persona: "ayse" },
    { kind: "cell", lane: "ideas", column: "pay" },
  ]);
});
