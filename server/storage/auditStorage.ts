import type { Id } from "#core/model/journeyMap.ts";
import type { AuditEntry } from "#core/wire/audit.ts";

/** The log of who did what. Nothing in it is ever changed; what is old goes. */
export interface AuditStorage {
  /** Writes one down, and drops those of before `keptSince` (ISO 8601). */
  addAuditEntry(entry: NewAuditEntry, keptSince: string): Promise<void>;
  /** The newest first, at most `limit`, older than `before` where it is given, of one map where it is named. */
  auditEntries(wanted: AuditQuery): Promise<AuditEntry[]>;
}

export type NewAuditEntry = Omit<AuditEntry, "id">;

export interface AuditQuery {
  readonly mapId?: Id | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}
