import { spreadOf } from "#core/analysis/spread.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { emotionRange, satisfactionRange } from "#core/model/limits.ts";
import { indexOf } from "#core/model/select.ts";
import type { BlockPlan, BlockResult, TouchpointResult, Voice } from "#core/wire/workshop.ts";
import type { Gathered, StoredAnswer } from "../storage/workshopStorage.ts";
import { noteIdOf } from "./gathering.ts";
import { dotsIn, scoreIn } from "./storedAnswers.ts";

export interface Answered {
  readonly workshop: Id;
  readonly block: BlockPlan;
  readonly answers: readonly StoredAnswer[];
  /** Where its notes are on the map. */
  readonly gathered: Gathered | undefined;
  /** What those who answered are called, where that may be told. */
  readonly names?: ReadonlyMap<string, string> | undefined;
}

/** What a block came to, of what is still on the map; `undefined` where nobody answers anything. */
export function resultOf(answered: Answered, map: JourneyMap): BlockResult | undefined {
  const { workshop, block, answers, gathered, names } = answered;
  const { kind, id } = block;
  const people = new Set(answers.map(({ answerer }) => answerer)).size;
  switch (kind) {
    case "rate":
    case "gap":
      return { kind, block: id, people, touchpoints: scored({ answers, names }, map) };
    case "vote":
      return { kind, block: id, people, notes: ranked({ answers, names }, map) };
    case "gather": {
      const { notes } = indexOf(map);
      const placed = (gathered?.notes ?? []).filter((note) => notes.has(note));
      const authorOf = (answer: StoredAnswer): [Id, string] => [
        noteIdOf({ workshop, block: id }, answer),
        names?.get(answer.answerer) ?? "",
      ];
      const authors = names && Object.fromEntries(answers.map(authorOf));
      return { kind, block: id, people, notes: placed, ...(authors && { authors }) };
    }
    case "reveal":
    case "commit":
      return undefined;
  }
}

type Given = Pick<Answered, "answers" | "names">;

function scored({ answers, names }: Given, map: JourneyMap): TouchpointResult[] {
  const byTouchpoint = Map.groupBy(answers, ({ item }) => item);
  return map.touchpoints.flatMap(({ id }) => {
    const given = byTouchpoint.get(id) ?? [];
    const scores = given.map(scoreIn);
    const emotion = spreadOf(present(scores.map((score) => score.emotion)), emotionRange);
    const satisfaction = spreadOf(
      present(scores.map((score) => score.satisfaction)),
      satisfactionRange,
    );
    if (emotion === undefined && satisfaction === undefined) return [];
    return [
      {
        touchpoint: id,
        ...(emotion && { emotion }),
        ...(satisfaction && { satisfaction }),
        ...(names && { voices: voicesIn(given, names) }),
      },
    ];
  });
}

function voicesIn(given: readonly StoredAnswer[], names: ReadonlyMap<string, string>): Voice[] {
  const height = ({ emotion, satisfaction = 3 }: Voice) => emotion ?? satisfaction - 3;
  return given
    .map((answer) => ({ name: names.get(answer.answerer) ?? "", ...scoreIn(answer) }))
    .toSorted((one, other) => height(one) - height(other));
}

function ranked({ answers, names }: Given, map: JourneyMap) {
  const { notes } = indexOf(map);
  return [...Map.groupBy(answers, ({ item }) => item)]
    .filter(([note]) => notes.has(note))
    .map(([note, given]) => ({
      note,
      dots: given.reduce((sum, each) => sum + dotsIn(each), 0),
      people: given.length,
      ...(names && { voters: given.map(({ answerer }) => names.get(answerer) ?? "") }),
    }))
    .toSorted(
      (one, other) =>
        other.dots - one.dots || other.people - one.people || (one.note < other.note ? -1 : 1),
    );
}

function present(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}
