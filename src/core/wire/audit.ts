import type { Id } from "../model/journeyMap.ts";
import type { Role } from "./roles.ts";

/** What somebody did beside the content of a map. */
export const deeds = [
  "link-made",
  "link-changed",
  "link-replaced",
  "link-revoked",
  "role-given",
  "role-taken",
  "shown-to-workspace",
  "made-private",
  "standing-changed",
  "person-removed",
  "joined",
  "joined-workshop",
  "signed-in",
  "claimed",
  "left",
  "exported",
  "imported",
  "binned",
  "restored",
  "erased",
] as const;
export type Deed = (typeof deeds)[number];

/** One line of the log of who did what. Names and titles are as they were then. */
export interface AuditEntry {
  /** Grows with time. */
  readonly id: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly personId: Id;
  readonly personName: string;
  readonly deed: Deed;
  readonly mapId?: Id;
  readonly mapTitle?: string;
  /** Whom or what it was done to: a name, what a link was made for, a format. Never a secret. */
  readonly about: string;
  readonly role?: Role;
}

/** What `GET /api/audit` answers, the newest first. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** There are older ones: `?before=` the id of the last. */
  readonly isMore: boolean;
}
