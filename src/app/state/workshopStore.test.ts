import { expect, test } from "vitest";
import type { Workshop } from "#core/wire/workshop.ts";
import { heardWorkshop } from "#test/support/someWorkshop.ts";
import {
  currentBlock,
  hearWorkshop,
  hidesScores,
  newerWorkshop,
  resultOverMap,
  resetWorkshop,
  useWorkshopState,
} from "./workshopStore.ts";

const at = (version: number, id = "w") => heardWorkshop({ id, version, sentAt: 10_000 });

test("of two states the one with the higher version holds, whatever comes first", () => {
  expect(newerWorkshop(at(2), at(1))?.version).toBe(2);
  expect(newerWorkshop(at(1), at(2))?.version).toBe(2);
  expect(newerWorkshop(at(9), at(1, "next"))?.id).toBe("next");
  expect(newerWorkshop(at(9), undefined)).toBeUndefined();
});

test("the end of an open workshop is remembered, until another opens", () => {
  resetWorkshop("m");
  hearWorkshop(at(1), 0);
  hearWorkshop({ ...at(2), state: "ended" }, 0);
  expect(useWorkshopState.getState().ended).toBe("w");
  hearWorkshop(at(1, "next"), 0);
  expect(useWorkshopState.getState().ended).toBeUndefined();
  hearWorkshop(undefined, 0);
  expect(useWorkshopState.getState().ended).toBe("next");
});

test("what is heard late changes nothing, and the server's clock is known from what is heard", () => {
  resetWorkshop("m");
  hearWorkshop(at(5), 4_000);
  expect(useWorkshopState.getState()).toMatchObject({ status: "known", clockOffset: 6_000 });
  hearWorkshop(at(4), 9_000);
  expect(useWorkshopState.getState()).toMatchObject({ clockOffset: 6_000 });
  expect(useWorkshopState.getState().workshop?.version).toBe(5);
});

test("what did not change of the steps stays the same object, whoever comes and goes", () => {
  const block = { id: "b", kind: "commit", prompt: "", minutes: 0 } as const;
  const hear = (version: number, state: "waiting" | "open") => {
    hearWorkshop({ ...at(version), blocks: [{ ...block, state }], current: "b" }, 0);
    return currentBlock(useWorkshopState.getState());
  };
  resetWorkshop("m");
  const first = hear(1, "waiting");
  expect(hear(2, "waiting")).toBe(first);
  expect(useWorkshopState.getState().workshop?.version).toBe(2);
  expect(hear(3, "open")?.state).toBe("open");
});

test("scores are hidden while a step in which people rate is open, and no longer", () => {
  const block = { id: "b", prompt: "", minutes: 0, isAnonymous: true, state: "open" } as const;
  const during = (kind: "rate" | "gap", more: Partial<Workshop> = {}) =>
    hidesScores({ workshop: { ...at(1), blocks: [{ ...block, kind }], current: "b", ...more } });
  expect(during("rate")).toBe(true);
  expect(during("gap")).toBe(true);
  expect(hidesScores({ workshop: { ...at(1), blocks: [{ ...block, kind: "rate" }] } })).toBe(false);
  expect(during("rate", { state: "ended" })).toBe(false);
  expect(hidesScores({ workshop: undefined })).toBe(false);
});

test("what the map shows over itself follows its result, also when some of it was taken back", () => {
  const result = (people: number) =>
    ({ kind: "rate", block: "b", people, touchpoints: [] }) as const;
  expect(resultOverMap({ overMap: undefined, results: { b: result(2) } })).toBeUndefined();
  expect(resultOverMap({ overMap: "b", results: {} })).toBeUndefined();
  expect(resultOverMap({ overMap: "b", results: { b: result(1) } })?.people).toBe(1);
});
