import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { JobRunner, jobTimes } from "./JobRunner.ts";
import type { JobCall } from "./jobThread.ts";

/** A thread that answers when the test says so. */
class FakeThread extends EventEmitter {
  readonly posted: JobCall[] = [];
  isTerminated = false;

  postMessage(call: JobCall): void {
    this.posted.push(call);
  }

  terminate(): void {
    this.isTerminated = true;
    this.emit("exit", 1);
  }

  unref(): void {}
}

const stored = { snapshot: undefined, updates: [] };

let threads: FakeThread[] = [];

function newRunner(): JobRunner {
  return new JobRunner(() => {
    const thread = new FakeThread();
    threads.push(thread);
    return thread as unknown as Worker;
  });
}

beforeEach(() => {
  threads = [];
  vi.useFakeTimers();
});

afterEach(() => void vi.useRealTimers());

test("[R18] jobs run one after the other, each with all of its time from when it begins", async () => {
  const runner = newRunner();
  const answers = Promise.all([1, 2, 3].map(() => runner.run("condense", stored)));
  for (const number of [1, 2, 3]) {
    expect(threads[0]?.posted).toHaveLength(number);
    vi.advanceTimersByTime(jobTimes.limitMs - 1);
    threads[0]?.emit("message", { result: number });
  }
  expect(await answers).toEqual([1, 2, 3]);
  expect(threads).toHaveLength(1);
});

test("[R18] a job that takes too long, or breaks the thread, fails alone", async () => {
  const runner = newRunner();
  const jobs = [1, 2, 3].map(() => runner.run("condense", stored));
  const outcomes = Promise.allSettled(jobs);
  vi.advanceTimersByTime(jobTimes.limitMs);
  expect(threads[0]?.isTerminated).toBe(true);
  threads[0]?.emit("message", { result: "late" });
  threads[1]?.emit("error", new Error("out of memory"));
  threads[2]?.emit("message", { result: "sound" });
  expect((await outcomes).map(({ status }) => status)).toEqual([
    "rejected",
    "rejected",
    "fulfilled",
  ]);
  await expect(jobs[0]).rejects.toThrow("too long");
  expect(await jobs[2]).toBe("sound");
});

test("[R18] an idle thread ends, and a stop gives up what waits", async () => {
  const runner = newRunner();
  const first = runner.run("condense", stored);
  threads[0]?.emit("message", {});
  await first;
  vi.advanceTimersByTime(jobTimes.idleMs);
  expect(threads[0]?.isTerminated).toBe(true);
  const outcomes = Promise.allSettled([1, 2].map(() => runner.run("condense", stored)));
  runner.stop();
  expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(threads.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
});
