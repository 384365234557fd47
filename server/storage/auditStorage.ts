import type { Id } from "#core/model/journeyMap.ts";
import type { AuditEntry } from "#core/wire/audit.ts";

/** The log of who did what. Nothing in it is ever changed. */
export interface AuditStorage {
  addAuditEntry(entry: NewAuditEntry): Promise<void>;
  /** The newest first, at most `limit`, older than `before` where it is given, of one map where it is named. */
  auditEntries(wanted: AuditQuery): Promise<AuditEntry[]>;
}

export type NewAuditEntry = Omit<AuditEntry, "id">;

export interface AuditQuery {
  readonly mapId?: Id | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}
