import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { Id } from "#core/model/journeyMap.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import { inTransaction } from "./openDatabase.ts";
import { Prepared } from "./Prepared.ts";
import { bytesIn, mapSummaryOf, numberIn, storedUpdateOf } from "./rows.ts";
import { statements } from "./statements.ts";
import type {
  MapStorage,
  NewMap,
  NewUpdate,
  Snapshot,
  StoredMap,
  SummaryColumns,
} from "./storage.ts";
import type { Sync } from "./syncStorage.ts";

/** The tables of maps of one open SQLite database. Blocks while the disk works: runs in the storage thread. */
export class SqliteTables implements Sync<MapStorage> {
  readonly #database: DatabaseSync;
  readonly #prepared: Prepared<keyof typeof statements>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#prepared = new Prepared(database, statements);
  }

  maps(where: "library" | "bin"): MapSummary[] {
    return this.#prepared.all(where === "bin" ? "mapsInBin" : "mapsInLibrary").map(mapSummaryOf);
  }

  map(id: Id): MapSummary | undefined {
    const row = this.#prepared.get("map", { id });
    return row && mapSummaryOf(row);
  }

  createMap(map: NewMap): void {
    const { id, createdAt, madeBy, summary, content } = map;
    inTransaction(this.#database, () => {
      this.#prepared.run("insertMap", { id, createdAt, ...columnsOf(summary) });
      if (madeBy !== undefined) this.#prepared.run("insertMaker", { id, madeBy, createdAt });
      this.#appendOne({
        mapId: id,
        clientId: undefined,
        author: "server",
        at: createdAt,
        bytes: content,
      });
      this.#prepared.run("saveSummary", { id, version: 1, ...columnsOf(summary) });
    });
  }

  setDeleted(id: Id, deletedAt: string | undefined): boolean {
    return this.#prepared.run("setDeleted", { id, deletedAt: deletedAt ?? null }) === 1;
  }

  eraseMap(id: Id): boolean {
    return this.#prepared.run("eraseMap", { id }) === 1;
  }

  saveSummary(id: Id, summary: SummaryColumns, version: number): void {
    this.#prepared.run("saveSummary", { id, version, ...columnsOf(summary) });
  }

  staleMaps(): Id[] {
    return this.#prepared.all("staleMaps").map((row) => String(row["id"]));
  }

  append(updates: readonly NewUpdate[]): number[] {
    return inTransaction(this.#database, () => updates.map((update) => this.#appendOne(update)));
  }

  load(id: Id): StoredMap | undefined {
    if (!this.#prepared.get("map", { id })) return undefined;
    const row = this.#prepared.get("newestSnapshot", { id });
    const snapshot = row && { seq: numberIn(row, "seq"), bytes: bytesIn(row, "bytes") };
    const after = snapshot?.seq ?? 0;
    const updates = this.#prepared.all("updatesAfter", { id, after }).map(storedUpdateOf);
    return { snapshot, updates };
  }

  compact(id: Id, snapshot: Snapshot): void {
    const { seq, bytes } = snapshot;
    inTransaction(this.#database, () => {
      this.#prepared.run("saveSnapshot", { id, seq, bytes });
      const kept = this.#prepared.get("snapshot", { id, seq });
      if (!kept || Buffer.compare(bytesIn(kept, "bytes"), bytes) !== 0)
        throw new Error(`The snapshot ${seq} of map ${id} does not read back as it was written.`);
      this.#prepared.run("keepTime", { id, seq });
      this.#prepared.run("cutUpdates", { id, seq });
      this.#prepared.run("cutSnapshots", { id, seq });
    });
  }

  close(): void {
    this.#database.close();
  }

  #appendOne(update: NewUpdate): number {
    const { mapId, clientId, author, at, bytes } = update;
    const seq = numberIn(this.#prepared.get("nextSeq", { id: mapId }) ?? {}, "seq");
    this.#prepared.run("insertUpdate", {
      id: mapId,
      seq,
      clientId: clientId ?? null,
      author,
      at,
      bytes,
    });
    return seq;
  }
}

function columnsOf(summary: SummaryColumns): Record<string, SQLInputValue> {
  const { title, state, scope, locale, stageCount, touchpointCount, personaCount } = summary;
  return { title, state, scope, locale, stageCount, touchpointCount, personaCount };
}
