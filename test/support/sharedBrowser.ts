import type { Browser } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "./chromium.ts";

/** One Chromium for all tests of a file; ask for it inside a test. */
export function sharedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error("The browser is there only while tests run.");
    return browser;
  };
}
