import { Worker } from "node:worker_threads";
import type { JobName, Jobs } from "./jobs.ts";
import type { JobAnswer, JobCall } from "./jobThread.ts";

/** How long a job may take once it has begun, and how long the thread is kept for the next one. */
export const jobTimes = { limitMs: 60_000, idleMs: 30_000 } as const;

interface Job {
  readonly call: JobCall;
  readonly resolve: (result: never) => void;
  readonly reject: (cause: Error) => void;
}

/**
 * Runs jobs one after the other in a thread of their own, started when first needed: never more than one picture or file
 * is in its memory. A job that breaks the thread, or takes too long, fails alone; the next one gets a new thread.
 */
export class JobRunner {
  readonly #start: () => Worker;
  #queue: Job[] = [];
  #running: Job | undefined;
  #thread: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(start = () => new Worker(new URL("./jobThread.ts", import.meta.url))) {
    this.#start = start;
  }

  async run<Name extends JobName>(
    job: Name,
    input: Parameters<Jobs[Name]>[0],
  ): Promise<Awaited<ReturnType<Jobs[Name]>>> {
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<Jobs[Name]>>>();
    this.#queue.push({ call: { job, input }, resolve, reject });
    if (!this.#running) this.#next();
    return promise;
  }

  /** Ends the thread; what it is at, and what waits for it, is given up. */
  stop(): void {
    const waiting = this.#queue;
    this.#queue = [];
    const cause = new Error("The job thread was stopped.");
    this.#breakOff(cause);
    for (const { reject } of waiting) reject(cause);
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#running = this.#queue.shift();
    if (!this.#running) {
      if (this.#thread) this.#timer = setTimeout(() => this.stop(), jobTimes.idleMs).unref();
      return;
    }
    const { call } = this.#running;
    const tooLong = () => this.#breakOff(new Error(`The job ${call.job} took too long.`));
    this.#timer = setTimeout(tooLong, jobTimes.limitMs);
    this.#thread ??= this.#newThread();
    this.#thread.postMessage(call);
  }

  #newThread(): Worker {
    const thread = this.#start();
    const ended = (cause: Error) => this.#thread === thread && this.#breakOff(cause);
    thread.unref();
    thread.on("message", (answer: JobAnswer) => this.#thread === thread && this.#settle(answer));
    thread.on("error", ended);
    thread.on("exit", () => ended(new Error("The job thread has ended.")));
    return thread;
  }

  #settle({ result, failure }: JobAnswer): void {
    const job = this.#running;
    this.#next();
    if (failure === undefined) job?.resolve(result as never);
    else job?.reject(new Error(failure));
  }

  #breakOff(cause: Error): void {
    const [job, thread] = [this.#running, this.#thread];
    this.#thread = undefined;
    void thread?.terminate();
    this.#next();
    job?.reject(cause);
  }
}
