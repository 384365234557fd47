import { expect, test } from "vitest";
import { asTyped } from "./asTyped.ts";

test("a space just typed stays though the server keeps none at the end; what others wrote is shown", () => {
  expect(asTyped("Bizim ", "Bizim")).toBe("Bizim ");
  expect(asTyped("Bizim ", "Bizim ")).toBe("Bizim ");
  expect(asTyped("Bizim ", "Bizim atölye")).toBe("Bizim atölye");
});
