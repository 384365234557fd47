import type { Id } from "../model/journeyMap.ts";
import type { LinkRole, Person } from "./access.ts";
import type { Role } from "./roles.ts";

/** `private`: for whom it was given to. `workspace`: for every member too. */
export const visibilities = ["private", "workspace"] as const;
export type Visibility = (typeof visibilities)[number];

/** Who finds a map without having been given it. */
export interface MapVisibility {
  readonly visibility: Visibility;
  /** What every member may do with it while it is for the workspace. */
  readonly role: LinkRole;
}

/** Why somebody may do something with a map: they own the server, were given it, are a member, or came by a link or a workshop's code. */
export const accessKinds = ["owner", "given", "workspace", "link", "code"] as const;
export type AccessKind = (typeof accessKinds)[number];

export interface AccessWay {
  readonly kind: AccessKind;
  readonly role: Role;
  /** What the link was made for; empty for every other kind. */
  readonly label: string;
}

/** Somebody who may do something with a map; `role` is the highest of their ways. */
export interface MapPerson extends NamedPerson {
  readonly role: Role;
  readonly ways: readonly AccessWay[];
}

export interface NamedPerson {
  readonly id: Id;
  /** Empty: never gave a name. */
  readonly name: string;
}

/** Somebody who would like to see a map. */
export interface AccessRequest extends NamedPerson {
  readonly note: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What `GET /api/maps/:id/people` answers, to whoever owns the map. */
export interface MapPeople extends MapVisibility {
  readonly people: readonly MapPerson[];
  /** Members who have no access yet, by name. */
  readonly candidates: readonly NamedPerson[];
  readonly requests: readonly AccessRequest[];
}

/** Somebody the server knows, as its owners see them. */
export interface KnownPerson extends Person {
  /** ISO 8601 in UTC, to ten minutes; absent: not since this is kept. */
  readonly seenAt?: string;
  /** Signs in with a company account. */
  readonly hasAccount: boolean;
}
