import * as Y from "yjs";
import { rootsOf } from "#core/doc/shape.ts";
import type { StoredMap } from "../storage/storage.ts";

/** The origin of what is to be taken back. */
class Unwanted {}

export interface TakeBack {
  readonly stored: StoredMap;
  /** The numbers of the updates to take back. */
  readonly seqs: readonly number[];
}

/** The update that takes back what some updates of a log did and keeps what others did; `undefined` where that is nothing. */
export function takenBack({ stored, seqs }: TakeBack): Uint8Array | undefined {
  const doc = new Y.Doc();
  const unwanted = new Set(seqs);
  const undo = new Y.UndoManager(rootsOf(doc), {
    trackedOrigins: new Set([Unwanted]),
    captureTimeout: 0,
  });
  if (stored.snapshot) Y.applyUpdate(doc, stored.snapshot.bytes);
  for (const { seq, bytes } of stored.updates)
    Y.applyUpdate(doc, bytes, unwanted.has(seq) ? new Unwanted() : undefined);
  const inverse: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => inverse.push(update));
  while (undo.undoStack.length > 0) undo.undo();
  return inverse.length === 0 ? undefined : Y.mergeUpdates(inverse);
}
