import { keptStorage } from "./keptStorage.ts";

/** What is no person's: how the page looks, and what has been explained already. */
const ofTheDevice = ["yolculuk.preferences", "yolculuk.hints", "yolculuk.mapSort"];

const unsent = ["yolculuk.unsaved.", "yolculuk.answers:"];

/** Whether this browser keeps anything that the server may not have. */
export function hasUnsent(): boolean {
  return unsent.some((start) => keptStorage.keys(start).length > 0);
}

/** Takes away what this browser keeps of whoever was here: maps, drafts, answers. */
export async function forgetDevice(): Promise<void> {
  const keys = keptStorage.keys("yolculuk").filter((key) => !ofTheDevice.includes(key));
  for (const key of keys) keptStorage.removeItem(key);
  try {
    for (const { name } of await indexedDB.databases())
      if (name?.startsWith("yolculuk.") === true) indexedDB.deleteDatabase(name);
  } catch {
    // Where nothing can be stored nothing was.
  }
}
