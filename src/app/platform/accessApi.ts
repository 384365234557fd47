import type {
  IssuedLink,
  JoinRequest,
  LinkOffer,
  LinkTerms,
  ListedMap,
  Me,
  ShareLink,
} from "#core/wire/access.ts";
import type { AuditPage } from "#core/wire/audit.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { Role } from "#core/wire/roles.ts";
import { ask } from "./mapsApi.ts";
import type { Answer } from "./mapsApi.ts";

/** What the server knows of this browser. */
export function fetchMe(): Promise<Answer<Me>> {
  return ask("/api/me");
}

/** Ends the session of this browser. */
export function endSession(): Promise<Answer<unknown>> {
  return ask("/api/session", { method: "DELETE" });
}

/** What others call this person from now on. */
export function renameMe(name: string): Promise<Answer<Me>> {
  return ask("/api/me", { method: "PATCH", json: { name } });
}

/** A map as the library lists it; refused alike where it does not exist and where one may not see it. */
export function fetchMap(id: Id): Promise<Answer<ListedMap>> {
  return ask(`/api/maps/${id}`);
}

/** Becomes the owner of this server by the secret it printed. */
export function claimServer(secret: string, name: string): Promise<Answer<Me>> {
  return ask("/api/claim", { method: "POST", json: { secret, name } });
}

/** What a link opens, before anybody has come in. */
export function lookAtLink(mapId: Id, request: JoinRequest): Promise<Answer<LinkOffer>> {
  return ask(`/api/maps/${mapId}/join/look`, { method: "POST", json: request });
}

export function joinByLink(
  mapId: Id,
  request: JoinRequest,
): Promise<Answer<{ readonly role: Role }>> {
  return ask(`/api/maps/${mapId}/join`, { method: "POST", json: request });
}

/** The terms of a link as they are to be; `null` takes one away, what is absent stays. */
export interface LinkChange {
  readonly role?: LinkTerms["role"];
  readonly label?: string;
  readonly expiresAt?: string | null;
  readonly maxUses?: number | null;
  readonly password?: string | null;
}

export async function fetchLinks(mapId: Id): Promise<Answer<readonly ShareLink[]>> {
  const answer = await ask<{ links: readonly ShareLink[] }>(linksPath(mapId));
  return answer.ok ? { ok: true, value: answer.value.links } : answer;
}

export function createLink(
  mapId: Id,
  terms: LinkTerms & { readonly password?: string },
): Promise<Answer<IssuedLink>> {
  return ask(linksPath(mapId), { method: "POST", json: terms });
}

export function changeLink(mapId: Id, link: Id, change: LinkChange): Promise<Answer<ShareLink>> {
  return ask(`${linksPath(mapId)}/${link}`, { method: "PATCH", json: change });
}

/** Gives a link a new address; the old one ends. */
export function replaceLink(mapId: Id, link: Id): Promise<Answer<IssuedLink>> {
  return ask(`${linksPath(mapId)}/${link}/replace`, { method: "POST", json: {} });
}

/** Ends a link, and lets out who came by it. */
export function revokeLink(mapId: Id, link: Id): Promise<Answer<unknown>> {
  return ask(`${linksPath(mapId)}/${link}`, { method: "DELETE" });
}

function linksPath(mapId: Id): string {
  return `/api/maps/${mapId}/links`;
}

export interface AccessWish {
  readonly note: string;
  readonly name?: string;
}

/** Asks whoever owns a map to be let in; the answer is the same where there is no such map. */
export function askOwner(mapId: Id, wish: AccessWish): Promise<Answer<unknown>> {
  return ask(`/api/maps/${mapId}/ask`, { method: "POST", json: wish });
}

/** Who did what: of one map where it is named, older than an entry where that is. */
export function fetchActivity(
  mapId: Id | undefined,
  before: number | undefined,
): Promise<Answer<AuditPage>> {
  const query = new URLSearchParams({
    ...(mapId !== undefined && { map: mapId }),
    ...(before !== undefined && { before: String(before) }),
  });
  return ask(`/api/audit?${query.toString()}`);
}
