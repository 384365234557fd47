import { expect, test } from "vitest";
import { visibleName } from "./visibleName.ts";

test("[E11] a name is what can be seen of it", () => {
  expect(visibleName(" A\u202Ey\u200Bşe\n\t Yılmaz ")).toBe("Ayşe Yılmaz");
});

test("[E11] marks without end keep nobody waiting", () => {
  const endless = `a${"\u0301".repeat(200_000)}${"\u0323".repeat(200_000)}`;
  const began = performance.now();
  expect(visibleName(endless).length).toBeLessThanOrEqual(1000);
  // Put in order as a whole it takes minutes.
  expect(performance.now() - began).toBeLessThan(2000);
});
