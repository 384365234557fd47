import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Storage } from "./storage.ts";
import { StorageFailure, StorageRefusal } from "./storage.ts";
import type { StorageAnswer, StorageThreadData } from "./storageThread.ts";
import { storageMethods } from "./storageMethods.ts";
import type { StorageMethod } from "./syncStorage.ts";

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

/** Every method but the last runs in the thread as it is called. */
function storageOver(thread: StorageClient): Storage {
  const calls = storageMethods.map((method) => [
    method,
    (...args: readonly unknown[]) => thread.call(method, args),
  ]);
  return { ...Object.fromEntries(calls), close: () => thread.close() };
}
