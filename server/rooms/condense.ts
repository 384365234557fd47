import * as Y from "yjs";
import type { StoredMap } from "../storage/storage.ts";
import { buildDoc } from "./buildDoc.ts";

/**
 * The snapshot that can stand for a whole log; `undefined` while updates wait for others that
 * never came. Throws when what the snapshot gives is not exactly what the log gives.
 */
export function condense(stored: StoredMap): Uint8Array | undefined {
  const doc = buildDoc(stored);
  if (doc.store.pendingStructs || doc.store.pendingDs) return undefined;
  const snapshot = Y.encodeStateAsUpdate(doc);
  const again = buildDoc({ snapshot: { seq: 0, bytes: snapshot }, updates: [] });
  if (!sameBytes(Y.encodeStateAsUpdate(again), snapshot))
    throw new Error("A snapshot does not give back what the log holds.");
  return snapshot;
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
