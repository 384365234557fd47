import type { DatabaseSync } from "node:sqlite";
import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import type { AccessRequest, KnownPerson, MapVisibility, NamedPerson } from "#core/wire/people.ts";
import { AccessTables } from "./AccessTables.ts";
import { inTransaction } from "./openDatabase.ts";
import { peopleStatements } from "./peopleStatements.ts";
import type {
  Account,
  AccountKey,
  Gift,
  NewRequest,
  PeopleStorage,
  PersonWay,
  Standing,
} from "./peopleStorage.ts";
import { Prepared } from "./Prepared.ts";
import {
  knownPersonOf,
  namedPersonOf,
  numberIn,
  personOf,
  personWayOf,
  textIn,
  visibilityOf,
} from "./rows.ts";
import type { Sync } from "./syncStorage.ts";

/** The tables of members, what they were given, and company accounts: runs in the storage thread. */
export class PeopleTables implements Sync<PeopleStorage> {
  readonly #database: DatabaseSync;
  readonly #prepared: Prepared<keyof typeof peopleStatements>;
  readonly #access: AccessTables;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#prepared = new Prepared(database, peopleStatements);
    this.#access = new AccessTables(database);
  }

  people(): KnownPerson[] {
    return this.#prepared.all("people").map(knownPersonOf);
  }

  person(id: Id): Person | undefined {
    const row = this.#prepared.get("person", { id });
    return row && personOf(row);
  }

  markSeen(id: Id, at: string): void {
    this.#prepared.run("markSeen", { id, at });
  }

  changeStanding(id: Id, standing: Standing): Person | "last-owner" | undefined {
    return inTransaction(this.#database, () => {
      const before = this.person(id);
      if (before === undefined) return undefined;
      if (standing.isOwner === false && this.#isLastOwner(before)) return "last-owner";
      return this.#withStanding(before, standing);
    });
  }

  removePerson(id: Id, at: string): "removed" | "last-owner" | undefined {
    return inTransaction(this.#database, () => {
      const before = this.person(id);
      if (before === undefined) return undefined;
      if (this.#isLastOwner(before)) return "last-owner";
      for (const held of ["endSessions", "dropGuest", "dropGifts", "dropIdentities"] as const)
        this.#prepared.run(held, { id });
      this.#prepared.run("dropRequests", { id });
      this.#prepared.run("markRemoved", { id, at });
      return "removed";
    });
  }

  waysTo(mapId: Id, at: string): PersonWay[] {
    return this.#prepared.all("ways", { mapId, at }).map(personWayOf);
  }

  members(): NamedPerson[] {
    return this.#prepared.all("members").map(namedPersonOf);
  }

  giveRole({ mapId, personId, role, at }: Gift): void {
    inTransaction(this.#database, () => {
      this.#prepared.run("giveRole", { mapId, personId, role, at });
      this.#prepared.run("deleteRequest", { mapId, personId });
    });
  }

  takeRole(mapId: Id, personId: Id): void {
    inTransaction(this.#database, () => {
      this.#prepared.run("dropGift", { mapId, personId });
      this.#prepared.run("dropFromLinks", { mapId, personId });
      this.#prepared.run("dropFromWorkshops", { mapId, personId });
    });
  }

  visibility(mapId: Id): MapVisibility | undefined {
    const row = this.#prepared.get("visibility", { mapId });
    return row && visibilityOf(row);
  }

  setVisibility(mapId: Id, { visibility, role }: MapVisibility): void {
    this.#prepared.run("setVisibility", { mapId, visibility, role });
  }

  personOfAccount({ issuer, subject }: AccountKey): Person | undefined {
    const row = this.#prepared.get("personOfAccount", { issuer, subject });
    return row && personOf(row);
  }

  signIn({ issuer, subject, newcomer, standing, at }: Account): Person {
    return inTransaction(this.#database, () => {
      const known = this.personOfAccount({ issuer, subject });
      if (known === undefined) {
        this.#access.addPerson(newcomer, at);
        this.#prepared.run("insertAccount", { issuer, subject, personId: newcomer.id });
      }
      const before = known ?? newcomer;
      const person = { ...before, name: newcomer.name || before.name, hasAccount: true };
      if (person.name !== before.name) this.#access.renamePerson(person.id, person.name);
      const isLast = this.#isLastOwner(person);
      return this.#withStanding(person, { ...standing, isOwner: isLast || standing.isOwner });
    });
  }

  inherit(from: Id, to: Id): void {
    inTransaction(this.#database, () => {
      if (this.#prepared.get("isOrdinary", { id: from }) === undefined) return;
      this.#prepared.run("inheritLinks", { from, to });
      this.#prepared.run("inheritGifts", { from, to });
      this.#prepared.run("inheritParts", { from, to });
    });
  }

  addRequest(mapId: Id, { personId, note, at }: NewRequest): void {
    this.#prepared.run("insertRequest", { mapId, personId, note, at });
  }

  requestsFor(mapId: Id): AccessRequest[] {
    return this.#prepared
      .all("requests", { mapId })
      .map((row) => ({ ...namedPersonOf(row), note: textIn(row, "note"), at: textIn(row, "at") }));
  }

  requestCounts(): { mapId: Id; count: number }[] {
    return this.#prepared
      .all("requestCounts")
      .map((row) => ({ mapId: textIn(row, "map_id"), count: numberIn(row, "count") }));
  }

  removeRequest(mapId: Id, personId: Id): boolean {
    return this.#prepared.run("deleteRequest", { mapId, personId }) === 1;
  }

  #isLastOwner({ id, isOwner }: Person): boolean {
    return isOwner && this.#prepared.get("otherOwner", { id }) === undefined;
  }

  #withStanding(before: Person, { isOwner, isMember }: Standing): Person {
    const after = {
      ...before,
      isOwner: isOwner ?? before.isOwner,
      isMember: isMember ?? before.isMember,
    };
    const columns = { isOwner: Number(after.isOwner), isMember: Number(after.isMember) };
    this.#prepared.run("setStanding", { id: before.id, ...columns });
    return after;
  }
}
