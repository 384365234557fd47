import * as Y from "yjs";

/** What became of an update; a `malformed` one was never near the document. */
export type Application =
  | {
      readonly outcome: "changed";
      readonly clientId: number | undefined;
      /** Whether something that had come too early before has found its place now. */
      readonly placesEarly: boolean;
    }
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
  const early = earlyIn(doc);
  const isUpdated = changes(doc, () => Y.applyUpdate(doc, update));
  const keepsSame = isSame(early, earlyIn(doc));
  // What only came too early is something to keep, too.
  if (!isUpdated && keepsSame) return { outcome: "unchanged" };
  const clientId = decoded.structs[0]?.id.client;
  return { outcome: "changed", clientId, placesEarly: isUpdated && !keepsSame };
}

/** Whether a document keeps something that came too early. */
export function keepsEarly(doc: Y.Doc): boolean {
  return earlyIn(doc).some((early) => early !== undefined);
}

/** What came too early, for which the document waits: changes, and deletions. */
type Early = readonly (Uint8Array | undefined)[];

function earlyIn({ store }: Y.Doc): Early {
  return [store.pendingStructs?.update, store.pendingDs ?? undefined];
}

function isSame(a: Early, b: Early): boolean {
  return a.every((bytes, index) => {
    const other = b[index];
    if (bytes === undefined || other === undefined) return bytes === other;
    return Buffer.compare(bytes, other) === 0;
  });
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

/** Whether something changes the content of a document. */
function changes(doc: Y.Doc, apply: () => void): boolean {
  let isUpdated = false;
  const onUpdate = () => (isUpdated = true);
  doc.on("update", onUpdate);
  try {
    apply();
  } finally {
    doc.off("update", onUpdate);
  }
  return isUpdated;
}
