import { expect, test } from "vitest";
import { deviceOf } from "./deviceOf.ts";

test.each([
  ["Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0", "Firefox, Android"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
    "Safari, iPhone",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0",
    "Edge, Windows",
  ],
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36",
    "Chrome, Linux",
  ],
  ["curl/8.0", ""],
])("[E8] a link was last used with what calls itself %s", (agent, device) => {
  expect(deviceOf(agent)).toBe(device);
});

test("[E8] a program need not say what it is", () => {
  expect(deviceOf(undefined)).toBe("");
});
