import type { Id } from "#core/model/journeyMap.ts";
import { documentPath } from "#core/wire/mapId.ts";

/** A server that has not begun to answer by then is not waited for: what comes over the socket shows how that goes. */
const patienceMs = 1_000;

/**
 * A map's document as one update, from the server. It comes with the page, before the code that could ask for it over a
 * socket. Undefined where it does not: the socket tells why.
 */
export async function fetchDocument(mapId: Id): Promise<Uint8Array | undefined> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const { signal } = patience;
    const response = await fetch(documentPath(mapId), { signal }).finally(() =>
      clearTimeout(timer),
    );
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
