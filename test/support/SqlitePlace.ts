import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { migrations } from "#server/storage/migrations.ts";
import { openDatabase } from "#server/storage/openDatabase.ts";
import { openSqliteStorage } from "#server/storage/openSqliteStorage.ts";
import type { NewMap, Storage } from "#server/storage/storage.ts";

/** A folder for one SQLite storage. */
export class SqlitePlace {
  readonly folder: string;
  #storage: Storage | undefined;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<SqlitePlace> {
    return new SqlitePlace(await mkdtemp(join(tmpdir(), "yolculuk-storage-")));
  }

  get file(): string {
    return join(this.folder, "yolculuk.sqlite");
  }

  /** The storage as it is on disk: opened anew where it is open. */
  async open(): Promise<Storage> {
    await this.close();
    this.#storage = await openSqliteStorage({ folder: this.folder });
    return this.#storage;
  }

  async close(): Promise<void> {
    await this.#storage?.close();
    this.#storage = undefined;
  }

  /** Leaves a database as an earlier version of the server did, with the map `a` and what is added to it. */
  leaveVersion(version: number, ...additions: readonly string[]): void {
    const database = openDatabase(this.file, migrations.slice(0, version));
    database.exec(`INSERT INTO map (id, title, state, scope, locale, stage_count, touchpoint_count,
      persona_count, summary_seq, created_at, updated_at)
      VALUES ('a', 'Eski', 'current', 'standard', 'tr', 1, 2, 3, 1, '2026-01-01', '2026-01-02')`);
    for (const addition of additions) database.exec(addition);
    database.close();
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.folder, { recursive: true });
  }
}

/** A place of its own for each test of a file. */
export function sqlitePlace(): () => SqlitePlace {
  let place: SqlitePlace;
  beforeEach(async () => {
    place = await SqlitePlace.create();
  });
  afterEach(() => place.remove());
  return () => place;
}

/** A map as a storage takes it in, without what does not matter to a test. */
export function emptyMap(id: string, more: Partial<NewMap> = {}): NewMap {
  return {
    id,
    createdAt: "2026-01-01T00:00:00.000Z",
    content: Uint8Array.of(7),
    summary: {
      title: "Harita",
      state: "current",
      scope: "standard",
      locale: "tr",
      stageCount: 0,
      touchpointCount: 0,
      personaCount: 0,
    },
    ...more,
  };
}
