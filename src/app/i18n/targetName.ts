import type { Id, JourneyMap, Locale, Persona, Stage, Touchpoint } from "#core/model/journeyMap.ts";
import { feltAt, indexOf, touchpointsOf, valueOf } from "#core/model/select.ts";
import { formatEmotion } from "#core/words/numbers.ts";
import { laneTitle, mapWordsOf } from "#core/words/map/mapWords.ts";
import { pairOfKey } from "../state/selection.ts";
import type { Selected } from "../state/selection.ts";
import { hidesScores, useWorkshopState } from "../state/workshopStore.ts";
import type { Words } from "./words.ts";

/** What is needed to name things in one language. */
export interface Naming {
  readonly map: JourneyMap;
  readonly locale: Locale;
  readonly words: Words;
}

/** What a screen reader says of something on the map, of scores only while they may be seen; undefined when it is no longer there. */
export function targetName({ kind, id }: Selected, naming: Naming): string | undefined {
  switch (kind) {
    case "stage":
      return stageName(id, naming);
    case "touchpoint":
      return touchpointName(id, naming);
    case "note":
      return noteName(id, naming);
    case "lane":
      return laneName(id, naming);
    case "persona":
      return naming.words.canvas.persona(personaTitle(id, naming));
    case "rating":
      return ratingName(id, naming);
    case "cell":
      return cellName(id, naming);
    case "map":
      return naming.words.canvas.mapOf(mapTitle(naming));
  }
}

/** What a thing on the map is called by itself; undefined when it is no longer there. */
export function shortName({ kind, id }: Selected, naming: Naming): string | undefined {
  const [first, second] = pairOfKey(id);
  switch (kind) {
    case "stage":
    case "touchpoint":
      return knownColumn(id, naming);
    case "note": {
      const note = indexOf(naming.map).notes.get(id);
      return note && shown(note.text, naming.words.canvas.emptyNote);
    }
    case "lane":
      return knownLane(id, naming);
    case "persona":
      return knownPersona(id, naming);
    case "rating":
      return together(knownColumn(first, naming), knownPersona(second, naming));
    case "cell":
      return together(knownLane(first, naming), knownColumn(second, naming));
    case "map":
      return mapTitle(naming);
  }
}

function together(...names: readonly (string | undefined)[]): string | undefined {
  return names.includes(undefined) ? undefined : names.join(", ");
}

/** The title of a column; undefined where it is no longer there. */
export function knownColumn(id: Id, naming: Naming): string | undefined {
  const { touchpoints, stages } = indexOf(naming.map);
  return touchpoints.has(id) || stages.has(id) ? columnTitle(id, naming) : undefined;
}

function knownLane(id: Id, { map, locale }: Naming): string | undefined {
  const lane = indexOf(map).lanes.get(id);
  return lane && laneTitle(lane, locale);
}

function knownPersona(id: Id, naming: Naming): string | undefined {
  return indexOf(naming.map).personas.has(id) ? personaTitle(id, naming) : undefined;
}

export function mapTitle({ map, locale }: Naming): string {
  return shown(map.info.title, mapWordsOf(locale).untitledMap);
}

/** A touchpoint's title, or what stands in for it. */
export function touchpointTitle({ title }: Touchpoint, locale: Locale): string {
  return shown(title, mapWordsOf(locale).untitledTouchpoint);
}

/** A stage's title, or what stands in for it. */
export function stageTitle(stage: Stage | undefined, locale: Locale): string {
  return shown(stage?.title ?? "", mapWordsOf(locale).untitledStage);
}

/** The title of a column: a touchpoint's or a stage's. */
export function columnTitle(column: Id, { map, locale }: Naming): string {
  const touchpoint = indexOf(map).touchpoints.get(column);
  if (touchpoint !== undefined) return touchpointTitle(touchpoint, locale);
  return stageTitle(indexOf(map).stages.get(column), locale);
}

/** A persona's name, or what stands in for it. */
export function personaName(persona: Persona | undefined, locale: Locale): string {
  return shown(persona?.name ?? "", mapWordsOf(locale).unnamedPersona);
}

export function personaTitle(persona: Id, { map, locale }: Naming): string {
  return personaName(indexOf(map).personas.get(persona), locale);
}

function stageName(id: Id, naming: Naming): string | undefined {
  const { map, locale, words } = naming;
  const place = map.stages.findIndex((stage) => stage.id === id);
  if (place < 0) return undefined;
  const count = mapWordsOf(locale).touchpointCount(touchpointsOf(map, id).length);
  return words.canvas.stage(columnTitle(id, naming), `${place + 1}/${map.stages.length}`, count);
}

function touchpointName(id: Id, naming: Naming): string | undefined {
  const { map, locale, words } = naming;
  const touchpoint = indexOf(map).touchpoints.get(id);
  if (touchpoint === undefined) return undefined;
  const siblings = touchpointsOf(map, touchpoint.place.stage);
  const place = `${siblings.indexOf(touchpoint) + 1}/${siblings.length}`;
  const title = touchpointTitle(touchpoint, locale);
  const stage = columnTitle(touchpoint.place.stage, naming);
  const ratings = (areScoresHidden() ? [] : feltAt(map, id)).map(
    ({ persona, value }) => `${personaName(persona, locale)} ${formatEmotion(value, locale)}`,
  );
  return [words.canvas.touchpoint(title, stage, place), ...ratings].join(", ");
}

function noteName(id: Id, naming: Naming): string | undefined {
  const { map, locale, words } = naming;
  const note = indexOf(map).notes.get(id);
  if (note === undefined) return undefined;
  const lane = indexOf(map).lanes.get(note.place.lane);
  const kind = lane === undefined ? "" : mapWordsOf(locale).noteNames[lane.noteKind];
  const text = shown(note.text, words.canvas.emptyNote);
  return words.canvas.note(kind, text, columnTitle(note.place.column, naming));
}

function laneName(id: Id, { map, locale, words }: Naming): string | undefined {
  const place = map.lanes.findIndex((lane) => lane.id === id);
  const lane = map.lanes[place];
  if (lane === undefined) return undefined;
  return words.canvas.lane(laneTitle(lane, locale), `${place + 1}/${map.lanes.length}`);
}

function ratingName(key: string, naming: Naming): string | undefined {
  const [touchpoint, persona] = pairOfKey(key);
  if (!indexOf(naming.map).touchpoints.has(touchpoint)) return undefined;
  const value = valueOf(naming.map.ratings[touchpoint]?.[persona]);
  const { canvas } = naming.words;
  const shownValue =
    value === undefined ? mapWordsOf(naming.locale).notRated : formatEmotion(value, naming.locale);
  return canvas.rating(
    personaTitle(persona, naming),
    columnTitle(touchpoint, naming),
    areScoresHidden() ? canvas.hiddenScore : shownValue,
  );
}

function areScoresHidden(): boolean {
  return hidesScores(useWorkshopState.getState());
}

function cellName(key: string, naming: Naming): string | undefined {
  const [laneId, column] = pairOfKey(key);
  const lane = indexOf(naming.map).lanes.get(laneId);
  if (lane === undefined) return undefined;
  return naming.words.canvas.cell(laneTitle(lane, naming.locale), columnTitle(column, naming));
}

function shown(title: string, instead: string): string {
  return title.trim() === "" ? instead : title;
}
