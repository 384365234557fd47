import type { Clip } from "../model/clip.ts";
import type { Id, JourneyMap, Lane, Persona } from "../model/journeyMap.ts";

/**
 * The lane of a map that each lane of a clip stands for: by id, then by kind and name, then by kind, else the first.
 * Notes that come without their touchpoints and from one lane go to the note lane that is selected, if one is.
 */
export function laneMatches(
  map: JourneyMap,
  clip: Clip,
  selected: Id | undefined,
): ReadonlyMap<Id, Id> {
  const lanes = map.lanes.filter(({ kind }) => kind === "notes");
  const isOneLane = clip.lanes.length === 1 && clip.touchpoints.length === 0;
  const chosen = isOneLane ? lanes.find(({ id }) => id === selected) : undefined;
  const matches = new Map<Id, Id>();
  for (const theirs of clip.lanes) {
    const match = chosen ?? laneLike(lanes, theirs) ?? lanes[0];
    if (match !== undefined) matches.set(theirs.id, match.id);
  }
  return matches;
}

function laneLike(lanes: readonly Lane[], theirs: Lane): Lane | undefined {
  const tests: ((lane: Lane) => boolean)[] = [
    ({ id }) => id === theirs.id,
    ({ noteKind, title }) => noteKind === theirs.noteKind && title === theirs.title,
    ({ noteKind }) => noteKind === theirs.noteKind,
  ];
  return tests.map((isLike) => lanes.find(isLike)).find((lane) => lane !== undefined);
}

/** The persona of a map that each persona of a clip stands for: by id, then by name; those without one are left out. */
export function personaMatches(map: JourneyMap, clip: Clip): ReadonlyMap<Id, Id> {
  const matches = new Map<Id, Id>();
  for (const theirs of clip.personas) {
    const match = personaLike(map.personas, theirs);
    if (match !== undefined) matches.set(theirs.id, match.id);
  }
  return matches;
}

function personaLike(personas: readonly Persona[], theirs: Persona): Persona | undefined {
  const same = personas.find(({ id }) => id === theirs.id);
  return same ?? personas.find(({ name }) => name !== "" && name === theirs.name);
}
