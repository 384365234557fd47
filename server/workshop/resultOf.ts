import { spreadOf } from "#core/analysis/spread.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { emotionRange, satisfactionRange } from "#core/model/limits.ts";
import { indexOf } from "#core/model/select.ts";
import type { BlockPlan, BlockResult, TouchpointResult } from "#core/wire/workshop.ts";
import type { Gathered, StoredAnswer } from "../storage/workshopStorage.ts";
import { dotsIn, scoreIn } from "./storedAnswers.ts";

export interface Answered {
  readonly block: BlockPlan;
  readonly answers: readonly StoredAnswer[];
  /** Where its notes are on the map. */
  readonly gathered: Gathered | undefined;
}

/** What a block came to, of what is still on the map; `undefined` where nobody answers anything. */
export function resultOf(answered: Answered, map: JourneyMap): BlockResult | undefined {
  const { block, answers, gathered } = answered;
  const { kind, id } = block;
  const people = new Set(answers.map(({ answerer }) => answerer)).size;
  switch (kind) {
    case "rate":
    case "gap":
      return { kind, block: id, people, touchpoints: scored(answers, map) };
    case "vote":
      return { kind, block: id, people, notes: ranked(answers, map) };
    case "gather": {
      const { notes } = indexOf(map);
      const placed = (gathered?.notes ?? []).filter((note) => notes.has(note));
      return { kind, block: id, people, notes: placed };
    }
    case "reveal":
    case "commit":
      return undefined;
  }
}

function scored(answers: readonly StoredAnswer[], map: JourneyMap): TouchpointResult[] {
  const byTouchpoint = Map.groupBy(answers, ({ item }) => item);
  return map.touchpoints.flatMap(({ id }) => {
    const scores = (byTouchpoint.get(id) ?? []).map(scoreIn);
    const emotion = spreadOf(present(scores.map((score) => score.emotion)), emotionRange);
    const satisfaction = spreadOf(
      present(scores.map((score) => score.satisfaction)),
      satisfactionRange,
    );
    if (emotion === undefined && satisfaction === undefined) return [];
    return [{ touchpoint: id, ...(emotion && { emotion }), ...(satisfaction && { satisfaction }) }];
  });
}

function ranked(answers: readonly StoredAnswer[], map: JourneyMap) {
  const { notes } = indexOf(map);
  return [...Map.groupBy(answers, ({ item }) => item)]
    .filter(([note]) => notes.has(note))
    .map(([note, given]) => ({
      note,
      dots: given.reduce((sum, each) => sum + dotsIn(each), 0),
      people: given.length,
    }))
    .toSorted(
      (one, other) =>
        other.dots - one.dots || other.people - one.people || (one.note < other.note ? -1 : 1),
    );
}

function present(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}
