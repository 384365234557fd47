import type { Page } from "playwright";
import { expect } from "vitest";
import type { PersonOptions } from "./newPerson.ts";
import { sharedBrowser } from "./sharedBrowser.ts";
import { newVisitor, pageOf } from "./sharedMap.ts";
import type { Visitor } from "./visitor.ts";
import { workshops } from "./workshops.ts";

/** The same as `workshops`, with people in browsers at them. */
export function workshopsOnScreen() {
  const browser = sharedBrowser();
  const parts = workshops();
  const here = (options: Partial<PersonOptions>) => ({ url: parts.server().url, ...options });
  return {
    ...parts,
    browser,
    /** Somebody's page at a map. */
    pageAt: async (by: Visitor, mapId: string, options: Partial<PersonOptions> = {}) => {
      const page = await pageOf(by, browser(), here(options));
      await page.goto(`/m/${mapId}`);
      return page;
    },
    /** The page of somebody who comes with nothing but the address of the QR code, a name and one tap. */
    comerOnScreen: async (code: string, name: string, options: Partial<PersonOptions> = {}) => {
      const { page } = await newVisitor(browser(), here(options));
      await page.goto(`/join#${code}`);
      await page.getByRole("textbox", { name: "Adın" }).fill(name);
      expect(new URL(page.url()).hash, "the code in the address").toBe("");
      await button(page, "Katıl").click();
      await page.getByText("Birazdan başlıyoruz").waitFor();
      return page;
    },
  };
}

/** A button by its whole name, or by a part of it. */
export function button(page: Page, name: string | RegExp) {
  return page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
}
