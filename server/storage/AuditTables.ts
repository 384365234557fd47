import type { DatabaseSync } from "node:sqlite";
import type { AuditEntry } from "#core/wire/audit.ts";
import type { AuditQuery, AuditStorage, NewAuditEntry } from "./auditStorage.ts";
import { Prepared } from "./Prepared.ts";
import { auditEntryOf } from "./rows.ts";
import type { Sync } from "./syncStorage.ts";

const statements = {
  add: `
    INSERT INTO audit (at, person_id, person_name, deed, map_id, map_title, about, role)
    VALUES (:at, :personId, :personName, :deed, :mapId, :mapTitle, :about, :role)`,
  forget: `
    DELETE FROM audit
    WHERE id < (SELECT id FROM audit WHERE at >= :keptSince ORDER BY id LIMIT 1)`,
  list: `
    SELECT * FROM audit
    WHERE (:before IS NULL OR id < :before) AND (:mapId IS NULL OR map_id = :mapId)
    ORDER BY id DESC LIMIT :limit`,
} as const;

/** The table of who did what: runs in the storage thread. */
export class AuditTables implements Sync<AuditStorage> {
  readonly #prepared: Prepared<keyof typeof statements>;

  constructor(database: DatabaseSync) {
    this.#prepared = new Prepared(database, statements);
  }

  addAuditEntry(entry: NewAuditEntry, keptSince: string): void {
    const { at, personId, personName, deed, about, mapId = null, role = null } = entry;
    const mapTitle = entry.mapTitle ?? null;
    this.#prepared.run("add", { at, personId, personName, deed, mapId, mapTitle, about, role });
    this.#prepared.run("forget", { keptSince });
  }

  auditEntries({ mapId, before, limit }: AuditQuery): AuditEntry[] {
    return this.#prepared
      .all("list", { mapId: mapId ?? null, before: before ?? null, limit })
      .map(auditEntryOf);
  }
}
