import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import type { BlockResult } from "#core/wire/workshop.ts";
import type {
  StoredAnswer,
  StoredParticipant,
  StoredWorkshop,
} from "../storage/workshopStorage.ts";
import { additions, inColumnOrder, placements } from "./gathering.ts";
import type { GatherPlace } from "./gathering.ts";
import { minutesOf } from "./minutes.ts";
import { isAnonymous } from "./plan.ts";
import { resultOf } from "./resultOf.ts";
import type { Answered } from "./resultOf.ts";
import { blockIn } from "./run.ts";
import { peopleIn } from "./shownWorkshop.ts";
import type { Surroundings } from "./Surroundings.ts";
import { Refusal } from "../Refusal.ts";

/** How many notes come to the map in one step. */
const notesAtOnce = 100;

/** What workshops come to: what is revealed, what goes into the map, what is kept at the end. */
export class Results {
  readonly #around: Surroundings;
  /** What was worked out on a map as it is now, by all that it depends on beside that. */
  readonly #known = new WeakMap<JourneyMap, Map<string, BlockResult>>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * What a revealed block came to: worked out once for all who ask for it at its reveal. To be called while nothing else is
   * done with the map's workshop.
   */
  async of(workshop: StoredWorkshop, id: Id): Promise<BlockResult> {
    if (!workshop.revealed.includes(id)) throw new Refusal("no-result");
    const source = await this.#sourceOf(workshop, id, await this.#map(workshop));
    const { map, names } = source;
    const known = this.#known.get(map) ?? new Map<string, BlockResult>();
    this.#known.set(map, known);
    const key = JSON.stringify([workshop.id, id, workshop.resultsVersion, names && [...names]]);
    const result = known.get(key) ?? (await this.#result(source));
    if (result === undefined) throw new Refusal("no-result");
    known.set(key, result);
    return result;
  }

  /**
   * Puts the hidden notes of a gather block into the map, each once however often it is begun, and returns the workshop
   * that knows where they are.
   */
  async gather(workshop: StoredWorkshop, blockId: Id): Promise<StoredWorkshop> {
    const block = blockIn(workshop, blockId);
    if (block.kind !== "gather" || workshop.gathered[blockId] !== undefined) return workshop;
    const { storage } = this.#around;
    const answers = await storage.answersOf({ workshop: workshop.id, block: blockId });
    const place = { workshop: workshop.id, block: blockId, lane: block.lane };
    const sorted = inColumnOrder(await this.#map(workshop), answers, place);
    const kept = { notes: [] as Id[], unplaced: [] as string[] };
    for (let from = 0; from < sorted.length; from += notesAtOnce) {
      const { placed, unplaced } = await this.#add(
        place,
        sorted.slice(from, from + notesAtOnce),
        workshop.mapId,
      );
      kept.notes.push(...placed.map(({ id }) => id));
      kept.unplaced.push(...unplaced);
    }
    return { ...workshop, gathered: { ...workshop.gathered, [blockId]: kept } };
  }

  /** The minutes of a workshop that has just ended, as JSON. */
  async minutes(workshop: StoredWorkshop): Promise<string> {
    const { storage } = this.#around;
    const map = await this.#map(workshop);
    const participants = await storage.participants(workshop.id);
    const people = peopleIn({ workshop, participants, here: new Set() }, "own");
    const results = new Map<Id, BlockResult>();
    for (const block of workshop.revealed) {
      const result = await this.#result(await this.#sourceOf(workshop, block, map));
      if (result) results.set(block, result);
    }
    return JSON.stringify(minutesOf({ workshop, people, results, map }));
  }

  /** Where they go is worked out on the map as it is in that moment. */
  async #add(place: GatherPlace, answers: readonly StoredAnswer[], mapId: Id) {
    const added = await this.#around.rooms.use(mapId, async (room) => {
      let outcome: ReturnType<typeof placements> = { placed: [], unplaced: [] };
      const refusal = await room.edit((map) => {
        outcome = placements(map, answers, place);
        return additions(map, outcome.placed);
      });
      if (refusal) throw new Error(`Notes with a place were refused: ${refusal.refused}.`);
      return outcome;
    });
    if (added === undefined) throw new Refusal("no-such-workshop");
    return added;
  }

  async #sourceOf(workshop: StoredWorkshop, id: Id, map: JourneyMap): Promise<Source> {
    const block = blockIn(workshop, id);
    const mayTell = !isAnonymous(block) && !workshop.hidesNames;
    const participants = mayTell ? await this.#around.storage.participants(workshop.id) : undefined;
    return { workshop, block, map, names: participants && namesIn(participants) };
  }

  async #result({ workshop, block, map, names }: Source): Promise<BlockResult | undefined> {
    const place = { workshop: workshop.id, block: block.id };
    const answers = await this.#around.storage.answersOf(place);
    const gathered = workshop.gathered[block.id];
    return resultOf({ workshop: workshop.id, block, answers, gathered, names }, map);
  }

  async #map({ mapId }: StoredWorkshop): Promise<JourneyMap> {
    const map = await this.#around.rooms.use(mapId, (room) => room.map());
    if (map === undefined) throw new Refusal("no-such-workshop");
    return map;
  }
}

/** What the result of one block is made of, its answers aside. */
interface Source extends Pick<Answered, "block" | "names"> {
  readonly workshop: StoredWorkshop;
  readonly map: JourneyMap;
}

function namesIn(participants: readonly StoredParticipant[]): ReadonlyMap<Id, string> {
  return new Map(participants.map(({ personId, name }) => [personId, name]));
}
