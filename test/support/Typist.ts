import type { Page } from "playwright";
import { expect } from "vitest";
import { slow } from "./deadlines.ts";
import { eventually } from "./eventually.ts";

/** Somebody with a keyboard and nothing else, who is told where the focus is and what is announced. */
export class Typist {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    for (const key of keys) await this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Until a screen reader would name the focus so: by its own name, or by what the map's focus is on. */
  async at(name: string | RegExp): Promise<void> {
    await eventually(async () => expect(await this.page.evaluate(nameOfFocus)).toMatch(name), slow);
  }

  /** Tabs on, from where the focus is, to what bears the name. */
  async tabTo(name: RegExp, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await this.press(key);
      // oxlint-disable-next-line no-await-in-loop
      const here = await this.page.evaluate(nameOfFocus);
      if (name.test(here)) return;
      passed.push(here);
    }
    throw new Error(`${String(name)} is not among ${passed.join(" | ")}`);
  }

  async hears(text: string): Promise<void> {
    const lines = this.page.locator("[aria-live] > *", { hasText: text });
    await eventually(async () => (await lines.count()) > 0, slow);
  }

  /** Until the field at the focus has this in it. */
  async reads(value: string): Promise<void> {
    const read = () => this.page.evaluate(valueOfFocus);
    await eventually(async () => expect(await read()).toBe(value), slow);
  }

  /** Types over the cell at the focus, which then is a field of this name, and goes on with a key. */
  async types(text: string, field: string, key: string): Promise<void> {
    await this.type(text);
    await this.at(field);
    await this.reads(text);
    await this.press(key);
  }

  async isWarned(text: string): Promise<void> {
    await this.page.getByRole("alert").filter({ hasText: text }).waitFor();
  }

  /** Starts in the library with its first Tab and makes a blank map. */
  async makeBlankMap(): Promise<string> {
    await this.page.goto("/");
    await this.page.locator(".lib-template, .lib-card").first().waitFor();
    await this.tabTo(/^(?:Boş|Yeni) harita/);
    if ((await this.page.evaluate(nameOfFocus)) === "Yeni harita") {
      await this.press("Enter");
      await this.at(/^Boş harita/);
    }
    await this.press("Enter");
    await this.page.waitForURL(/\/m\//);
    return new URL(this.page.url()).pathname.slice("/m/".length);
  }

  /** Runs a command of the palette. */
  async command(words: string): Promise<void> {
    await this.press("Control+k");
    await this.at("Ne yapmak istiyorsun?");
    await this.type(words);
    await this.reads(words);
    await this.press("Enter");
  }
}

function nameOfFocus(): string {
  const focus = document.activeElement;
  const activeId = focus?.getAttribute("aria-activedescendant");
  const active = activeId ? document.getElementById(activeId) : null;
  const labels = focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement;
  const label = labels ? focus.labels?.[0]?.textContent : undefined;
  const own = focus?.getAttribute("aria-label") ?? label ?? focus?.textContent ?? "";
  return (active?.getAttribute("aria-label") ?? own).trim();
}

function valueOfFocus(): string {
  const focus = document.activeElement;
  const isField = focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement;
  return isField ? focus.value : "";
}
