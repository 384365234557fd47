import type * as Y from "yjs";

/** Whether anything has been loaded: a map that exists is never empty. */
export function isFilled(doc: Y.Doc): boolean {
  return doc.store.clients.size > 0;
}
