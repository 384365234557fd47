import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { AccessStorage } from "./accessStorage.ts";
import type { ActionStorage } from "./actionStorage.ts";
import type { SideStorage, Storage } from "./storage.ts";
import { StorageFailure, StorageRefusal } from "./storage.ts";
import type { StorageAnswer, StorageThreadData } from "./storageThread.ts";
import type { StorageMethod } from "./syncStorage.ts";
import type { WorkshopStorage } from "./workshopStorage.ts";

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (cause: Error) => void;
}

export interface SqliteOptions {
  readonly folder: string;
  /** The most pages of 4 KiB the file may have; unlimited when absent. */
  readonly pageLimit?: number;
}

/** Opens the database of a folder in a thread of its own; rejects with `StorageRefusal`. */
export async function openSqliteStorage(options: SqliteOptions): Promise<Storage> {
  const thread = new StorageClient(options);
  await thread.opened;
  return storageOver(thread);
}

/** Sends calls to the storage thread and settles them as the answers come. */
class StorageClient {
  readonly opened: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #ended: Error | undefined;

  constructor(options: SqliteOptions) {
    const { folder, pageLimit } = options;
    const workerData: StorageThreadData = { folder, pageLimit };
    this.#worker = new Worker(new URL("./storageThread.ts", import.meta.url), { workerData });
    this.opened = this.#answer(0);
    this.#worker.on("message", (answer: StorageAnswer) => this.#settle(answer));
    this.#worker.on("error", (cause: Error) =>
      this.#end(new StorageFailure("The storage thread has failed.", cause)),
    );
    this.#worker.on("exit", () => this.#end(new StorageFailure("The storage thread has ended.")));
  }

  async call<Result>(method: StorageMethod, args: readonly unknown[]): Promise<Result> {
    if (this.#ended) throw this.#ended;
    this.#calls += 1;
    const answer = this.#answer<Result>(this.#calls);
    this.#worker.postMessage({ call: this.#calls, method, args });
    return await answer;
  }

  async close(): Promise<void> {
    const exit = once(this.#worker, "exit");
    await this.call("close", []);
    await exit;
  }

  #answer<Result>(call: number): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#waiting.set(call, { resolve, reject });
    return promise;
  }

  #settle({ call, result, failure }: StorageAnswer): void {
    const waiting = this.#waiting.get(call);
    this.#waiting.delete(call);
    if (!failure) return waiting?.resolve(result as never);
    const { refusal, message } = failure;
    const isRefused = call === 0 && refusal !== undefined;
    waiting?.reject(isRefused ? new StorageRefusal(refusal, message) : new StorageFailure(message));
    if (call === 0) void this.#worker.terminate();
  }

  #end(cause: Error): void {
    this.#ended ??= cause;
    for (const { reject } of this.#waiting.values()) reject(cause);
    this.#waiting.clear();
  }
}

function storageOver(thread: StorageClient): Storage {
  return {
    ...mapsOver(thread),
    ...accessOver(thread),
    ...workshopsOver(thread),
    ...actionsOver(thread),
    close: () => thread.close(),
  };
}

function mapsOver(thread: StorageClient): Omit<Storage, "close" | keyof SideStorage> {
  return {
    maps: (...args) => thread.call("maps", args),
    map: (...args) => thread.call("map", args),
    createMap: (...args) => thread.call("createMap", args),
    setDeleted: (...args) => thread.call("setDeleted", args),
    eraseMap: (...args) => thread.call("eraseMap", args),
    saveSummary: (...args) => thread.call("saveSummary", args),
    staleMaps: (...args) => thread.call("staleMaps", args),
    append: (...args) => thread.call("append", args),
    load: (...args) => thread.call("load", args),
    compact: (...args) => thread.call("compact", args),
  };
}

function accessOver(thread: StorageClient): AccessStorage {
  return {
    addPerson: (...args) => thread.call("addPerson", args),
    renamePerson: (...args) => thread.call("renamePerson", args),
    hasOwner: (...args) => thread.call("hasOwner", args),
    addSession: (...args) => thread.call("addSession", args),
    personOfSession: (...args) => thread.call("personOfSession", args),
    endSession: (...args) => thread.call("endSession", args),
    addLink: (...args) => thread.call("addLink", args),
    linksOf: (...args) => thread.call("linksOf", args),
    link: (...args) => thread.call("link", args),
    changeLink: (...args) => thread.call("changeLink", args),
    removeLink: (...args) => thread.call("removeLink", args),
    isGuest: (...args) => thread.call("isGuest", args),
    mapsWithExpired: (...args) => thread.call("mapsWithExpired", args),
    admit: (...args) => thread.call("admit", args),
    grantsOf: (...args) => thread.call("grantsOf", args),
  };
}

function workshopsOver(thread: StorageClient): WorkshopStorage {
  return {
    addWorkshop: (...args) => thread.call("addWorkshop", args),
    workshopUnderWay: (...args) => thread.call("workshopUnderWay", args),
    openWorkshops: (...args) => thread.call("openWorkshops", args),
    saveWorkshop: (...args) => thread.call("saveWorkshop", args),
    removeWorkshop: (...args) => thread.call("removeWorkshop", args),
    endedWorkshops: (...args) => thread.call("endedWorkshops", args),
    minutesOf: (...args) => thread.call("minutesOf", args),
    participants: (...args) => thread.call("participants", args),
    saveParticipant: (...args) => thread.call("saveParticipant", args),
    barParticipant: (...args) => thread.call("barParticipant", args),
    answerKey: (...args) => thread.call("answerKey", args),
    answersOf: (...args) => thread.call("answersOf", args),
    putAnswer: (...args) => thread.call("putAnswer", args),
    updatesBy: (...args) => thread.call("updatesBy", args),
    removeAnswers: (...args) => thread.call("removeAnswers", args),
  };
}

function actionsOver(thread: StorageClient): ActionStorage {
  return {
    addAction: (...args) => thread.call("addAction", args),
    actionsOf: (...args) => thread.call("actionsOf", args),
    changeAction: (...args) => thread.call("changeAction", args),
    removeAction: (...args) => thread.call("removeAction", args),
    openActions: (...args) => thread.call("openActions", args),
  };
}
