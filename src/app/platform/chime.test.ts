import { afterEach, expect, test, vi } from "vitest";
import { chime } from "./chime.ts";

afterEach(() => vi.unstubAllGlobals());

test("it is heard also where a browser begins to play only a moment later, and lets go of the sound in the end", () => {
  vi.useFakeTimers();
  const start = vi.fn<(at: number) => void>();
  const close = vi.fn<() => void>();
  const gain = {
    setValueAtTime: () => undefined,
    linearRampToValueAtTime: () => undefined,
    exponentialRampToValueAtTime: () => undefined,
  };
  class StartsLater {
    readonly state = "suspended";
    readonly currentTime = 0;
    readonly close = close;
    readonly createGain = () => ({ gain, connect: () => undefined });
    readonly createOscillator = () => ({
      frequency: { value: 0 },
      connect: (to: unknown) => to,
      start,
      stop: () => undefined,
    });
  }
  vi.stubGlobal("AudioContext", StartsLater);
  chime();
  expect(start).toHaveBeenCalledTimes(2);
  vi.runAllTimers();
  expect(close).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
