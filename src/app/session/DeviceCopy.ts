import * as Y from "yjs";
import type { Id } from "#core/model/journeyMap.ts";
import { isFilled } from "./isFilled.ts";

const storeName = "updates";
/** From how many rows on the copy is written anew as one. */
const manyRows = 500;
/** How long a browser may take to open its store, before the map is shown without it. */
const patienceMs = 2_000;
const tryAgainMs = 20_000;

export interface DeviceCopyOptions {
  readonly mapId: Id;
  readonly doc: Y.Doc;
  /** What was kept is in the document; also called when nothing is to be had. */
  readonly onLoaded: () => void;
  /** Whether what is done now outlives the page. */
  readonly onKept: (isKept: boolean) => void;
}

/**
 * Keeps a document in this browser, so that edits outlive the tab. Private windows, full disks and damaged stores keep
 * nothing: the map stays usable, and the copy is tried again. The store is laid out as y-indexeddb lays it out.
 */
export class DeviceCopy {
  readonly #options: DeviceCopyOptions;
  #database: IDBDatabase | undefined;
  #rows = 0;
  /** Something is in the document and not in the store. */
  #isBehind: boolean;
  #isLoaded = false;
  #isStopped = false;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(options: DeviceCopyOptions) {
    this.#options = options;
    this.#isBehind = isFilled(options.doc);
    options.doc.on("update", this.#onUpdate);
  }

  /** Takes in what is kept, and keeps from then on. */
  start(): void {
    if (this.#isStopped) return;
    // It is not given up: what comes late is taken in late.
    const late = setTimeout(() => this.#tell(false), patienceMs);
    void this.#load().finally(() => clearTimeout(late));
  }

  stop(): void {
    this.#isStopped = true;
    this.#options.doc.off("update", this.#onUpdate);
    clearTimeout(this.#retry);
    this.#database?.close();
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    if (this.#database) void this.#keep(this.#database, update);
    else this.#isBehind = true;
  };

  async #load(): Promise<void> {
    clearTimeout(this.#retry);
    try {
      const database = await opened(`yolculuk.${this.#options.mapId}`);
      database.addEventListener("versionchange", () => this.#giveUp());
      database.addEventListener("close", () => this.#giveUp());
      if (this.#isStopped) return database.close();
      this.#database = database;
      await this.#exchange(database);
      if (this.#database === database) this.#tell(true);
    } catch {
      this.#giveUp();
    }
  }

  /** Takes in what is kept, by other tabs too, and writes the store anew where that is due. */
  async #exchange(database: IDBDatabase): Promise<void> {
    const transaction = database.transaction(storeName, "readwrite");
    const isDone = done(transaction);
    // Whoever reads in vain hears of it below, before this.
    isDone.catch(() => undefined);
    const store = transaction.objectStore(storeName);
    const [keys, rows] = await Promise.all([
      asked(store.getAllKeys()),
      asked<unknown[]>(store.getAll()),
    ]);
    const updates = rows.filter(isUpdate);
    const { doc } = this.#options;
    if (!this.#isStopped) Y.transact(doc, () => this.#apply(updates), this, false);
    const last = keys.at(-1);
    this.#rows = rows.length;
    if (this.#isBehind || rows.length >= manyRows || updates.length < rows.length) {
      store.add(Y.encodeStateAsUpdate(doc));
      if (last !== undefined) store.delete(IDBKeyRange.upperBound(last));
      this.#rows = 1;
    }
    transaction.commit();
    this.#isBehind = false;
    await isDone;
  }

  #apply(updates: readonly Uint8Array[]): void {
    for (const update of updates) Y.applyUpdate(this.#options.doc, update, this);
  }

  async #keep(database: IDBDatabase, update: Uint8Array): Promise<void> {
    try {
      const transaction = database.transaction(storeName, "readwrite");
      transaction.objectStore(storeName).add(update);
      // The browser finishes what is committed even when the page is closed this moment.
      transaction.commit();
      await done(transaction);
      this.#rows += 1;
      if (this.#rows === manyRows) await this.#exchange(database);
    } catch {
      this.#giveUp();
    }
  }

  /** For now: after a while the whole document is written. */
  #giveUp(): void {
    if (this.#isStopped) return;
    this.#isBehind = true;
    this.#database?.close();
    this.#database = undefined;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#load(), tryAgainMs);
    this.#tell(false);
  }

  #tell(isKept: boolean): void {
    if (this.#isStopped) return;
    this.#options.onKept(isKept);
    if (!this.#isLoaded) this.#options.onLoaded();
    this.#isLoaded = true;
  }
}

/** The database of a map, made where there is none. */
async function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore(storeName, { autoIncrement: true });
    request.result.createObjectStore("custom");
  });
  return asked(request);
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  request.addEventListener("success", () => resolve(request.result));
  request.addEventListener("error", () => reject(request.error ?? new Error("no answer")));
  return promise;
}

function done(transaction: IDBTransaction): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  transaction.addEventListener("complete", () => resolve());
  transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("aborted")));
  return promise;
}

/** Whether a row is what we wrote; a damaged one would take the document with it. */
function isUpdate(row: unknown): row is Uint8Array {
  if (!(row instanceof Uint8Array)) return false;
  try {
    Y.decodeUpdate(row);
    return true;
  } catch {
    return false;
  }
}
