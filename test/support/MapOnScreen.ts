import type { Locator, Page, Request } from "playwright";
import { expect } from "vitest";
import type { Locale } from "#core/model/journeyMap.ts";
import { slow } from "./deadlines.ts";
import { eventually } from "./eventually.ts";

const said = {
  tr: { touchpoint: "Temas noktası", saved: "Kaydedildi", exactEmotion: "Duygu, ondalıklı" },
  en: { touchpoint: "Touchpoint", saved: "Saved", exactEmotion: "Emotion, with decimals" },
} as const;

/** The editor as one person sees it: what stands on the map, found by what a screen reader says. */
export class MapOnScreen {
  readonly page: Page;
  readonly locale: Locale;
  readonly #onTheirWay = new Set<Request>();
  #hasLaterParts = false;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    page.on("request", (request) => this.#onTheirWay.add(request));
    page.on("requestfailed", (request) => this.#onTheirWay.delete(request));
    page.on("requestfinished", (request) => {
      this.#onTheirWay.delete(request);
      this.#hasLaterParts ||= request.url().includes("/Inspector-");
    });
  }

  /** Until what the editor fetches for later is here: without it nothing more opens offline. */
  async isReadyForOffline(): Promise<void> {
    await eventually(() => this.#hasLaterParts && this.#onTheirWay.size === 0, slow);
  }

  get canvas(): Locator {
    return this.page.locator("[data-map]");
  }

  /** Opens a map by its address and waits until it is drawn. */
  async open(id: string): Promise<void> {
    await this.page.goto(`/m/${id}`);
    await this.canvas.waitFor();
  }

  /** A touchpoint's card; with a place, such as `Teslimat 2/2`, only if it stands there. */
  card(title: string, place = ""): Locator {
    const start = `${said[this.locale].touchpoint}: ${title}, ${place}`;
    return this.canvas.locator(`button[aria-label^="${start}"]`);
  }

  /** A persona's face on the curve; with a value, only if it says so. */
  face(persona: string, touchpoint: string, value = ""): Locator {
    const start = `${persona}, ${touchpoint}: ${value}`;
    return this.canvas.locator(`button[aria-label^="${start}"]`);
  }

  note(text: string): Locator {
    return this.canvas.locator(`button[aria-label*=": ${text}"]`);
  }

  stage(name: string): Locator {
    return this.canvas.locator("svg text", { hasText: name }).first();
  }

  /** Everything written on the flags of the curve. */
  flag(text: string): Locator {
    return this.canvas.locator("svg.c-group", { hasText: text });
  }

  /** The field for an exact emotion in the inspector. */
  exactEmotion(persona: string): Locator {
    const name = `${said[this.locale].exactEmotion}: ${persona}`;
    return this.page.getByRole("textbox", { name });
  }

  /** Until the bar says that all is on the server's disk. */
  async allSaved(): Promise<void> {
    const { saved } = said[this.locale];
    const state = this.page.locator(".tp-saved");
    await eventually(async () => expect(await state.textContent()).toBe(saved), slow);
  }

  /** Clicks where something stands: on the map the pointer is answered by place, not by element. */
  async click(on: Locator): Promise<void> {
    await on.waitFor();
    const { x, y } = await middleOf(on);
    await this.page.mouse.click(x, y);
  }

  async doubleClick(on: Locator): Promise<void> {
    await on.waitFor();
    const { x, y } = await middleOf(on);
    await this.page.mouse.dblclick(x, y);
  }

  /** Carries what is under the middle of one thing to a place, as a hand does. */
  async drag(from: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
    await from.waitFor();
    const start = await middleOf(from);
    const { mouse } = this.page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move((start.x + to.x) / 2, (start.y + to.y) / 2, { steps: 6 });
    await mouse.move(to.x, to.y, { steps: 6 });
    await mouse.up();
  }
}

/** Where the middle of an element is on the page, once it stands still. */
export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await standsStill(element);
  const { x, y, width, height } = await boxOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

export async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("expected an element that is drawn");
  return box;
}

/** Until a thing is where it was a moment ago: a map that has just been opened still finds its place. */
async function standsStill(element: Locator): Promise<void> {
  let before = "";
  await eventually(async () => {
    const now = JSON.stringify(await element.boundingBox());
    const isStill = now === before;
    before = now;
    return isStill;
  }, slow);
}
