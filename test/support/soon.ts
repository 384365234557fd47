import type { Locator } from "playwright";
import { expect } from "vitest";
import { slow } from "./deadlines.ts";
import { eventually } from "./eventually.ts";

/** Until a check holds, on a busy machine too. */
export function soon(check: () => unknown): Promise<unknown> {
  const checked = async () => {
    await check();
    return true;
  };
  return eventually(checked, slow);
}

/** Until an element has the focus. */
export async function focused(element: Locator): Promise<void> {
  await soon(async () =>
    expect(await element.evaluate((it) => it === document.activeElement)).toBe(true),
  );
}
