import { keptStorage } from "./keptStorage.ts";

/** What is no person's: how the page looks, and what has been explained already. */
const ofTheDevice = ["yolculuk.preferences", "yolculuk.hints", "yolculuk.mapSort"];

const unsent = ["unsaved.", "answers:", "refused:", "held:", "draft:"];

/** Whether this browser keeps anything that the server may not have. */
export function hasUnsent(): boolean {
  return unsent.some((kind) => keptStorage.keys(`yolculuk.${kind}`).length > 0);
}

/** Takes away what this browser keeps of whoever was here: maps, drafts, answers. */
export async function forgetDevice(): Promise<void> {
  try {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    await Promise.all(names.filter((name) => name.startsWith("yolculuk.")).map(deleted));
  } catch {
    // Where nothing can be stored nothing was.
  }
  const keys = keptStorage.keys("yolculuk").filter((key) => !ofTheDevice.includes(key));
  for (const key of keys) keptStorage.removeItem(key);
}

/** A page that is left takes its requests with it: each is waited for, but not where another tab holds it up. */
async function deleted(name: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const request = indexedDB.deleteDatabase(name);
  for (const end of ["success", "error", "blocked"]) request.addEventListener(end, () => resolve());
  await promise;
}
