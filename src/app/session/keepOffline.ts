import { IndexeddbPersistence } from "y-indexeddb";
import type * as Y from "yjs";
import type { Id } from "#core/model/journeyMap.ts";

/**
 * Keeps a document on this device, so that edits outlive the tab. Calls `onLoaded` when what was kept is in the document,
 * also where the browser keeps nothing for us (a private window). Returns how to stop.
 */
export function keepOffline(mapId: Id, doc: Y.Doc, onLoaded: () => void): () => void {
  const name = `yolculuk.${mapId}`;
  let persistence: IndexeddbPersistence | undefined;
  let isStopped = false;
  const start = async () => {
    const isPossible = await opens(name);
    if (isStopped) return;
    if (!isPossible) return onLoaded();
    persistence = new IndexeddbPersistence(name, doc);
    persistence.on("synced", onLoaded);
  };
  void start();
  return () => {
    isStopped = true;
    void persistence?.destroy();
  };
}

/** Whether a database can be opened; the store itself would fail where nobody can catch it. */
function opens(name: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  try {
    const request = indexedDB.open(`${name}.probe`);
    request.addEventListener("error", () => resolve(false));
    request.addEventListener("success", () => {
      request.result.close();
      indexedDB.deleteDatabase(`${name}.probe`);
      resolve(true);
    });
  } catch {
    resolve(false);
  }
  return promise;
}
