import { expect, test } from "vitest";
import { fileName } from "./download.ts";

test("a file name loses what systems refuse and keeps Turkish letters", () => {
  expect(fileName('Ayşe / Ali: "iade"?\n.png')).toBe("Ayşe Ali iade .png");
  expect(fileName("///")).toBe("yolculuk");
  expect(fileName("a".repeat(300))).toHaveLength(120);
});
