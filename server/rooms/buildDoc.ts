import * as Y from "yjs";
import type { StoredMap } from "../storage/storage.ts";

/** The document that a stored log describes; throws when Yjs cannot read it. */
export function buildDoc(stored: StoredMap): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    if (stored.snapshot) Y.applyUpdate(doc, stored.snapshot.bytes);
    for (const { bytes } of stored.updates) Y.applyUpdate(doc, bytes);
  });
  return doc;
}

/** The number of the last update in a stored log. */
export function lastSeq(stored: StoredMap): number {
  return stored.updates.at(-1)?.seq ?? stored.snapshot?.seq ?? 0;
}
