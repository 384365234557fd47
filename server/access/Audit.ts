import type { Id } from "#core/model/journeyMap.ts";
import { localPersonId } from "#core/wire/access.ts";
import type { Person } from "#core/wire/access.ts";
import type { AuditPage, Deed } from "#core/wire/audit.ts";
import type { Role } from "#core/wire/roles.ts";
import type { Log } from "../log.ts";
import type { AuditStorage } from "../storage/auditStorage.ts";
import type { Storage } from "../storage/storage.ts";

export interface AuditOptions {
  readonly storage: AuditStorage & Pick<Storage, "map">;
  readonly log: Log;
}

export interface Noted {
  readonly by: Person;
  readonly deed: Deed;
  readonly mapId?: Id;
  /** Where the map is no more. */
  readonly mapTitle?: string;
  readonly about?: string;
  readonly role?: Role | undefined;
}

const pageLength = 50;
const keptYears = 2;

/** Writes down who did what, keeps it for two years, and tells it. */
export class Audit {
  readonly #storage: AuditOptions["storage"];
  readonly #log: Log;

  constructor({ storage, log }: AuditOptions) {
    this.#storage = storage;
    this.#log = log;
  }

  /** Right after the deed: one that cannot be written down has been done all the same, and the log says so. */
  async note({ by, deed, mapId, mapTitle, about = "", role }: Noted): Promise<void> {
    // Where nobody else gets in there is nobody to tell apart.
    if (by.id === localPersonId) return;
    try {
      const title = mapTitle ?? (mapId && (await this.#storage.map(mapId))?.title);
      const now = new Date();
      const entry = {
        at: now.toISOString(),
        personId: by.id,
        personName: by.name,
        deed,
        about,
        ...(mapId !== undefined && { mapId }),
        ...(title !== undefined && { mapTitle: title }),
        ...(role !== undefined && { role }),
      };
      now.setUTCFullYear(now.getUTCFullYear() - keptYears);
      await this.#storage.addAuditEntry(entry, now.toISOString());
    } catch (cause) {
      this.#log.error({ cause, deed }, "deed not written down");
    }
  }

  async page(wanted: { readonly mapId: Id | undefined; readonly before: number | undefined }) {
    const found = await this.#storage.auditEntries({ ...wanted, limit: pageLength + 1 });
    const page: AuditPage = {
      entries: found.slice(0, pageLength),
      isMore: found.length > pageLength,
    };
    return page;
  }
}
