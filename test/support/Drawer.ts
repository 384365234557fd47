import type { Browser, BrowserContext, Locator } from "playwright";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { slow } from "./deadlines.ts";
import { eventually } from "./eventually.ts";
import { MapOnScreen } from "./MapOnScreen.ts";
import { newMap } from "./mapsApi.ts";
import { newPerson } from "./newPerson.ts";
import type { Person, PersonOptions } from "./newPerson.ts";
import { storedMap } from "./storedMap.ts";

export interface DrawerOptions extends PersonOptions {
  /** The map to open; a new one of `template` where there is none. */
  readonly id?: string;
  readonly template?: string;
}

const wide = { width: 1800, height: 1000 };

/** Somebody who works on one map by hand, and what of it is on the server's disk. */
export class Drawer extends MapOnScreen {
  readonly #url: string;
  readonly id: string;
  readonly context: BrowserContext;

  private constructor(id: string, person: Person, { url, locale = "tr" }: DrawerOptions) {
    super(person.page, locale);
    this.#url = url;
    this.id = id;
    this.context = person.context;
  }

  /** Opens a map, the Turkish shoe order unless told, and waits until it stands still. */
  static async open(browser: Browser, options: DrawerOptions): Promise<Drawer> {
    const { url, template = "shoe-order" } = options;
    const id = options.id ?? (await newMap(url, { template, locale: "tr" }));
    const person = await newPerson(browser, { viewport: wide, ...options });
    const drawer = new Drawer(id, person, options);
    await drawer.open(id);
    await drawer.allSaved();
    return drawer;
  }

  stored(): Promise<JourneyMap> {
    return storedMap(this.#url, this.id);
  }

  /** Until what is on the server's disk passes the check. */
  async storedSo(check: (map: JourneyMap) => void): Promise<void> {
    await eventually(async () => {
      check(await this.stored());
      return true;
    }, slow);
  }

  /** The text that is being typed in place. */
  area(): Locator {
    return this.page.locator("textarea.c-text");
  }

  /** What the arrow keys are on, as a screen reader has it. */
  async active(): Promise<string | null> {
    const id = await this.canvas.getAttribute("aria-activedescendant");
    if (id === null) return null;
    return this.page.locator(`[id="${id}"]`).getAttribute("aria-label");
  }

  header(title: string): Locator {
    return this.page.locator(".c-sticky svg text").getByText(title, { exact: true });
  }

  viewport(): Promise<{ x: number; y: number; zoom: number }> {
    return this.page.locator(".react-flow__viewport").evaluate((element) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
      return { x: e, y: f, zoom: a };
    });
  }
}
