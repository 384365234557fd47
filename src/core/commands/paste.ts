import type { Clip } from "../model/clip.ts";
import { isEmptyClip } from "../model/clip.ts";
import type { CreateEdit, Edit, Plain } from "../model/edits.ts";
import { ratingFieldNames } from "../model/fields.ts";
import type { EntityKind } from "../model/fields.ts";
import type { Id, JourneyMap, Lane, Note, Persona, Stage } from "../model/journeyMap.ts";
import { notesInCell, stageOfColumn, touchpointsOf } from "../model/select.ts";
import { creationRefusal, entitiesOf, entityOf, maxEntities } from "./checks.ts";
import { byPlaceOrder, ordersBefore } from "./positions.ts";
import type { Plan, Refusal } from "./refusal.ts";

/**
 * Puts a clip with fresh ids into a map. Stages come before the stage of the spot, touchpoints after its column,
 * notes into its cell; a clip from another map finds lanes and personas by id, then by name or kind.
 */
export interface Paste {
  readonly clip: Clip;
  /** The column (touchpoint or stage) and the lane that are selected, if any. */
  readonly column?: Id | undefined;
  readonly lane?: Id | undefined;
}

export function paste(map: JourneyMap, args: Paste): Plan {
  const { clip } = args;
  if (isEmptyClip(clip)) return [];
  const refusal = pasteRefusal(map, clip);
  if (refusal !== undefined) return refusal;
  const stage = stageOfColumn(map, args.column ?? "") ?? map.stages.at(-1);
  if (stage === undefined && clip.stages.length === 0) return { refused: "no-stage" };
  const lanes = laneMatches(map, args);
  if (clip.notes.some(({ place }) => lanes.get(place.lane) === undefined)) return { refused: "no-note-lane" };
  const spot: Spot = { stage, column: args.column ?? stage?.id, lanes };
  return [
    ...stageEdits(map, clip, stage),
    ...touchpointEdits(map, clip, spot),
    ...noteEdits(map, clip, spot),
    ...ratingEdits(map, clip),
  ];
}

interface Spot {
  readonly stage: Stage | undefined;
  readonly column: Id | undefined;
  readonly lanes: ReadonlyMap<Id, Id>;
}

function pasteRefusal(map: JourneyMap, clip: Clip): Refusal | undefined {
  const newcomers = { stage: clip.stages, touchpoint: clip.touchpoints, note: clip.notes } as const;
  for (const [kind, entities] of Object.entries(newcomers) as [keyof typeof newcomers, Stage[]][]) {
    const max = maxEntities[kind];
    if (entitiesOf(map, kind).length + entities.length > max) return { refused: "too-many", max };
    for (const { id } of entities) {
      const refusal = creationRefusal(map, kind, id);
      if (refusal !== undefined) return refusal;
    }
  }
  return undefined;
}

/** The lane of this map that each lane of the clip stands for. */
function laneMatches(map: JourneyMap, { clip, lane }: Paste): ReadonlyMap<Id, Id> {
  const noteLanes = map.lanes.filter(({ kind }) => kind === "notes");
  const selected = noteLanes.find(({ id }) => id === lane);
  const isOneLane = clip.lanes.length === 1 && clip.touchpoints.length === 0;
  const matches = new Map<Id, Id>();
  for (const theirs of clip.lanes) {
    const match = (isOneLane ? selected : undefined) ?? laneLike(noteLanes, theirs) ?? noteLanes[0];
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

function creation(kind: EntityKind, entity: { readonly id: Id }, place: Plain): CreateEdit {
  const { id, ...fields } = entity;
  const position = kind === "stage" ? { order: place } : { place };
  return { edit: "create", kind, id, fields: { ...fields, ...position } };
}

function stageEdits(map: JourneyMap, clip: Clip, stage: Stage | undefined): Edit[] {
  const next = map.stages[map.stages.findIndex(({ id }) => id === stage?.id) + 1];
  const ids = clip.stages.map(({ id }) => id);
  const orders = ordersBefore(map.stages, stage === undefined ? undefined : next?.id, ids);
  return clip.stages.map((item, index) => creation("stage", item, orders[index] ?? ""));
}

function touchpointEdits(map: JourneyMap, clip: Clip, spot: Spot): Edit[] {
  const own = new Set(clip.stages.map(({ id }) => id));
  const loose = clip.touchpoints.filter(({ place }) => !own.has(place.stage));
  const siblings = spot.stage === undefined ? [] : touchpointsOf(map, spot.stage.id);
  const next = siblings[siblings.findIndex(({ id }) => id === spot.column) + 1];
  const isIn = siblings.some(({ id }) => id === spot.column);
  const ids = loose.map(({ id }) => id);
  const orders = ordersBefore(byPlaceOrder(siblings), isIn ? next?.id : undefined, ids);
  return clip.touchpoints.map((item) => {
    const order = orders[ids.indexOf(item.id)];
    const place = order === undefined ? { ...item.place } : { stage: spot.stage?.id ?? "", order };
    return creation("touchpoint", item, place);
  });
}

function noteEdits(map: JourneyMap, clip: Clip, spot: Spot): Edit[] {
  const own = new Set([...clip.stages, ...clip.touchpoints].map(({ id }) => id));
  const taken = new Map<string, string>();
  return clip.notes.map((note) => {
    const lane = spot.lanes.get(note.place.lane) ?? "";
    const column = own.has(note.place.column) ? note.place.column : (spot.column ?? "");
    const siblings = byPlaceOrder(notesInCell(map, lane, column));
    const cell = `${lane}/${column}`;
    const last = taken.get(cell);
    const lined = last === undefined ? siblings : [...siblings, { id: "", order: last }];
    const order = ordersBefore(lined, undefined, [note.id])[0] ?? "";
    taken.set(cell, order);
    return creation("note", withPersonaHere(map, clip, note), { lane, column, order });
  });
}

function withPersonaHere(map: JourneyMap, clip: Clip, note: Note): Note {
  const { persona, ...rest } = note;
  const here = persona === undefined ? undefined : personaLike(map, clip, persona)?.id;
  return here === undefined ? rest : { ...rest, persona: here };
}

function personaLike(map: JourneyMap, clip: Clip, id: Id): Persona | undefined {
  const name = clip.personas.find((persona) => persona.id === id)?.name;
  return entityOf(map, "persona", id) ?? map.personas.find((persona) => persona.name === name);
}

function ratingEdits(map: JourneyMap, clip: Clip): Edit[] {
  const edits: Edit[] = [];
  for (const [touchpoint, row] of Object.entries(clip.ratings)) {
    for (const [theirs, rating] of Object.entries(row)) {
      const persona = personaLike(map, clip, theirs)?.id;
      if (persona === undefined) continue;
      for (const field of ratingFieldNames) {
        const value = rating[field];
        if (value !== undefined) edits.push({ edit: "rate", touchpoint, persona, field, value });
      }
    }
  }
  return edits;
}
