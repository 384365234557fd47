import type { Command } from "#core/commands/index.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { board } from "./board.ts";
import { Replica } from "./Replica.ts";

/** A person alone with a map, or with a board in one line. */
export function alone(start: string | JourneyMap): Replica {
  const [me] = Replica.team(typeof start === "string" ? board(start) : start, 1);
  if (me === undefined) throw new Error("a team of one is one");
  return me;
}

/** The map that a command makes of a map: as it stands in the document, or why not. */
export function outcome(start: string | JourneyMap, command: Command): JourneyMap | string {
  const me = alone(start);
  const planned = me.run(command);
  if (isRefusal(planned)) return planned.refused;
  return planned.length === 0 ? "the same" : me.map;
}
