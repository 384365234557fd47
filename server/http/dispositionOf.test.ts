import { expect, test } from "vitest";
import { dispositionOf } from "./dispositionOf.ts";

test.each([
  ["Kapıda teslim", "Kapida teslim", "Kap%C4%B1da%20teslim"],
  ["İşte (1)", "Iste (1)", "%C4%B0%C5%9Fte%20%281%29"],
  ["旅", "yolculuk", "%E6%97%85"],
  [" \n ", "yolculuk", "yolculuk"],
  ['a"/b\\c\r\nX-Evil:1', "a b c X-Evil 1", "a%20b%20c%20X-Evil%201"],
  ["\ud800", "yolculuk", "yolculuk"],
  [`${"x".repeat(99)}👍`, "x".repeat(99), `${"x".repeat(99)}%EF%BF%BD`],
])("[H8] the title %j names a file in any program", (title, ascii, utf8) => {
  expect(dispositionOf(title, "png")).toBe(
    `attachment; filename="${ascii}.png"; filename*=UTF-8''${utf8}.png`,
  );
});
