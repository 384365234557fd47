const firstPauseMs = 500;
const longestPauseMs = 8_000;

/**
 * Loads a part of the page's code. While the server is away it waits and tries again, so that everything else on the page
 * stays usable; where the server is there and has no such part any more, as after an upgrade, it fails.
 */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
      return await load();
    } catch {
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (await isServerThere()) return load();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await pause(pauseMs);
    }
  }
}

/** A device without a network may still reach a server: its own. */
export async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch("/healthz", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

function pause(ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, ms);
  return promise;
}
