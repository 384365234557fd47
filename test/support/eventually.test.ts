import { expect, test } from "vitest";
import { eventually } from "./eventually.ts";

test("waits until the answer is there", async () => {
  let asked = 0;
  expect(await eventually(() => (asked += 1) >= 3 && "there")).toBe("there");
  expect(asked).toBe(3);
});

test("asks again after a throw, and throws the last one on at the deadline", async () => {
  const refusal = new Error("not yet");
  const asking = eventually(() => Promise.reject(refusal), { deadlineMs: 60 });
  await expect(asking).rejects.toBe(refusal);
});

test("says what never came true", async () => {
  const asking = eventually(() => false, { deadlineMs: 30 });
  await expect(asking).rejects.toThrow("not so after 30 ms");
});
