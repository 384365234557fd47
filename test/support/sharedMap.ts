import type { Page } from "playwright";
import type { Browser } from "playwright";
import { linkFragment } from "#core/wire/access.ts";
import type { IssuedLink } from "#core/wire/access.ts";
import { newPerson } from "./newPerson.ts";
import type { Person, PersonOptions } from "./newPerson.ts";
import type { Visitor } from "./visitor.ts";

/** Reachable for others, so that people need a link; browsers still come by the loopback address. */
export const sharedMode = { HOST: "0.0.0.0" } as const;

/** The path of a link's address, with its fragment. */
export function linkPath(mapId: string, { link, secret }: IssuedLink): string {
  return `/m/${mapId}${linkFragment(link.id, secret)}`;
}

/** Somebody in a browser that the server may not know: its complaints about refusals are no faults. */
export function newVisitor(browser: Browser, options: PersonOptions): Promise<Person> {
  return newPerson(browser, { ...options, goesOffline: true });
}

/** Somebody in a browser that bears the session of a visitor. */
export async function pageOf(
  visitor: Visitor,
  browser: Browser,
  options: PersonOptions,
): Promise<Page> {
  const { context, page } = await newVisitor(browser, options);
  const [name = "", value = ""] = visitor.cookie.split("=");
  await context.addCookies([{ name, value, url: options.url }]);
  return page;
}
