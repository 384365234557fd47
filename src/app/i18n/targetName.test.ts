import { expect, test } from "vitest";
import { board } from "#test/support/board.ts";
import { heardWorkshop } from "#test/support/someWorkshop.ts";
import { ratingKey } from "../state/selection.ts";
import { changeWorkshop, resetWorkshop } from "../state/workshopStore.ts";
import { loadWords } from "./loadWords.ts";
import { targetName } from "./targetName.ts";

test("what is said of a touchpoint and of a rating keeps scores to itself while everybody rates", async () => {
  const { words } = await loadWords("en");
  const naming = { map: board("s1[t1] | @ayse: t1=+2"), locale: "en", words } as const;
  const said = () => [
    targetName({ kind: "touchpoint", id: "t1" }, naming),
    targetName({ kind: "rating", id: ratingKey("t1", "ayse") }, naming),
  ];
  expect(said()).toEqual(["Touchpoint: t1, s1 1/1, ayse +2.0", "ayse, t1: +2.0"]);
  const block = { id: "b", kind: "rate", prompt: "", minutes: 0, state: "open" } as const;
  const blocks = [{ ...block, isAnonymous: true }];
  changeWorkshop({ workshop: heardWorkshop({ blocks, current: "b" }) });
  expect(said()).toEqual(["Touchpoint: t1, s1 1/1", "ayse, t1: hidden"]);
  resetWorkshop("");
});
