import type { Id, JourneyMap, Lane, Note, Stage, Touchpoint } from "./journeyMap.ts";
import { byOrder } from "./order.ts";
import type { FlagRepair, Parts, Stored } from "./parts.ts";
import { filedRatings, visits } from "./ratings.ts";
import { sameItems } from "./sameItems.ts";

/**
 * A map that keeps the rules, from whatever parts there are: total, deterministic, the same for everyone.
 * What is unchanged against `previous` keeps its identity.
 */
export function repairMap(parts: Parts, previous?: JourneyMap, flag?: FlagRepair): JourneyMap {
  const lanes = livingLanes(parts, flag);
  const columns = heldColumns(parts, lanes);
  const stages = livingStages(parts, columns);
  const touchpoints = placedTouchpoints(parts, { stages, columns }, flag);
  const notes = placedNotes(parts, { stages, lanes, touchpoints }, flag);
  const personas = living(parts.persona, () => false).sort(byOrder);
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

/**
 * Lanes that are not deleted, and note lanes in which a note lives: what was put there meanwhile is not swallowed.
 * Of each other kind the first only, as two people may add one at the same time.
 */
function livingLanes(parts: Parts, flag: FlagRepair | undefined): Lane[] {
  const held = new Set<Id>();
  for (const { entity, isDeleted } of parts.note.values()) {
    if (!isDeleted) held.add(entity.place.lane);
  }
  const isHeld = (id: Id) => held.has(id) && parts.lane.get(id)?.entity.kind === "notes";
  const kinds = new Set<Lane["kind"]>();
  return living(parts.lane, isHeld)
    .sort(byOrder)
    .filter(({ id, kind }) => {
      const isTwin = kind !== "notes" && kinds.has(kind);
      if (isTwin) flag?.({ kind: "lane", id, action: "left-out" });
      kinds.add(kind);
      return !isTwin;
    });
}

/** The columns that notes stand in; none where there is no lane to show them, as what nobody sees holds nothing. */
function heldColumns(parts: Parts, lanes: readonly Lane[]): ReadonlySet<Id> {
  const columns = new Set<Id>();
  if (!lanes.some(({ kind }) => kind === "notes")) return columns;
  for (const { entity, isDeleted } of parts.note.values()) {
    if (!isDeleted) columns.add(entity.place.column);
  }
  return columns;
}

/** Stages that are not deleted, and those in which something lives. */
function livingStages(parts: Parts, columns: ReadonlySet<Id>): Stage[] {
  const held = new Set<Id>();
  for (const { entity, isDeleted } of parts.touchpoint.values()) {
    if (!isDeleted) held.add(entity.place.stage);
  }
  for (const column of columns) {
    held.add(parts.touchpoint.get(column)?.entity.place.stage ?? column);
  }
  return living(parts.stage, (id) => held.has(id)).sort(byOrder);
}

interface Columns {
  readonly stages: readonly Stage[];
  readonly columns: ReadonlySet<Id>;
}

function placedTouchpoints(
  parts: Parts,
  { stages, columns }: Columns,
  flag: FlagRepair | undefined,
): Touchpoint[] {
  const rank = new Map(stages.map((stage, index) => [stage.id, index]));
  const placed: Touchpoint[] = [];
  for (const touchpoint of living(parts.touchpoint, (id) => columns.has(id))) {
    const stage = rank.has(touchpoint.place.stage) ? touchpoint.place.stage : stages[0]?.id;
    // Under a stage's id nobody could say which of the two a note hangs on.
    const isPlaceless = stage === undefined || rank.has(touchpoint.id);
    const moved = isPlaceless ? undefined : touchpointIn(touchpoint, stage);
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
  const columnRank = ranksOfColumns(grid);
  const placed: Note[] = [];
  for (const note of living(parts.note, () => false)) {
    const lane = laneRank.has(note.place.lane) ? note.place.lane : noteLanes[0]?.id;
    const column = columnRank.has(note.place.column) ? note.place.column : grid.stages[0]?.id;
    if (lane === undefined || column === undefined) {
      flag?.({ kind: "note", id: note.id, action: "left-out" });
      continue;
    }
    const moved = noteIn(note, lane, column);
    if (moved !== note) flag?.({ kind: "note", id: note.id, action: "moved" });
    placed.push(withLivingPersona(moved, parts));
  }
  const laneOf = (note: Note) => laneRank.get(note.place.lane) ?? 0;
  const columnOf = (note: Note) => columnRank.get(note.place.column) ?? 0;
  return placed.sort((a, b) => laneOf(a) - laneOf(b) || columnOf(a) - columnOf(b) || byPlace(a, b));
}

/** Columns in reading order: each stage, then its touchpoints. */
function ranksOfColumns({ stages, touchpoints }: Grid): ReadonlyMap<Id, number> {
  const inside = Map.groupBy(touchpoints, ({ place }) => place.stage);
  const ids = stages.flatMap(({ id }) => [
    id,
    ...(inside.get(id) ?? []).map((column) => column.id),
  ]);
  return new Map(ids.map((id, index) => [id, index]));
}

type Placed = Touchpoint | Note;

function byPlace(a: Placed, b: Placed): number {
  if (a.place.order !== b.place.order) return a.place.order < b.place.order ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

const everyone = new WeakMap<Note, Note>();

/** The note itself, or the same note about everybody where its persona is gone. */
function withLivingPersona(note: Note, parts: Parts): Note {
  if (note.persona === undefined || parts.persona.get(note.persona)?.isDeleted === false)
    return note;
  let general = everyone.get(note);
  if (general === undefined) {
    const { persona: _gone, ...rest } = note;
    general = rest;
    everyone.set(note, general);
  }
  return general;
}

const movedTouchpoints = new WeakMap<Touchpoint, Touchpoint>();

/** The touchpoint itself where it stands in that stage; else one that does, the same object at each read. */
function touchpointIn(touchpoint: Touchpoint, stage: Id): Touchpoint {
  if (touchpoint.place.stage === stage) return touchpoint;
  const known = movedTouchpoints.get(touchpoint);
  if (known?.place.stage === stage) return known;
  const moved = { ...touchpoint, place: { ...touchpoint.place, stage } };
  movedTouchpoints.set(touchpoint, moved);
  return moved;
}

const movedNotes = new WeakMap<Note, Note>();

/** The note itself where it stands in that cell; else one that does, the same object at each read. */
function noteIn(note: Note, lane: Id, column: Id): Note {
  if (note.place.lane === lane && note.place.column === column) return note;
  const known = movedNotes.get(note);
  if (known?.place.lane === lane && known.place.column === column) return known;
  const moved = { ...note, place: { ...note.place, lane, column } };
  movedNotes.set(note, moved);
  return moved;
}
