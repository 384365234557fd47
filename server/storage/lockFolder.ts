import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StorageRefusal } from "./storage.ts";

/**
 * Keeps a folder to this process until it ends, however it ends: two servers on one log would
 * each believe the other's updates away. Returns what lets go of it.
 */
export function lockFolder(folder: string): () => void {
  const lock = openLock(folder);
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
  } catch {
    lock.close();
    throw new StorageRefusal("in-use", folder);
  }
  return () => lock.close();
}

function openLock(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true });
    return new DatabaseSync(join(folder, "lock.sqlite"), { timeout: 0 });
  } catch (cause) {
    throw new StorageRefusal("unwritable", `${folder}: ${String(cause)}`);
  }
}
