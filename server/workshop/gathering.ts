import { createHash } from "node:crypto";
import { addNote } from "#core/commands/addNote.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import type { Plan } from "#core/commands/refusal.ts";
import type { Edit } from "#core/model/edits.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { maxEntities } from "#core/model/limits.ts";
import { indexOf } from "#core/model/select.ts";
import type { StoredAnswer } from "../storage/workshopStorage.ts";
import { noteIn } from "./storedAnswers.ts";
import type { KeptNote } from "./storedAnswers.ts";

/** A hidden note with its place on the map. */
export interface Placement {
  readonly id: Id;
  readonly lane: Id;
  readonly column: Id;
  readonly text: string;
}

export interface GatherPlace {
  readonly workshop: Id;
  readonly block: Id;
  readonly lane: Id;
}

/** Hidden notes in the order of the columns they go to; within one column in an order that tells nothing. */
export function inColumnOrder(
  map: JourneyMap,
  answers: readonly StoredAnswer[],
  place: GatherPlace,
): StoredAnswer[] {
  const ranks = columnRanks(map);
  return answers
    .map((answer) => ({
      answer,
      id: noteIdOf(place, answer),
      rank: ranks.get(columnFor(map, noteIn(answer)) ?? "") ?? 0,
    }))
    .toSorted((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))
    .map(({ answer }) => answer);
}

/**
 * Where hidden notes go: to their column, else its stage, else the first touchpoint or stage; in their lane, else the first
 * note lane. Those without any place, or without room on the map, are kept as text.
 */
export function placements(
  map: JourneyMap,
  answers: readonly StoredAnswer[],
  place: GatherPlace,
): { readonly placed: readonly Placement[]; readonly unplaced: readonly string[] } {
  const lane = laneFor(map, place.lane);
  const { notes } = indexOf(map);
  let room = maxEntities.note - map.notes.length;
  const placed: Placement[] = [];
  const unplaced: string[] = [];
  for (const answer of answers) {
    const note = noteIn(answer);
    const id = noteIdOf(place, answer);
    const column = columnFor(map, note);
    const isNew = !notes.has(id);
    if (lane === undefined || column === undefined || (isNew && room <= 0))
      unplaced.push(note.text);
    else {
      placed.push({ id, lane, column, text: note.text });
      if (isNew) room -= 1;
    }
  }
  return { placed, unplaced };
}

/** Adds those of some notes that the map does not have yet. */
export function additions(map: JourneyMap, placed: readonly Placement[]): Plan {
  const { notes } = indexOf(map);
  const edits: Edit[] = [];
  for (const note of placed) {
    if (notes.has(note.id)) continue;
    const added = addNote(map, note);
    if (isRefusal(added)) return added;
    edits.push(...added);
  }
  return edits;
}

/** A note's id on the map: the same for the same hidden note, so that it comes there once. */
export function noteIdOf(
  { workshop, block }: Pick<GatherPlace, "workshop" | "block">,
  { answerer, item }: StoredAnswer,
): Id {
  const text = [workshop, block, answerer, item].join("/");
  return createHash("sha256").update(text).digest("base64url").slice(0, 21);
}

function laneFor(map: JourneyMap, lane: Id): Id | undefined {
  const lanes = map.lanes.filter(({ kind }) => kind === "notes");
  return (lanes.find(({ id }) => id === lane) ?? lanes[0])?.id;
}

function columnFor(map: JourneyMap, { column, stage = "" }: KeptNote): Id | undefined {
  const { touchpoints, stages } = indexOf(map);
  const isThere = (id: Id) => touchpoints.has(id) || stages.has(id);
  return [column, stage].find(isThere) ?? (map.touchpoints[0] ?? map.stages[0])?.id;
}

/** Columns from left to right; a stage before its touchpoints. */
function columnRanks(map: JourneyMap): ReadonlyMap<Id, number> {
  const columns = map.stages.flatMap(({ id }) => [
    id,
    ...map.touchpoints.filter(({ place }) => place.stage === id).map((each) => each.id),
  ]);
  return new Map(columns.map((id, rank) => [id, rank]));
}
