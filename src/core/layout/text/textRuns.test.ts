import { expect, test } from "vitest";
import { textRuns } from "./textRuns.ts";

const runsOf = (line: string) => textRuns(line).map(({ text, emoji }) => emoji ?? text);

test("[T2] each emoji is a run of its own, named as its drawing is", () => {
  expect(runsOf("Aile 👨‍👩‍👧‍👦 ve 🇹🇷, 1️⃣ ❤️")).toEqual([
    "Aile ",
    "1f468-200d-1f469-200d-1f467-200d-1f466",
    " ve ",
    "1f1f9-1f1f7",
    ", ",
    "0031-20e3",
    " ",
    "2764",
  ]);
});

test("[T2] digits, signs and symbols that are letters to readers stay text", () => {
  expect(runsOf("1 # * © ™ ✓")).toEqual(["1 # * © ™ ✓"]);
});

test("[T10] letters that Inter lacks are runs of their own, with the spaces between them", () => {
  expect(runsOf("Tokyo 東京 駅 mağaza")).toEqual(["Tokyo ", "東京 駅 ", "mağaza"]);
  expect(runsOf("")).toEqual([]);
});
