import { expect, test } from "vitest";
import { draftOf, newDraft } from "./decisionDraft.ts";

const noon = new Date(2026, 10, 28, 12).getTime();

test("a new decision is looked at again in four weeks; one that was saved without a date gets none", () => {
  expect(newDraft(noon, "Ara")).toEqual({ text: "Ara", owner: "", reviewOn: "2026-12-26" });
  const saved = { id: "d", mapId: "m", text: "Ara", owner: "Ece" };
  expect(draftOf(saved)).toEqual({ text: "Ara", owner: "Ece", reviewOn: "" });
  expect(draftOf({ ...saved, reviewOn: "2026-12-01" }).reviewOn).toBe("2026-12-01");
});
