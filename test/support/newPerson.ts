import type { Browser, BrowserContext, Page } from "playwright";
import { expect, onTestFinished } from "vitest";
import type { Locale } from "#core/model/journeyMap.ts";
import { slow } from "./deadlines.ts";

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in this person's browser so far: console errors, throws, requests elsewhere. */
  readonly faults: readonly string[];
}

export interface PersonOptions {
  /** Where the server is: no request may go anywhere else. */
  readonly url: string;
  readonly locale?: Locale;
  readonly theme?: "light" | "dark";
  readonly viewport?: { width: number; height: number };
  readonly touch?: boolean;
  /** For tests that cut the connection: the browser's own complaints about it are no faults. */
  readonly goesOffline?: boolean;
}

/** A screen that is held in one hand. */
export const phone = { viewport: { width: 390, height: 844 }, touch: true } as const;

const languages = { tr: "tr-TR", en: "en-GB" } as const;

const cutConnection = /WebSocket connection to .* failed|net::ERR_|Failed to load resource/;

/**
 * A person with a browser context of their own, closed when the test ends. The test fails if their
 * browser saw a console error, an uncaught exception, or a request that leaves the server.
 */
export async function newPerson(browser: Browser, options: PersonOptions): Promise<Person> {
  const context = await browser.newContext({
    baseURL: options.url,
    locale: languages[options.locale ?? "tr"],
    timezoneId: "Europe/Istanbul",
    colorScheme: options.theme ?? "light",
    reducedMotion: "reduce",
    viewport: options.viewport ?? { width: 1440, height: 900 },
    hasTouch: options.touch ?? false,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(slow.deadlineMs);
  const faults = watchedFaults(context, options);
  onTestFinished(async () => {
    await context.close();
    expect(faults, "faults in this person's browser").toEqual([]);
  });
  return { context, page: await context.newPage(), faults };
}

/** A list that grows with every fault the context's pages run into. */
export function watchedFaults(
  context: BrowserContext,
  { url, goesOffline }: Pick<PersonOptions, "url" | "goesOffline">,
): string[] {
  const faults: string[] = [];
  const home = new URL(url).host;
  const stayHome = (address: string): void => {
    const { protocol, host } = new URL(address);
    if (/^(https?|wss?):$/.test(protocol) && host !== home) faults.push(`leaves for ${address}`);
  };
  context.on("request", (request) => stayHome(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => stayHome(socket.url())));
  context.on("weberror", (thrown) => faults.push(String(thrown.error().stack)));
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    if (goesOffline && cutConnection.test(message.text())) return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  return faults;
}
