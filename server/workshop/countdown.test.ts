import { expect, test } from "vitest";
import { paused, resumed, started, withMinute } from "./countdown.ts";

test("[K17] a countdown stands while it is paused, and goes on with what was left", () => {
  const begun = started(2, 1000);
  expect(begun).toEqual({ endsAt: 121_000 });
  const still = paused(begun, 21_000);
  expect(still).toEqual({ leftMs: 100_000 });
  expect(paused(still, 90_000)).toBe(still);
  expect(resumed(still, 500_000)).toEqual({ endsAt: 600_000 });
  expect(resumed(begun, 5000)).toBe(begun);
});

test("[K17] a block without minutes has none until it is given one", () => {
  expect(started(0, 1000)).toBeUndefined();
  expect(paused(undefined, 1000)).toBeUndefined();
  expect(resumed(undefined, 1000)).toBeUndefined();
  expect(withMinute(undefined, 1000)).toEqual({ endsAt: 61_000 });
});

test("[K17] a minute more counts from now where the time is over", () => {
  expect(withMinute({ endsAt: 1000 }, 50_000)).toEqual({ endsAt: 110_000 });
  expect(withMinute({ endsAt: 60_000 }, 50_000)).toEqual({ endsAt: 120_000 });
  expect(withMinute({ leftMs: 5 }, 50_000)).toEqual({ leftMs: 60_005 });
  expect(paused({ endsAt: 1000 }, 50_000)).toEqual({ leftMs: 0 });
});
