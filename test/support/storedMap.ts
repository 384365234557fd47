import type { JourneyMap, Rating } from "#core/model/journeyMap.ts";
import { Visitor } from "./visitor.ts";

/** A map as a server that knows everybody would export it now. */
export function storedMap(url: string, id: string): Promise<JourneyMap> {
  return new Visitor(url).storedMap(id);
}

/** What a persona felt at a touchpoint, both by name. */
export function ratingAt(map: JourneyMap, touchpoint: string, persona: string): Rating | undefined {
  const at = map.touchpoints.find(({ title }) => title === touchpoint)?.id ?? "";
  const by = map.personas.find(({ name }) => name === persona)?.id ?? "";
  return map.ratings[at]?.[by];
}
