import type * as Y from "yjs";
import { formatVersion, infoOf, versionField } from "./shape.ts";

/** The version of a document's shape; 1, the oldest, where none that makes sense is stored. */
export function documentVersion(doc: Y.Doc): number {
  const stored = infoOf(doc).get(versionField);
  return typeof stored === "number" && Number.isInteger(stored) && stored > 0 ? stored : 1;
}

/** Whether a document was made by a newer program, which may keep in it what this one would damage: show it, write nothing. */
export function isNewerDocument(doc: Y.Doc): boolean {
  return documentVersion(doc) > formatVersion;
}
