import * as Y from "yjs";

/** What became of an update; a `malformed` one was never near the document. */
export type Application =
  | { readonly outcome: "changed"; readonly clientId: number | undefined }
  | { readonly outcome: "unchanged" | "malformed" };

/**
 * How many clients' changes one update may bring too early. What somebody draws before their connection is compared comes
 * early, under one id; with thousands Yjs would be busy for minutes.
 */
const mostEarly = 32;

/** Applies an update to a document in memory. After a throw the document is not to be trusted. */
export function applyContent(doc: Y.Doc, update: Uint8Array): Application {
  const decoded = decode(update);
  if (!decoded || earlyClients(doc, decoded) > mostEarly) return { outcome: "malformed" };
  return hasChanged(doc, () => Y.applyUpdate(doc, update))
    ? { outcome: "changed", clientId: decoded.structs[0]?.id.client }
    : { outcome: "unchanged" };
}

type Decoded = ReturnType<typeof Y.decodeUpdate>;

/** How many clients an update continues from a change that the document does not know. */
function earlyClients(doc: Y.Doc, { structs }: Decoded): number {
  let count = 0;
  let client: number | undefined;
  for (const { id } of structs) {
    if (id.client !== client && id.clock > Y.getState(doc.store, id.client)) count += 1;
    ({ client } = id);
  }
  return count;
}

function decode(update: Uint8Array): Decoded | undefined {
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
