import type { Id } from "#core/model/journeyMap.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";

/** `closed`: the server does not know this browser. */
export type MapPlace = "library" | "bin" | "nowhere" | "closed";

/** Where the server has a map; undefined when it cannot be asked. */
export async function placeOfMap(mapId: Id): Promise<MapPlace | undefined> {
  try {
    const bin = await fetch("/api/maps?bin=1");
    if (bin.status === 401) return "closed";
    if (!bin.ok) return undefined;
    const { maps }: { maps: readonly MapSummary[] } = await bin.json();
    if (maps.some(({ id }) => id === mapId)) return "bin";
    const { ok, status } = await fetch(`/api/maps/${mapId}`);
    if (ok) return "library";
    return status === 404 ? "nowhere" : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a map out of the bin; false when the server did not. */
export async function restoreFromBin(mapId: Id): Promise<boolean> {
  try {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ restore: true });
    return (await fetch(`/api/maps/${mapId}`, { method: "PATCH", headers, body })).ok;
  } catch {
    return false;
  }
}
