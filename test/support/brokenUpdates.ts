import * as encoding from "lib0/encoding";
import * as Y from "yjs";

/** Maps in maps, so deep that Yjs overflows its stack when the outermost is deleted. */
export function deepUpdate(clientId: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  doc.transact(() => {
    let inner = doc.getMap("ratings");
    for (let depth = 0; depth < 5000; depth += 1)
      inner = inner.set(depth === 0 ? "deep" : "d", new Y.Map());
  });
  return Y.encodeStateAsUpdate(doc);
}

/** An update that deletes the first thing a client made. */
export function deletionOfFirst(clientId: number): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of [0, 1, clientId, 1, 0, 1]) encoding.writeVarUint(encoder, number);
  });
}
