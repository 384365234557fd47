import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { expect } from "vitest";

/** Fails with the rules broken and where, if axe finds anything at all on the page as it stands. */
export async function axeCheck(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

/** The rules that the page breaks, and where, once what is moving on it has come to rest. */
export async function axeFindings(page: Page) {
  await page.evaluate(async () => {
    const moves = document.getAnimations().filter(({ effect }) => {
      return Number.isFinite(effect?.getComputedTiming().endTime);
    });
    await Promise.allSettled(moves.map(({ finished }) => finished));
  });
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ""}`),
  }));
}
