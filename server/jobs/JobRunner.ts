import { Worker } from "node:worker_threads";
import type { JobName, Jobs } from "./jobs.ts";
import type { JobAnswer, JobCall } from "./jobThread.ts";

/** How long a job may take, and how long the thread is kept for the next one. */
const times = { limitMs: 60_000, idleMs: 30_000 } as const;

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (cause: Error) => void;
}

/** Runs jobs in a thread of their own, started when first needed. A job that breaks it breaks nothing else. */
export class JobRunner {
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #calls = 0;
  #idle: NodeJS.Timeout | undefined;

  async run<Name extends JobName>(
    job: Name,
    input: Parameters<Jobs[Name]>[0],
  ): Promise<Awaited<ReturnType<Jobs[Name]>>> {
    clearTimeout(this.#idle);
    const call = ++this.#calls;
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<Jobs[Name]>>>();
    this.#waiting.set(call, { resolve, reject });
    this.#thread ??= this.#newThread();
    const message: JobCall = { call, job, input };
    this.#thread.postMessage(message);
    const limit = setTimeout(() => this.stop(`The job ${job} took too long.`), times.limitMs);
    try {
      return await promise;
    } finally {
      clearTimeout(limit);
      this.#waiting.delete(call);
      if (this.#waiting.size === 0)
        this.#idle = setTimeout(() => this.stop(), times.idleMs).unref();
    }
  }

  /** Ends the thread; what it is at is given up. */
  stop(reason = "The job thread was stopped."): void {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#end(thread, new Error(reason));
    void thread?.terminate();
  }

  #newThread(): Worker {
    const thread = new Worker(new URL("./jobThread.ts", import.meta.url));
    thread.unref();
    thread.on("message", ({ call, result, failure }: JobAnswer) => {
      const waiting = this.#waiting.get(call);
      if (failure === undefined) waiting?.resolve(result as never);
      else waiting?.reject(new Error(failure));
    });
    thread.on("error", (cause: Error) => this.#end(thread, cause));
    thread.on("exit", () => this.#end(thread, new Error("The job thread has ended.")));
    return thread;
  }

  #end(thread: Worker | undefined, cause: Error): void {
    if (this.#thread !== thread) return;
    this.#thread = undefined;
    for (const { reject } of this.#waiting.values()) reject(cause);
  }
}
