import type { Entities } from "./fields.ts";
import type { Id, JourneyMap, Lane, Note, Stage, Touchpoint } from "./journeyMap.ts";
import { byOrder, compareOrder } from "./order.ts";
import type { FlagRepair, Parts, Stored } from "./parts.ts";
import { filedRatings, visits } from "./ratings.ts";
import { sameItems } from "./sameItems.ts";

/**
 * A map that keeps the rules, from whatever parts there are: total, deterministic, the same for everyone.
 * What is unchanged against `previous` keeps its identity.
 */
export function repairMap(parts: Parts, previous?: JourneyMap, flag?: FlagRepair): JourneyMap {
  const stages = livingStages(parts);
  const lanes = livingLanes(parts);
  const touchpoints = placedTouchpoints(parts, stages, flag);
  const notes = placedNotes(parts, { stages, lanes, touchpoints }, flag);
  const personas = living(parts.persona, () => false).toSorted(byOrder);
  const ids = { touchpoints: idsOf(touchpoints), personas: idsOf(personas) };
  const map: JourneyMap = {
    info: parts.info,
    stages: sameItems(stages, previous?.stages),
    touchpoints: sameItems(touchpoints, previous?.touchpoints),
    lanes: sameItems(lanes, previous?.lanes),
    notes: sameItems(notes, previous?.notes),
    personas: sameItems(personas, previous?.personas),
    ratings: filedRatings(parts.ratings, { ids, previous: previous?.ratings, flag }),
    offPath: visits(parts.offPath, { ids, previous: previous?.offPath, flag }),
  };
  return previous !== undefined && isSame(map, previous) ? previous : map;
}

function isSame(a: JourneyMap, b: JourneyMap): boolean {
  return (Object.keys(a) as (keyof JourneyMap)[]).every((key) => a[key] === b[key]);
}

function idsOf(entities: readonly { readonly id: Id }[]): ReadonlySet<Id> {
  return new Set(entities.map((entity) => entity.id));
}

function living<T extends { readonly id: Id }>(
  stored: ReadonlyMap<Id, Stored<T>>,
  isHeld: (id: Id) => boolean,
): T[] {
  const entities: T[] = [];
  for (const { entity, isDeleted } of stored.values()) {
    if (!isDeleted || isHeld(entity.id)) entities.push(entity);
  }
  return entities;
}

/** Stages that are not deleted, and those in which something lives: what was put there meanwhile is not swallowed. */
function livingStages(parts: Parts): Stage[] {
  const held = new Set<Id>();
  for (const { entity, isDeleted } of parts.touchpoint.values()) {
    if (!isDeleted) held.add(entity.place.stage);
  }
  for (const column of noteColumns(parts)) {
    held.add(parts.touchpoint.get(column)?.entity.place.stage ?? column);
  }
  return living(parts.stage, (id) => held.has(id)).toSorted(byOrder);
}

function noteColumns(parts: Parts): ReadonlySet<Id> {
  const columns = new Set<Id>();
  for (const { entity, isDeleted } of parts.note.values()) {
    if (!isDeleted) columns.add(entity.place.column);
  }
  return columns;
}

/** Lanes that are not deleted, and note lanes in which a note lives. */
function livingLanes(parts: Parts): Lane[] {
  const held = new Set<Id>();
  for (const { entity, isDeleted } of parts.note.values()) {
    if (!isDeleted) held.add(entity.place.lane);
  }
  const isHeld = (id: Id) => held.has(id) && parts.lane.get(id)?.entity.kind === "notes";
  return living(parts.lane, isHeld).toSorted(byOrder);
}

function placedTouchpoints(
  parts: Parts,
  stages: readonly Stage[],
  flag: FlagRepair | undefined,
): Touchpoint[] {
  const columns = noteColumns(parts);
  const rank = new Map(stages.map((stage, index) => [stage.id, index]));
  const placed: Touchpoint[] = [];
  for (const touchpoint of living(parts.touchpoint, (id) => columns.has(id))) {
    const stage = rank.has(touchpoint.place.stage) ? touchpoint.place.stage : stages[0]?.id;
    const moved = stage === undefined ? undefined : withPlace(touchpoint, { stage });
    if (moved !== touchpoint) {
      const action = moved === undefined ? "left-out" : "moved";
      flag?.({ kind: "touchpoint", id: touchpoint.id, action });
    }
    if (moved !== undefined) placed.push(moved);
  }
  const rankOf = (touchpoint: Touchpoint) => rank.get(touchpoint.place.stage) ?? 0;
  return placed.sort((a, b) => rankOf(a) - rankOf(b) || byPlace(a, b));
}

interface Grid {
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
  readonly touchpoints: readonly Touchpoint[];
}

function placedNotes(parts: Parts, grid: Grid, flag: FlagRepair | undefined): Note[] {
  const noteLanes = grid.lanes.filter((lane) => lane.kind === "notes");
  const laneRank = new Map(noteLanes.map((lane, index) => [lane.id, index]));
  const columnRank = new Map<Id, number>();
  for (const column of [...grid.stages, ...grid.touchpoints]) columnRank.set(column.id, columnRank.size);
  const placed: Note[] = [];
  for (const note of living(parts.note, () => false)) {
    const lane = laneRank.has(note.place.lane) ? note.place.lane : noteLanes[0]?.id;
    const column = columnRank.has(note.place.column) ? note.place.column : grid.stages[0]?.id;
    if (lane === undefined || column === undefined) {
      flag?.({ kind: "note", id: note.id, action: "left-out" });
      continue;
    }
    const moved = withPlace(note, { lane, column });
    if (moved !== note) flag?.({ kind: "note", id: note.id, action: "moved" });
    placed.push(withLivingPersona(moved, parts));
  }
  const laneOf = (note: Note) => laneRank.get(note.place.lane) ?? 0;
  const columnOf = (note: Note) => columnRank.get(note.place.column) ?? 0;
  return placed.sort((a, b) => laneOf(a) - laneOf(b) || columnOf(a) - columnOf(b) || byPlace(a, b));
}

type Placed = Entities["touchpoint"] | Entities["note"];

function byPlace(a: Placed, b: Placed): number {
  return compareOrder(a.place.order, a.id, b.place.order, b.id);
}

const everyone = new WeakMap<Note, Note>();

/** The note itself, or the same note about everybody where its persona is gone. */
function withLivingPersona(note: Note, parts: Parts): Note {
  if (note.persona === undefined || parts.persona.get(note.persona)?.isDeleted === false) return note;
  let general = everyone.get(note);
  if (general === undefined) {
    const { persona: _gone, ...rest } = note;
    general = rest;
    everyone.set(note, general);
  }
  return general;
}

const repaired = new WeakMap<object, Placed>();

/** The same entity where it already stands so; else one that does, the same object at each read. */
function withPlace<T extends Placed>(entity: T, place: Partial<T["place"]>): T {
  const wanted = { ...entity.place, ...place };
  if (isSamePlace(entity.place, wanted)) return entity;
  const before = repaired.get(entity);
  if (before !== undefined && isSamePlace(before.place, wanted)) return before as T;
  const moved = { ...entity, place: wanted };
  repaired.set(entity, moved);
  return moved;
}

function isSamePlace(a: object, b: object): boolean {
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.every(([key, value]) => right.get(key) === value);
}
