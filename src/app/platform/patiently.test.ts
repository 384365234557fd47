import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { patiently } from "./patiently.ts";

let isAway = false;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", async () => {
    if (isAway) throw new TypeError("Failed to fetch");
    return new Response();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  isAway = false;
});

test("a part is waited for while the server is away", async () => {
  isAway = true;
  const load = vi.fn<() => Promise<string>>(async () => {
    if (isAway) throw new TypeError("Failed to fetch dynamically imported module");
    return "part";
  });
  const loaded = patiently(load);
  await vi.advanceTimersByTimeAsync(60_000);
  const attempts = load.mock.calls.length;
  expect(attempts).toBeGreaterThan(5);
  expect(attempts).toBeLessThan(20);
  isAway = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await loaded).toBe("part");
});

test("a part that the server no longer has is not waited for", async () => {
  const load = vi.fn<() => Promise<never>>(async () => Promise.reject(new TypeError("404")));
  await expect(patiently(load)).rejects.toThrow("404");
  expect(load).toHaveBeenCalledTimes(2);
});
