import { knownChannels } from "#core/model/journeyMap.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";

/** The channels a team added to a map itself, each once, in the order of columns. */
export function channelsOf(map: JourneyMap): readonly string[] {
  const known: ReadonlySet<string> = new Set(["", ...knownChannels]);
  return [...new Set(map.touchpoints.map(({ channel }) => channel))].filter(
    (channel) => !known.has(channel),
  );
}
