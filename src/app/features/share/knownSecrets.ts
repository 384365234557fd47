import type { Id } from "#core/model/journeyMap.ts";
import type { IssuedLink } from "#core/wire/access.ts";

/** The secrets of links made on this page, which the server tells only once; they go with the page. */
const secrets = new Map<Id, string>();

export function keepSecret({ link, secret }: IssuedLink): void {
  secrets.set(link.id, secret);
}

export function knownSecret(link: Id): string | undefined {
  return secrets.get(link);
}
