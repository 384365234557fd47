import type { Id } from "#core/model/journeyMap.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import type { AccessStorage } from "./accessStorage.ts";
import type { CommentStorage } from "./commentStorage.ts";
import type { AuditStorage } from "./auditStorage.ts";
import type { PeopleStorage } from "./peopleStorage.ts";
import type { DecisionStorage } from "./decisionStorage.ts";
import type { WorkshopStorage } from "./workshopStorage.ts";

/**
 * Where maps live, who may do what with them, and what is said of them. Every method that writes has written to disk when
 * its promise resolves; when it rejects, nothing of it counts. `storage.test.ts` holds every implementation to the rest.
 */
export interface Storage
  extends
    MapStorage,
    AccessStorage,
    PeopleStorage,
    AuditStorage,
    CommentStorage,
    WorkshopStorage,
    DecisionStorage {
  close(): Promise<void>;
}

/** The maps and their logs. */
export interface MapStorage {
  /** The maps of the library or of the bin, in no particular order. */
  maps(where: "library" | "bin"): Promise<MapSummary[]>;
  map(id: Id): Promise<MapSummary | undefined>;
  /** A new map whose first update is `content`. */
  createMap(map: NewMap): Promise<void>;
  /** To the bin at a time (ISO 8601), or back out of it. False: there is no such map. */
  setDeleted(id: Id, deletedAt: string | undefined): Promise<boolean>;
  /** Removes a map and all that belongs to it. False: there is no such map. */
  eraseMap(id: Id): Promise<boolean>;
  /** Keeps what the library shows of a map, as of the update numbered `version`. */
  saveSummary(id: Id, summary: SummaryColumns, version: number): Promise<void>;
  /** Maps with updates that their summary does not know of. */
  staleMaps(): Promise<Id[]>;
  /** Appends all updates or none, each at the end of its map's log; returns their numbers. */
  append(updates: readonly NewUpdate[]): Promise<number[]>;
  /** The newest snapshot and the updates after it, in order. */
  load(id: Id): Promise<StoredMap | undefined>;
  /**
   * Keeps a snapshot of everything up to its number, reads it back, and only when it is the same
   * drops that part of the log and older snapshots; all of it or nothing.
   */
  compact(id: Id, snapshot: Snapshot): Promise<void>;
}

/** What the library shows of a map, kept so that listing opens no document; the rest of a summary is the log's. */
export type SummaryColumns = Omit<
  MapSummary,
  "id" | "createdAt" | "updatedAt" | "deletedAt" | "version"
>;

export interface NewMap {
  readonly id: Id;
  readonly createdAt: string;
  /** Who owns it because they made it. */
  readonly madeBy?: Id;
  readonly summary: SummaryColumns;
  readonly content: Uint8Array;
}

export interface NewUpdate {
  readonly mapId: Id;
  /** The Yjs client the update comes from, where it names one. */
  readonly clientId: number | undefined;
  readonly author: string;
  readonly at: string;
  readonly bytes: Uint8Array;
}

export interface StoredMap {
  readonly snapshot: Snapshot | undefined;
  readonly updates: readonly StoredUpdate[];
}

export interface Snapshot {
  readonly seq: number;
  readonly bytes: Uint8Array;
}

export interface StoredUpdate {
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** Something could not be kept, or not be read; nothing of it counts. It may go better later. */
export class StorageFailure extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StorageFailure";
  }
}

/** A database that cannot be used as it is; the code picks the sentence people read. */
export class StorageRefusal extends Error {
  readonly code: StorageRefusalCode;

  constructor(code: StorageRefusalCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = "StorageRefusal";
    this.code = code;
  }
}

export const storageRefusalCodes = ["newer", "damaged", "foreign", "in-use", "unwritable"] as const;
export type StorageRefusalCode = (typeof storageRefusalCodes)[number];
