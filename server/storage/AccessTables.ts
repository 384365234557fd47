import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import { accessStatements } from "./accessStatements.ts";
import type {
  AccessStorage,
  Admission,
  Grant,
  LinkChange,
  NewLink,
  NewSession,
  StoredLink,
} from "./accessStorage.ts";
import { inTransaction } from "./openDatabase.ts";
import { Prepared } from "./Prepared.ts";
import { grantOf, personOf, storedLinkOf, textIn } from "./rows.ts";
import type { Sync } from "./syncStorage.ts";

/** The tables of people and links of one open SQLite database: runs in the storage thread. */
export class AccessTables implements Sync<AccessStorage> {
  readonly #database: DatabaseSync;
  readonly #prepared: Prepared<keyof typeof accessStatements>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#prepared = new Prepared(database, accessStatements);
  }

  addPerson({ id, name, isOwner, isMember }: Person, createdAt: string): void {
    const standing = { isOwner: Number(isOwner), isMember: Number(isMember) };
    this.#prepared.run("insertPerson", { id, name, ...standing, createdAt });
  }

  renamePerson(id: Id, name: string): void {
    this.#prepared.run("renamePerson", { id, name });
  }

  hasOwner(): boolean {
    return this.#prepared.get("owner") !== undefined;
  }

  addSession({ hash, personId, createdAt, expiresAt }: NewSession): void {
    this.#prepared.run("insertSession", { hash, personId, createdAt, expiresAt });
  }

  personOfSession(hash: Uint8Array, at: string): Person | undefined {
    const row = this.#prepared.get("personOfSession", { hash, at });
    return row && personOf(row);
  }

  endSession(hash: Uint8Array): boolean {
    return this.#prepared.run("deleteSession", { hash }) === 1;
  }

  addLink(link: NewLink): void {
    const { id, mapId, createdBy, createdAt } = link;
    this.#prepared.run("insertLink", { id, mapId, createdBy, createdAt, ...columnsOf(link) });
  }

  linksOf(mapId: Id): StoredLink[] {
    return this.#prepared.all("linksOfMap", { mapId }).map(storedLinkOf);
  }

  link(mapId: Id, id: Id): StoredLink | undefined {
    const row = this.#prepared.get("link", { mapId, id });
    return row && storedLinkOf(row);
  }

  changeLink(mapId: Id, id: Id, change: Partial<LinkChange>): StoredLink | undefined {
    return inTransaction(this.#database, () => {
      const stored = this.link(mapId, id);
      if (stored === undefined) return undefined;
      this.#prepared.run("changeLink", { id, ...columnsOf({ ...stored, ...change }) });
      return this.link(mapId, id);
    });
  }

  removeLink(id: Id): void {
    this.#prepared.run("deleteLink", { id });
  }

  isGuest(linkId: Id, personId: Id): boolean {
    return this.#prepared.get("guest", { linkId, personId }) !== undefined;
  }

  mapsWithExpired(after: string, until: string): Id[] {
    return this.#prepared.all("expired", { after, until }).map((row) => textIn(row, "map_id"));
  }

  admit({ linkId, person, isNewcomer, at, from }: Admission): boolean {
    return inTransaction(this.#database, () => {
      if (this.isGuest(linkId, person.id))
        return this.#prepared.run("useLinkAgain", { linkId, at, from }) === 1;
      if (this.#prepared.run("useLink", { linkId, at, from }) === 0) return false;
      if (isNewcomer) this.addPerson(person, at);
      this.#prepared.run("insertGuest", { linkId, personId: person.id, at });
      return true;
    });
  }

  grantsOf(personId: Id, at: string, mapId?: Id): Grant[] {
    return this.#prepared.all("grants", { personId, at, mapId: mapId ?? null }).map(grantOf);
  }
}

function columnsOf(change: LinkChange): Record<string, SQLInputValue> {
  const { role, label, secretHash, passwordHash = null, expiresAt = null, maxUses = null } = change;
  return { role, label, secretHash, passwordHash, expiresAt, maxUses };
}
