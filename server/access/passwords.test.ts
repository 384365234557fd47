import { expect, test } from "vitest";
import { isPassword, passwordHash } from "./passwords.ts";

test("[E9] a password is kept so that it can be checked and not read, each time otherwise", async () => {
  const [one, other] = [await passwordHash("Çilek 1"), await passwordHash("Çilek 1")];
  expect(one).not.toBe(other);
  expect(one).not.toContain("ilek");
  expect(await isPassword("Çilek 1", one)).toBe(true);
  expect(await isPassword("C\u0327ilek 1", one)).toBe(true);
  expect(await isPassword("çilek 1", one)).toBe(false);
});
