import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const keyBytes = 32;

/**
 * The key of a data folder: made at the first start, for nobody's eyes but this account's, and beside the database, so
 * that a copy of that does not have it. To be called by the one process that uses the folder.
 */
export function secretKey(folder: string): Uint8Array {
  const file = join(folder, "secret.key");
  const kept = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  if (kept.length === keyBytes) return new Uint8Array(kept);
  const key = randomBytes(keyBytes);
  writeFileSync(file, key, { mode: 0o600, flush: true });
  return new Uint8Array(key);
}
