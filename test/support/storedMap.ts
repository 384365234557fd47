import { randomUUID } from "node:crypto";
import { readMapFile } from "#core/formats/json/readMapFile.ts";
import type { JourneyMap, Rating } from "#core/model/journeyMap.ts";

/** A map as the server would export it now. */
export async function storedMap(url: string, id: string): Promise<JourneyMap> {
  const response = await fetch(`${url}/api/maps/${id}/export?format=json`);
  const read = readMapFile(await response.text(), randomUUID);
  if (!read.ok) throw new Error(`the server exported no map: ${read.problem.problem}`);
  return read.map;
}

/** What a persona felt at a touchpoint, both by name. */
export function ratingAt(map: JourneyMap, touchpoint: string, persona: string): Rating | undefined {
  const at = map.touchpoints.find(({ title }) => title === touchpoint)?.id ?? "";
  const by = map.personas.find(({ name }) => name === persona)?.id ?? "";
  return map.ratings[at]?.[by];
}
