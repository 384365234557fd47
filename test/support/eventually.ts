import { performance } from "node:perf_hooks";

const pollMs = 20;

/**
 * The first answer of `ask` that is neither a throw nor `false` nor `undefined`. After the deadline
 * the last throw is thrown on, so that a failing `expect` inside says what was found instead.
 */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  { deadlineMs = 10_000 }: { deadlineMs?: number } = {},
): Promise<Exclude<T, false | undefined>> {
  const deadline = performance.now() + deadlineMs;
  for (;;) {
    const { answer, fault } = await tried(ask);
    if (answer !== undefined && answer !== false) return answer as Exclude<T, false | undefined>;
    if (performance.now() > deadline) {
      if (fault instanceof Error) throw fault;
      throw new Error(`not so after ${deadlineMs} ms: ${ask.toString()}`, { cause: fault });
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    setTimeout(resolve, pollMs);
    await promise;
  }
}

async function tried<T>(ask: () => T | Promise<T>): Promise<{ answer?: T; fault?: unknown }> {
  try {
    return { answer: await ask() };
  } catch (fault) {
    return { fault };
  }
}
