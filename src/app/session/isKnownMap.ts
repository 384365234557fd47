import type { Id } from "#core/model/journeyMap.ts";

/** Whether the server has a map; undefined when it cannot be asked. */
export async function isKnownMap(mapId: Id): Promise<boolean | undefined> {
  try {
    const { ok, status } = await fetch(`/api/maps/${mapId}`);
    if (ok) return true;
    return status === 404 ? false : undefined;
  } catch {
    return undefined;
  }
}
