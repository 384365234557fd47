import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import type { AccessWay, KnownPerson, MapVisibility, NamedPerson } from "#core/wire/people.ts";
import type { AccessRequest } from "#core/wire/people.ts";
import type { Role } from "#core/wire/roles.ts";

/** Who belongs to the workspace, what they were given, and whom a company vouches for. */
export interface PeopleStorage {
  /** Everybody who is known, who was here last first. */
  people(): Promise<KnownPerson[]>;
  person(id: Id): Promise<Person | undefined>;
  /** Keeps that somebody was here. */
  markSeen(id: Id, at: string): Promise<void>;
  /** What is not given stays. `last-owner`: nobody would own the server. */
  changeStanding(id: Id, standing: Standing): Promise<Person | "last-owner" | undefined>;
  /** Ends sessions and takes all access away; what they wrote stays, under their name. */
  removePerson(id: Id, at: string): Promise<"removed" | "last-owner" | undefined>;
  /** Every way of everybody to a map, as of a time. */
  waysTo(mapId: Id, at: string): Promise<PersonWay[]>;
  members(): Promise<NamedPerson[]>;
  giveRole(gift: Gift): Promise<void>;
  /** Takes away what was given to somebody on a map, and that they came to it by links. */
  takeRole(mapId: Id, personId: Id): Promise<void>;
  visibility(mapId: Id): Promise<MapVisibility | undefined>;
  setVisibility(mapId: Id, visibility: MapVisibility): Promise<void>;
  /** The person of a company account, who is new where the account is; also brings their standing up to date. */
  signIn(account: Account): Promise<Person>;
  personOfAccount(key: AccountKey): Promise<Person | undefined>;
  /** Gives somebody what another, who has neither account nor standing, came to by links or was given. */
  inherit(from: Id, to: Id): Promise<void>;
  /** Once more replaces what was asked before. Nothing where there is no such map. */
  addRequest(mapId: Id, request: NewRequest): Promise<void>;
  requestsFor(mapId: Id): Promise<AccessRequest[]>;
  /** How many ask to be let in, for each map for which anybody does. */
  requestCounts(): Promise<{ readonly mapId: Id; readonly count: number }[]>;
  /** False: there is none. */
  removeRequest(mapId: Id, personId: Id): Promise<boolean>;
}

export interface Standing {
  readonly isMember?: boolean | undefined;
  readonly isOwner?: boolean | undefined;
}

export interface PersonWay extends NamedPerson {
  readonly way: AccessWay;
}

export interface Gift {
  readonly mapId: Id;
  readonly personId: Id;
  readonly role: Role;
  readonly at: string;
}

export interface AccountKey {
  readonly issuer: string;
  readonly subject: string;
}

export interface Account extends AccountKey {
  /** Who it is where nobody knew the account. */
  readonly newcomer: Person;
  readonly standing: Standing;
  readonly at: string;
}

export interface NewRequest {
  readonly personId: Id;
  readonly note: string;
  readonly at: string;
}
