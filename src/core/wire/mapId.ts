import type { Id } from "../model/journeyMap.ts";

/** What a map's id looks like in an address. */
export const mapIdPattern = /^[A-Za-z0-9_-]{1,40}$/;

export function isMapId(text: string): text is Id {
  return mapIdPattern.test(text);
}

/** Where a map's document can be fetched whole, as one Yjs update: all of it is on disk. */
export function documentPath(id: Id): string {
  return `/api/maps/${id}/document`;
}

/** The path under which y-websocket finds the maps: it appends `/` and the map's id. */
export const syncPath = "/sync";
