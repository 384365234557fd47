import { describe, expect, test } from "vitest";
import { isContentFrame } from "./contentFrame.ts";

describe("content frames", () => {
  test("[W1] a difference and an update count", () => {
    expect(isContentFrame(Uint8Array.of(0, 1, 2, 0, 0))).toBe(true);
    expect(isContentFrame(Uint8Array.of(0, 2, 2, 0, 0))).toBe(true);
  });

  test("[W1] a question, presence and nothing do not count", () => {
    expect(isContentFrame(Uint8Array.of(0, 0, 1, 0))).toBe(false);
    expect(isContentFrame(Uint8Array.of(1, 1))).toBe(false);
    expect(isContentFrame(new Uint8Array())).toBe(false);
  });
});
