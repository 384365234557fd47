import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import { laneTitle, mapWordsOf } from "#core/words/map/mapWords.ts";
import type {
  Block,
  BlockPlan,
  BlockResult,
  MinutedBlock,
  Minutes,
  WorkshopPerson,
} from "#core/wire/workshop.ts";
import type { StoredWorkshop } from "../storage/workshopStorage.ts";

/** What is kept of a workshop; the decisions are added when it is read. */
export type KeptMinutes = Omit<Minutes, "decisions">;

export interface MinutesSource {
  readonly workshop: StoredWorkshop;
  readonly people: readonly WorkshopPerson[];
  /** Of the blocks that were revealed. */
  readonly results: ReadonlyMap<Id, BlockResult>;
  readonly map: JourneyMap;
}

/** What was done in a workshop that has ended, with everything called as it is called now. */
export function minutesOf({ workshop, people, results, map }: MinutesSource): KeptMinutes {
  const { id, title, openedAt = "", endedAt = "", hidesNames, facilitator } = workshop;
  const came = people.filter(({ state }) => state === "in");
  return {
    id,
    title,
    openedAt,
    endedAt,
    mapTitle: map.info.title,
    ...(facilitator && { facilitator: facilitator.name }),
    people: hidesNames ? [] : came.map(({ name }) => name),
    peopleCount: came.length,
    blocks: workshop.blocks.map((block) => minuted(block, { workshop, results, map })),
  };
}

function minuted(block: Block, source: Omit<MinutesSource, "people">): MinutedBlock {
  const { workshop, results, map } = source;
  const result = results.get(block.id);
  const unplaced = workshop.gathered[block.id]?.unplaced ?? [];
  const { state: _, ...plan } = block;
  return {
    block: plan,
    about: aboutOf(plan, map),
    names: result === undefined ? {} : namesIn(result, map),
    ...(result?.kind === "gather" && { places: placesOf(result.notes, map) }),
    ...(result !== undefined && { result }),
    ...(unplaced.length > 0 && { unplaced }),
  };
}

/** What the persona, or the lanes, of a block are called. */
function aboutOf(block: BlockPlan, map: JourneyMap): string[] {
  const { lanes, personas } = indexOf(map);
  const nameOf = (id: Id) => {
    const lane = lanes.get(id);
    return lane && laneTitle(lane, map.info.locale);
  };
  switch (block.kind) {
    case "gather":
      return [nameOf(block.lane)].filter(isText);
    case "vote":
      return block.lanes.map(nameOf).filter(isText);
    case "rate":
      return [personas.get(block.persona ?? "")?.name].filter(isText);
    case "gap":
    case "reveal":
    case "commit":
      return [];
  }
}

/** What is no longer on the map has no name. */
function namesIn(result: BlockResult, map: JourneyMap): Record<Id, string> {
  const { notes, touchpoints } = indexOf(map);
  const ids =
    "touchpoints" in result
      ? result.touchpoints.map(({ touchpoint }) => touchpoint)
      : result.notes.map((each) => (typeof each === "string" ? each : each.note));
  const { untitledTouchpoint } = mapWordsOf(map.info.locale);
  const nameOf = (id: Id): [Id, string][] => {
    const name = titleOf(touchpoints.get(id), untitledTouchpoint) ?? notes.get(id)?.text;
    return name === undefined ? [] : [[id, name]];
  };
  return Object.fromEntries(ids.flatMap(nameOf));
}

function placesOf(ids: readonly Id[], map: JourneyMap): Record<Id, string> {
  const { notes, touchpoints, stages } = indexOf(map);
  const words = mapWordsOf(map.info.locale);
  const placeOf = (id: Id): [Id, string][] => {
    const column = notes.get(id)?.place.column ?? "";
    const name =
      titleOf(touchpoints.get(column), words.untitledTouchpoint) ??
      titleOf(stages.get(column), words.untitledStage);
    return name === undefined ? [] : [[id, name]];
  };
  return Object.fromEntries(ids.flatMap(placeOf));
}

function titleOf(
  thing: { readonly title: string } | undefined,
  untitled: string,
): string | undefined {
  return thing && (thing.title || untitled);
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}
