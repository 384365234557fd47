import { expect, test } from "vitest";
import { fileName } from "./download.ts";

test("a file name loses what systems refuse and keeps Turkish letters", () => {
  expect(fileName('Ayşe / Ali: "iade"?\n', "png")).toBe("Ayşe Ali iade.png");
  expect(fileName("///", "svg")).toBe("yolculuk.svg");
});

test("a long name keeps its ending and no half of an emoji", () => {
  expect(fileName("a".repeat(300), "json")).toBe(`${"a".repeat(115)}.json`);
  expect(fileName(`${"a".repeat(115)}🏁`, "png")).toBe(`${"a".repeat(115)}.png`);
});
