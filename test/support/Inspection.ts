import type { Page } from "playwright";
import { axeFindings } from "./axeCheck.ts";
import { slow } from "./deadlines.ts";
import { eventually } from "./eventually.ts";
import type { MapOnScreen } from "./MapOnScreen.ts";

const words = {
  tr: {
    newMap: "Yeni harita",
    nothing: /adına uyan harita yok/,
    erase: /^Kalıcı olarak sil/,
    personas: "Personalar",
    lanes: "Satırlar",
    me: "(sen)",
    more: "Diğer işlemler",
    offline: "Çevrimdışı",
    missing: "Bu harita burada yok ya da sana açık değil",
    close: /kapat$/,
  },
  en: {
    newMap: "New map",
    nothing: /^No map/,
    erase: /^Delete forever/,
    personas: "Personas",
    lanes: "Lanes",
    me: "(you)",
    more: "More",
    offline: "Offline",
    missing: "This map is not here, or not yours",
    close: /^Close/,
  },
} as const;

/** Looks at one state after the other with axe and keeps what it finds, by the state's name. */
export class Inspection {
  readonly map: MapOnScreen;
  readonly found: Record<string, unknown> = {};

  constructor(map: MapOnScreen) {
    this.map = map;
  }

  get page(): Page {
    return this.map.page;
  }

  get words(): (typeof words)["tr" | "en"] {
    return words[this.map.locale];
  }

  async look(state: string): Promise<void> {
    const findings = await axeFindings(this.page);
    if (findings.length > 0) this.found[state] = findings;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** On a phone the details lie over the panel, and the panel over the rail. */
  async closePanel(): Promise<void> {
    await this.clear();
    await this.page.locator("aside.pn").getByRole("button", { name: this.words.close }).click();
  }

  /** Back to the map with nothing selected and nothing open. */
  async clear(): Promise<void> {
    await eventually(async () => {
      if ((await this.page.locator("[role=dialog], [role=menu], aside.in").count()) === 0) {
        return true;
      }
      await this.press("Escape");
      return false;
    }, slow);
  }
}
