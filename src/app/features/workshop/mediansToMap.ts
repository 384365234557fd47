import type { Command, SingleCommand } from "#core/commands/index.ts";
import { indexOf, tenths, valueOf } from "#core/model/select.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import type { BlockResult, TouchpointResult } from "#core/wire/workshop.ts";
import { answerCount } from "../../parts/answerCount.ts";

export interface MedianTarget {
  readonly map: JourneyMap;
  /** Whose ratings they become; the company's own score needs none. */
  readonly persona: Id | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What the lane of the delivery gap will be called by, where the map has none. */
  readonly gapLane: Id;
}

/** What puts the medians of a result into a map as one step; undefined where there is nothing to put. */
export function mediansToMap(
  result: Extract<BlockResult, { readonly kind: "rate" | "gap" }>,
  { map, persona, date, gapLane }: MedianTarget,
): Command | undefined {
  const known = result.touchpoints.filter(({ touchpoint }) =>
    indexOf(map).touchpoints.has(touchpoint),
  );
  if (result.kind === "gap") return companyScores(known, map, gapLane);
  if (persona === undefined) return undefined;
  const ratings = known.flatMap((answered) => {
    const { touchpoint, emotion, satisfaction } = answered;
    const count = answerCount(answered);
    if (count === 0) return [];
    const fields = {
      ...(emotion && emotion.count > 0 && { emotion: tenths(emotion.median) }),
      ...(satisfaction && satisfaction.count > 0 && { satisfaction: tenths(satisfaction.median) }),
      evidence: "workshop" as const,
      count,
      date,
    };
    return [{ touchpoint, persona, fields }];
  });
  return ratings.length === 0 ? undefined : { type: "rate", ratings };
}

/** How many scores that stand on the map the medians take the place of. */
export function replacedCount(
  { kind, touchpoints }: Extract<BlockResult, { readonly kind: "rate" | "gap" }>,
  { map, persona }: Pick<MedianTarget, "map" | "persona">,
): number {
  const known = indexOf(map).touchpoints;
  return touchpoints.filter(({ touchpoint, emotion, satisfaction }) => {
    if ((emotion?.count ?? 0) + (satisfaction?.count ?? 0) === 0) return false;
    if (kind === "gap") return known.get(touchpoint)?.companyScore !== undefined;
    return persona !== undefined && valueOf(map.ratings[touchpoint]?.[persona]) !== undefined;
  }).length;
}

/** The scores, and the lane in which they stand beside what customers say. */
function companyScores(
  results: readonly TouchpointResult[],
  map: JourneyMap,
  gapLane: Id,
): Command | undefined {
  const scores = results.flatMap(({ touchpoint, satisfaction }) =>
    satisfaction === undefined || satisfaction.count === 0
      ? []
      : [
          {
            type: "setFields",
            kind: "touchpoint",
            ids: [touchpoint],
            fields: { companyScore: tenths(satisfaction.median) },
          } as const,
        ],
  );
  if (scores.length === 0) return undefined;
  return { type: "together", commands: [...scores, ...laneCommands(map, gapLane)] };
}

function laneCommands(map: JourneyMap, gapLane: Id): readonly SingleCommand[] {
  const lane = map.lanes.find(({ kind }) => kind === "delivery-gap");
  if (lane === undefined) {
    const after = map.lanes.findIndex(({ kind }) => kind === "satisfaction");
    const before = after === -1 ? undefined : map.lanes[after + 1]?.id;
    return [{ type: "addLane", id: gapLane, kind: "delivery-gap", before }];
  }
  if (!lane.hidden) return [];
  return [{ type: "setFields", kind: "lane", ids: [lane.id], fields: { hidden: false } }];
}
