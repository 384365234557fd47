import type { Command } from "#core/commands/index.ts";
import { tenths, indexOf } from "#core/model/select.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import type { BlockResult, TouchpointResult } from "#core/wire/workshop.ts";

export interface MedianTarget {
  readonly map: JourneyMap;
  /** Whose ratings they become; the company's own score needs none. */
  readonly persona: Id | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** What puts the medians of a result into a map as one step; undefined where there is nothing to put. */
export function mediansToMap(
  result: Extract<BlockResult, { readonly kind: "rate" | "gap" }>,
  { map, persona, date }: MedianTarget,
): Command | undefined {
  const known = result.touchpoints.filter(({ touchpoint }) =>
    indexOf(map).touchpoints.has(touchpoint),
  );
  if (result.kind === "gap") return companyScores(known);
  if (persona === undefined) return undefined;
  const ratings = known.flatMap(({ touchpoint, emotion, satisfaction }) => {
    const count = Math.max(emotion?.count ?? 0, satisfaction?.count ?? 0);
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

function companyScores(results: readonly TouchpointResult[]): Command | undefined {
  const commands = results.flatMap(({ touchpoint, satisfaction }) =>
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
  return commands.length === 0 ? undefined : { type: "together", commands };
}
