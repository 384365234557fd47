import { expect, test } from "vitest";
import { keptStorage } from "../../platform/keptStorage.ts";
import { resetWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { refusedAnswers } from "./enterAnswer.ts";
import { offerUnsent } from "./useKeptDraft.ts";

test("what was being written in a step that has closed is offered once, also to whom it closed elsewhere", () => {
  keptStorage.setItem("yolculuk.draft:map:closed", "Kargo geç geldi");
  keptStorage.setItem("yolculuk.draft:map:blank", " ");
  keptStorage.setItem("yolculuk.draft:map:open", "Kupon");
  keptStorage.setItem("yolculuk.draft:other:closed", "Başka haritada");
  resetWorkshop("map");
  offerUnsent("map", "open");
  offerUnsent("map", "open");
  const { refused } = useWorkshopState.getState();
  expect(refused.map(({ block, change }) => [block, "text" in change && change.text])).toEqual([
    ["closed", "Kargo geç geldi"],
  ]);
  expect(refusedAnswers("map")).toEqual(refused);
  expect(keptStorage.keys("yolculuk.draft:")).toEqual([
    "yolculuk.draft:map:open",
    "yolculuk.draft:other:closed",
  ]);
});
