import type { JourneyMap } from "#core/model/journeyMap.ts";
import { listNames } from "#core/model/parts.ts";
import type { Target } from "#core/model/target.ts";

const kinds = ["stage", "touchpoint", "lane", "note", "persona"] as const;

/** The entities of a map whose ids stand in a line, of every kind. */
export function targetsOf(map: JourneyMap, line: string): readonly Target[] {
  const ids = line.split(" ");
  return kinds.flatMap((kind) =>
    map[listNames[kind]].filter(({ id }) => ids.includes(id)).map(({ id }) => ({ kind, id })),
  );
}
