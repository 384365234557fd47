import type { Id } from "#core/model/journeyMap.ts";
import type { LinkTerms, Person } from "#core/wire/access.ts";
import type { Role } from "#core/wire/roles.ts";

/** Who may do what. Times are ISO 8601 in UTC; secrets are kept as hashes only. */
export interface AccessStorage {
  /** A person nobody knew. */
  addPerson(person: Person, createdAt: string): Promise<void>;
  renamePerson(id: Id, name: string): Promise<void>;
  /** Whether anybody owns this server. */
  hasOwner(): Promise<boolean>;
  addSession(session: NewSession): Promise<void>;
  /** The person a session is of, unless it has expired by then. */
  personOfSession(hash: Uint8Array, at: string): Promise<Person | undefined>;
  /** False: there is none. */
  endSession(hash: Uint8Array): Promise<boolean>;
  addLink(link: NewLink): Promise<void>;
  /** The links of a map, the newest first. */
  linksOf(mapId: Id): Promise<StoredLink[]>;
  link(mapId: Id, id: Id): Promise<StoredLink | undefined>;
  /** Changes what is given of a link, `undefined` takes it away, and returns the link; `undefined` where there is none. */
  changeLink(mapId: Id, id: Id, change: Partial<LinkChange>): Promise<StoredLink | undefined>;
  /** Takes a link away, and with it everybody who came by it. */
  removeLink(id: Id): Promise<void>;
  /** Whether somebody has come in by a link. */
  isGuest(linkId: Id, personId: Id): Promise<boolean>;
  /** The maps of which a link expired after one time and not after another. */
  mapsWithExpired(after: string, until: string): Promise<Id[]>;
  /** Lets somebody in by a link; once more is as good as once. False: as many as may have come before. */
  admit(admission: Admission): Promise<boolean>;
  /** What a person may do with maps by good links, by what they were given and as a member; one map's only where it is named. */
  grantsOf(personId: Id, at: string, mapId?: Id): Promise<Grant[]>;
}

export interface NewSession {
  readonly hash: Uint8Array;
  readonly personId: Id;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface LinkChange extends LinkTerms {
  readonly secretHash: Uint8Array;
  readonly passwordHash: string | undefined;
}

export interface NewLink extends LinkChange {
  readonly id: Id;
  readonly mapId: Id;
  readonly createdBy: Id;
  readonly createdAt: string;
}

export interface StoredLink extends NewLink {
  readonly uses: number;
  readonly usedAt?: string;
  readonly usedFrom?: string;
}

export interface Admission {
  readonly linkId: Id;
  readonly person: Person;
  /** Nobody knew them until now. */
  readonly isNewcomer: boolean;
  readonly at: string;
  /** What they came with: `Firefox, Android`. */
  readonly from: string;
}

/** What one way gives one person. */
export interface Grant {
  readonly mapId: Id;
  readonly role: Role;
}
