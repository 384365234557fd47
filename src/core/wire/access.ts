import type { Id } from "../model/journeyMap.ts";
import type { MapSummary } from "./mapSummary.ts";
import type { Role } from "./roles.ts";

/** `local`: opens from its own computer only, where everybody owns everything. `shared`: others get in, as they are let in. */
export type ServerMode = "local" | "shared";

/** What `GET /api/me` tells a browser of itself. */
export interface Me {
  readonly mode: ServerMode;
  /** Absent where the server does not know this browser. */
  readonly person?: Person;
  /** Where others reach this server, without a slash at the end; as far as the server can know. */
  readonly url: string;
  /** People sign in with company accounts here, at `signInPath`. */
  readonly canSignIn?: true;
  /** This browser has a session, which `DELETE /api/session` ends; absent where who asks is known without one. */
  readonly canSignOut?: true;
}

/** Where signing in begins; `?returnTo=` says where it ends. */
export const signInPath = "/api/sign-in";

/** The id of whoever is at a computer whose server nobody else reaches. */
export const localPersonId = "local";

/** Somebody who was let in. */
export interface Person {
  readonly id: Id;
  /** Empty until given. */
  readonly name: string;
  /** Owns this server: makes maps, and owns every map there is. */
  readonly isOwner: boolean;
  /** Belongs to the workspace: makes maps, and finds those that are for every member. */
  readonly isMember: boolean;
  /** A company says who this is, and what they are called. */
  readonly hasAccount?: boolean;
}

/** A map in the library, with what the asker may do with it. */
export interface ListedMap extends MapSummary {
  readonly role: Role;
  /** How many ask to be let in; told to whoever owns it, where anybody does. */
  readonly requests?: number;
}

/** The roles a link can give: nobody comes to own a map by a link. */
export const linkRoles = ["view", "comment", "edit"] as const;
export type LinkRole = (typeof linkRoles)[number];

/** What whoever shares a map decides of a link. */
export interface LinkTerms {
  readonly role: LinkRole;
  /** For the owner's eyes: whom it was made for. */
  readonly label: string;
  /** ISO 8601 in UTC. From then on it lets nobody in, and who came by it is out. */
  readonly expiresAt?: string | undefined;
  /** How many people can come in by it. */
  readonly maxUses?: number | undefined;
}

/** A link by which people come to a map. Its secret is known only to who has the address. */
export interface ShareLink extends LinkTerms {
  readonly id: Id;
  readonly hasPassword: boolean;
  readonly createdAt: string;
  /** How many people have come in by it. */
  readonly uses: number;
  /** When somebody last came in by it, and with what: `Firefox, Android`. */
  readonly usedAt?: string;
  readonly usedFrom?: string;
}

/** What a new or a replaced link is answered with: the only time its secret is told. */
export interface IssuedLink {
  readonly link: ShareLink;
  readonly secret: string;
}

/** The body of `POST /api/maps/:id/join`. */
export interface JoinRequest {
  readonly link: Id;
  readonly secret: string;
  readonly password?: string;
  readonly name?: string;
}

/** What a link opens before anybody has come in: `POST /api/maps/:id/join/look`, with the same body. */
export interface LinkOffer {
  readonly title: string;
  readonly role: LinkRole;
  readonly needsPassword: boolean;
}

const fragmentPattern = /^#([A-Za-z0-9_-]{1,40})\.([A-Za-z0-9_-]{20,60})$/;

/** The part of a link's address that no server sees: `#<link>.<secret>`. */
export function linkFragment(link: Id, secret: string): string {
  return `#${link}.${secret}`;
}

/** The link and the secret in an address's fragment. */
export function readLinkFragment(
  fragment: string,
): { readonly link: Id; readonly secret: string } | undefined {
  const [, link, secret] = fragmentPattern.exec(fragment) ?? [];
  return link === undefined || secret === undefined ? undefined : { link, secret };
}
