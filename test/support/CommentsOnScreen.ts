import type { Locator } from "playwright";
import type { MapOnScreen } from "./MapOnScreen.ts";

const said = {
  tr: {
    rail: "Yorumlar",
    answer: "Yanıtın",
    first: "Yorumun",
    send: "Gönder",
    actions: /yorumla ilgili işlemler$/u,
  },
  en: {
    rail: "Comments",
    answer: "Your reply",
    first: "Your comment",
    send: "Send",
    actions: /actions for the comment$/u,
  },
} as const;

/** The comments as one person sees them. */
export class CommentsOnScreen {
  readonly seen: MapOnScreen;
  readonly #said: (typeof said)["tr" | "en"];

  constructor(seen: MapOnScreen) {
    this.seen = seen;
    this.#said = said[seen.locale];
  }

  get panel(): Locator {
    return this.seen.page.getByRole("complementary", { name: this.#said.rail });
  }

  get railButton(): Locator {
    return this.seen.page.getByRole("button", { name: this.#said.rail, exact: true });
  }

  /** How many conversations the rail says are unread; empty where none is. */
  async unread(): Promise<string> {
    const badge = this.seen.page.locator(".cm-count");
    return (await badge.count()) === 0 ? "" : badge.innerText();
  }

  /** The bubbles on the map, by what they say. */
  mark(name: string): Locator {
    return this.seen.page.locator(`.c-mark[aria-label^="${name}"]`);
  }

  /** The conversations in the list. */
  get rows(): Locator {
    return this.panel.locator(".cm-row");
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text });
  }

  comment(text: string): Locator {
    return this.panel.locator(".cm-comment", { hasText: text });
  }

  filter(name: string): Locator {
    return this.panel.getByRole("radio", { name, exact: true });
  }

  get answerBox(): Locator {
    return this.panel.getByRole("textbox", { name: this.#said.answer });
  }

  get firstBox(): Locator {
    return this.panel.getByRole("textbox", { name: this.#said.first });
  }

  get sendButton(): Locator {
    return this.panel.getByRole("button", { name: this.#said.send, exact: true });
  }

  button(name: string): Locator {
    return this.panel.getByRole("button", { name, exact: true });
  }

  /** Chooses what to do with a comment from its menu. */
  async choose(text: string, deed: string): Promise<void> {
    await this.comment(text).getByRole("button", { name: this.#said.actions }).click();
    await this.seen.page.getByRole("menuitem", { name: deed, exact: true }).click();
  }
}
