import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Id } from "#core/model/journeyMap.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import { inTransaction } from "./openDatabase.ts";
import { bytesIn, mapSummaryOf, numberIn, storedUpdateOf } from "./rows.ts";
import { statements } from "./statements.ts";
import type { StatementName } from "./statements.ts";
import type { NewMap, NewUpdate, Snapshot, StoredMap, SummaryColumns } from "./storage.ts";
import type { SyncStorage } from "./syncStorage.ts";

/** The tables of one open SQLite database. Blocks while the disk works: runs in the storage thread. */
export class SqliteTables implements SyncStorage {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<StatementName, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  maps(where: "library" | "bin"): MapSummary[] {
    return this.#statement(where === "bin" ? "mapsInBin" : "mapsInLibrary")
      .all()
      .map(mapSummaryOf);
  }

  map(id: Id): MapSummary | undefined {
    const row = this.#statement("map").get({ id });
    return row && mapSummaryOf(row);
  }

  createMap(map: NewMap): void {
    const { id, createdAt, summary, content } = map;
    inTransaction(this.#database, () => {
      this.#run("insertMap", { id, createdAt, ...columnsOf(summary) });
      this.#appendOne({
        mapId: id,
        clientId: undefined,
        author: "server",
        at: createdAt,
        bytes: content,
      });
      this.#run("saveSummary", { id, version: 1, ...columnsOf(summary) });
    });
  }

  setDeleted(id: Id, deletedAt: string | undefined): boolean {
    return this.#run("setDeleted", { id, deletedAt: deletedAt ?? null }) === 1;
  }

  eraseMap(id: Id): boolean {
    return this.#run("eraseMap", { id }) === 1;
  }

  saveSummary(id: Id, summary: SummaryColumns, version: number): void {
    this.#run("saveSummary", { id, version, ...columnsOf(summary) });
  }

  staleMaps(): Id[] {
    return this.#statement("staleMaps")
      .all()
      .map((row) => String(row["id"]));
  }

  append(updates: readonly NewUpdate[]): number[] {
    return inTransaction(this.#database, () => updates.map((update) => this.#appendOne(update)));
  }

  load(id: Id): StoredMap | undefined {
    if (!this.#statement("map").get({ id })) return undefined;
    const row = this.#statement("newestSnapshot").get({ id });
    const snapshot = row && { seq: numberIn(row, "seq"), bytes: bytesIn(row, "bytes") };
    const after = snapshot?.seq ?? 0;
    const updates = this.#statement("updatesAfter").all({ id, after }).map(storedUpdateOf);
    return { snapshot, updates };
  }

  compact(id: Id, snapshot: Snapshot): void {
    const { seq, bytes } = snapshot;
    inTransaction(this.#database, () => {
      this.#run("saveSnapshot", { id, seq, bytes });
      const kept = this.#statement("snapshot").get({ id, seq });
      if (!kept || Buffer.compare(bytesIn(kept, "bytes"), bytes) !== 0)
        throw new Error(`The snapshot ${seq} of map ${id} does not read back as it was written.`);
      this.#run("keepTime", { id, seq });
      this.#run("cutUpdates", { id, seq });
      this.#run("cutSnapshots", { id, seq });
    });
  }

  close(): void {
    this.#database.close();
  }

  #appendOne(update: NewUpdate): number {
    const { mapId, clientId, author, at, bytes } = update;
    const seq = numberIn(this.#statement("nextSeq").get({ id: mapId }) ?? {}, "seq");
    this.#run("insertUpdate", { id: mapId, seq, clientId: clientId ?? null, author, at, bytes });
    return seq;
  }

  #run(name: StatementName, values: Record<string, SQLInputValue>): number {
    return Number(this.#statement(name).run(values).changes);
  }

  #statement(name: StatementName): StatementSync {
    const known = this.#prepared.get(name);
    if (known) return known;
    const statement = this.#database.prepare(statements[name]);
    this.#prepared.set(name, statement);
    return statement;
  }
}

function columnsOf(summary: SummaryColumns): Record<string, SQLInputValue> {
  const { title, state, scope, locale, stageCount, touchpointCount, personaCount } = summary;
  return { title, state, scope, locale, stageCount, touchpointCount, personaCount };
}
