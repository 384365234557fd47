import type { MapSummary } from "#core/wire/mapSummary.ts";

/** Makes a map over HTTP and returns its id. */
export async function newMap(url: string, wish: object = { template: "blank" }): Promise<string> {
  const response = await sendJson(`${url}/api/maps`, "POST", wish);
  if (!response.ok) throw new Error(`no new map: ${await response.text()}`);
  const { id }: { id: string } = await response.json();
  return id;
}

/** The maps in the library, or those in the bin. */
export async function listedMaps(url: string, query = ""): Promise<MapSummary[]> {
  const response = await fetch(`${url}/api/maps${query}`);
  const { maps }: { maps: MapSummary[] } = await response.json();
  return maps;
}

export function sendJson(address: string, method: string, body: unknown): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(address, { method, headers, body: JSON.stringify(body) });
}
