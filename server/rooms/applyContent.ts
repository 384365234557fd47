import * as Y from "yjs";

/**
 * What became of an update: `malformed` was never near the document; `broken` threw inside Yjs,
 * after which the document is not to be trusted.
 */
export type Application =
  | { readonly outcome: "changed"; readonly clientId: number | undefined }
  | { readonly outcome: "broken"; readonly cause: unknown }
  | { readonly outcome: "unchanged" | "malformed" };

/** Applies an update to a document in memory. */
export function applyContent(doc: Y.Doc, update: Uint8Array): Application {
  const decoded = decode(update);
  if (!decoded) return { outcome: "malformed" };
  try {
    return hasChanged(doc, () => Y.applyUpdate(doc, update))
      ? { outcome: "changed", clientId: decoded.structs[0]?.id.client }
      : { outcome: "unchanged" };
  } catch (cause) {
    return { outcome: "broken", cause };
  }
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | undefined {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return undefined;
  }
}

/** Also true when the document only keeps something for later: updates that came too early. */
function hasChanged(doc: Y.Doc, apply: () => void): boolean {
  let isUpdated = false;
  const onUpdate = () => (isUpdated = true);
  const structsBefore = doc.store.pendingStructs?.update;
  const deletionsBefore = doc.store.pendingDs;
  doc.on("update", onUpdate);
  try {
    apply();
  } finally {
    doc.off("update", onUpdate);
  }
  const { pendingStructs, pendingDs } = doc.store;
  return isUpdated || pendingStructs?.update !== structsBefore || pendingDs !== deletionsBefore;
}
