import type { Browser, Locator, Page } from "playwright";
import { newMap } from "./mapsApi.ts";
import { newPerson } from "./newPerson.ts";
import type { PersonOptions } from "./newPerson.ts";

/** The table of a map as one person sees it, its cells found by what their row and header say. */
export class TableOnScreen {
  readonly page: Page;
  readonly id: string;

  constructor(page: Page, id: string) {
    this.page = page;
    this.id = id;
  }

  /** Opens the table of a map, or of a fresh shoe order in Turkish. */
  static async open(
    browser: Browser,
    { id, ...options }: PersonOptions & { readonly id?: string },
  ): Promise<TableOnScreen> {
    const wish = { template: "shoe-order", locale: "tr" };
    const mapId = id ?? (await newMap(options.url, wish));
    const { page } = await newPerson(browser, options);
    const table = new TableOnScreen(page, mapId);
    await page.goto(`/m/${mapId}?view=table`);
    await page.getByRole("grid").waitFor();
    return table;
  }

  /** The cell of a touchpoint under a header. */
  async cell(touchpoint: string, header: string): Promise<Locator> {
    const headers = await this.page.getByRole("columnheader").allInnerTexts();
    const said = headers.map((text) => text.replaceAll(/\s+/g, " "));
    const column = said.findIndex((text) => text.includes(header)) + 1;
    const name = this.page.getByRole("rowheader", { name: touchpoint });
    const row = this.page.getByRole("row").filter({ has: name });
    return row.locator(`[aria-colindex="${column}"]`);
  }

  async go(touchpoint: string, header: string): Promise<Locator> {
    const cell = await this.cell(touchpoint, header);
    await cell.click();
    return cell;
  }

  /** Types as by hand and goes on with a key. */
  async type(text: string, then = "Enter"): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(then);
  }

  async press(...keys: readonly string[]): Promise<void> {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other, as by hand
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What has the focus says. */
  async active(): Promise<string> {
    return (await this.page.locator(":focus").innerText()).trim();
  }

  /** Until a screen reader has been told. */
  async hears(text: string): Promise<void> {
    await this.page
      .locator("[aria-live]", { hasText: text })
      .first()
      .waitFor({ state: "attached" });
  }
}
