import type { Id } from "#core/model/journeyMap.ts";
import { documentPath } from "#core/wire/mapId.ts";

/** After so long a map is opened without: what comes over the socket shows how that goes. */
const patienceMs = 1_000;

/**
 * A map's document as one update, from the server. It comes with the page, before the code that could ask for it over a
 * socket. Undefined where it does not: the socket tells why.
 */
export async function fetchDocument(mapId: Id): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(documentPath(mapId), { signal: AbortSignal.timeout(patienceMs) });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
