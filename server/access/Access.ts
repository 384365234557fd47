import type { IncomingHttpHeaders } from "node:http";
import type { Id } from "#core/model/journeyMap.ts";
import { localPersonId } from "#core/wire/access.ts";
import type { Person, ServerMode } from "#core/wire/access.ts";
import { higherRole } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";
import { newId } from "../newId.ts";
import type { Storage } from "../storage/storage.ts";
import { Refusal } from "../Refusal.ts";
import type { Claim } from "./Claim.ts";
import type { HeaderAccounts } from "./HeaderAccounts.ts";
import { Sessions } from "./Sessions.ts";

export interface AccessOptions {
  readonly storage: Storage;
  readonly mode: ServerMode;
  /** People reach the server by https only. */
  readonly isSecure: boolean;
  /** Present: somebody can become the owner. */
  readonly claim: Claim | undefined;
  /** Present: a trusted proxy says who asks. */
  readonly headerAccounts?: HeaderAccounts | undefined;
}

export interface ClaimRequest {
  readonly secret: string;
  readonly name: string;
}

/** On a server that only its own computer reaches, whoever asks is this person. */
const localOwner: Person = { id: localPersonId, name: "", isOwner: true, isMember: true };

const seenEveryMs = 600_000;

/** Who asks, and what they may do. */
export class Access {
  readonly mode: ServerMode;
  readonly isSecure: boolean;
  readonly sessions: Sessions;
  readonly #headerAccounts: HeaderAccounts | undefined;
  readonly #storage: Storage;
  readonly #claim: Claim | undefined;
  readonly #seenMs = new Map<Id, number>();

  constructor({ storage, mode, isSecure, claim, headerAccounts }: AccessOptions) {
    this.mode = mode;
    this.isSecure = isSecure;
    this.#headerAccounts = headerAccounts;
    this.sessions = new Sessions(storage, isSecure);
    this.#storage = storage;
    this.#claim = claim;
  }

  /** To be printed where only whoever starts the server sees it. */
  get claimSecret(): string | undefined {
    return this.#claim?.secret;
  }

  /** Whom a request comes from; `undefined`: somebody the server does not know. */
  async personOf(headers: IncomingHttpHeaders): Promise<Person | undefined> {
    if (this.mode === "local") return localOwner;
    const vouched = await this.#headerAccounts?.personOf(headers);
    const person = vouched ?? (await this.sessions.personOf(headers));
    if (person !== undefined) this.#see(person);
    return person;
  }

  /** Whether it is a session that says who asks; not so where a proxy, or the computer itself, does. */
  async hasSession(headers: IncomingHttpHeaders): Promise<boolean> {
    if (this.mode === "local" || (await this.#headerAccounts?.personOf(headers))) return false;
    return (await this.sessions.personOf(headers)) !== undefined;
  }

  /** What somebody may do with a map; `undefined` is nothing, and also all there is to say of a map that is not there. */
  async roleOn(person: Person | undefined, mapId: Id): Promise<Role | undefined> {
    if (person === undefined) return undefined;
    if (person.isOwner) return (await this.#storage.map(mapId)) && "own";
    const grants = await this.#storage.grantsOf(person.id, new Date().toISOString(), mapId);
    return grants.map(({ role }) => role).reduce<Role | undefined>(higherRole, undefined);
  }

  /** What somebody may do with every map that is not for the server's owners alone. */
  async rolesOf(person: Person): Promise<ReadonlyMap<Id, Role>> {
    const roles = new Map<Id, Role>();
    for (const { mapId, role } of await this.#storage.grantsOf(person.id, new Date().toISOString()))
      roles.set(mapId, higherRole(roles.get(mapId), role) ?? role);
    return roles;
  }

  /** Makes whoever has the claim an owner of this server: a member who is known, or somebody new. */
  async claim({ secret, name }: ClaimRequest, known: Person | undefined): Promise<Person> {
    if (this.#claim?.redeem(secret) !== true) throw new Refusal("no-such-claim");
    if (known?.isMember === true) {
      const after = await this.#storage.changeStanding(known.id, { isOwner: true });
      if (typeof after === "object") return after;
    }
    const person = { ...newPerson(name), isOwner: true };
    await this.#storage.addPerson(person, new Date().toISOString());
    return person;
  }

  /** Whom a company names keeps that name. */
  async renamed(person: Person, name: string): Promise<Person> {
    if (this.mode === "local" || name === person.name || person.hasAccount) return person;
    await this.#storage.renamePerson(person.id, name);
    return { ...person, name };
  }

  /** That somebody is here is written down now and then; nothing waits for it. */
  #see({ id }: Person): void {
    const now = Date.now();
    if (now - (this.#seenMs.get(id) ?? 0) < seenEveryMs) return;
    this.#seenMs.set(id, now);
    this.#storage.markSeen(id, new Date(now).toISOString()).catch(() => this.#seenMs.delete(id));
  }
}

/** Somebody who is not known yet. */
export function newPerson(name: string): Person {
  return { id: newId(), name, isOwner: false, isMember: false };
}
