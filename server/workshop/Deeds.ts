import type { Id } from "#core/model/journeyMap.ts";
import { maxEntities } from "#core/model/limits.ts";
import { localPersonId } from "#core/wire/access.ts";
import type { Person } from "#core/wire/access.ts";
import type { WorkshopDeed } from "#core/wire/workshop.ts";
import { termsOf } from "../rooms/Rooms.ts";
import type { StoredParticipant, StoredWorkshop } from "../storage/workshopStorage.ts";
import type { Announcer } from "./Announcer.ts";
import { newAnswerKey } from "./answerer.ts";
import { paused, resumed, withMinute } from "./countdown.ts";
import type { JoinCodes } from "./JoinCodes.ts";
import type { Ledger } from "./Ledger.ts";
import { isAnonymous, isAnswered } from "./plan.ts";
import type { Results } from "./Results.ts";
import { begun, blockIn, closed, withClosed, withResults } from "./run.ts";
import type { Surroundings } from "./Surroundings.ts";
import type { TakingBack } from "./TakingBack.ts";
import { Refusal } from "../Refusal.ts";

export interface DeedsOptions {
  readonly around: Surroundings;
  readonly ledger: Ledger;
  readonly announcer: Announcer;
  readonly codes: JoinCodes;
  readonly results: Results;
  readonly takingBack: TakingBack;
}

type DeedOf<Type extends WorkshopDeed["type"]> = Extract<WorkshopDeed, { readonly type: Type }>;

/** What a facilitator does in a workshop. */
export class Deeds {
  readonly #options: DeedsOptions;

  constructor(options: DeedsOptions) {
    this.#options = options;
  }

  /** Carries out a deed of an owner; it is in force, and told to everybody, when this settles. */
  async carryOut(mapId: Id, person: Person, deed: WorkshopDeed): Promise<void> {
    const { ledger, announcer } = this.#options;
    await ledger.alone(mapId, async () => {
      const workshop = await this.#workshopFor(mapId, person, deed);
      await this.#carryOut(workshop, person, deed);
      await announcer.now(mapId);
    });
  }

  /** Only who leads an open workshop does anything in it; any owner can open it, or take over. */
  async #workshopFor(mapId: Id, person: Person, deed: WorkshopDeed): Promise<StoredWorkshop> {
    const { ledger } = this.#options;
    if (deed.type === "open") {
      const workshop = await ledger.found(mapId);
      if (workshop.state !== "planned") throw new Refusal("workshop-begun");
      return workshop;
    }
    const workshop = await ledger.open(mapId, "own");
    const { facilitator } = workshop;
    const { id, name } = person;
    if (facilitator?.id === id) return { ...workshop, facilitator: { id, name } };
    if (deed.type === "takeOver") return workshop;
    throw new Refusal("not-facilitator", facilitator?.name ?? "");
  }

  async #carryOut(workshop: StoredWorkshop, person: Person, deed: WorkshopDeed): Promise<void> {
    switch (deed.type) {
      case "open":
        return this.#open(workshop, person);
      case "end":
        return this.#end(workshop, deed);
      case "begin":
        return this.#begin(workshop, deed);
      case "close":
        return this.#close(workshop);
      case "takeOver":
      case "hideNames":
      case "freezeMap":
      case "freezeLane":
        return this.#changeForAll(workshop, changed(workshop, person, deed));
      case "admit":
        return this.#admit(workshop, deed.person);
      case "remove":
        return this.#remove(workshop, deed.person);
      case "takeBack":
        return this.#takeBack(workshop, deed.person);
      case "look":
        return this.#look(workshop, person, deed);
      case "newCode":
        return this.#newCode(workshop);
      default:
        await this.#options.ledger.save(changed(workshop, person, deed));
    }
  }

  async #open(workshop: StoredWorkshop, person: Person): Promise<void> {
    const { around, ledger, codes } = this.#options;
    const openedSeq = await around.rooms.use(workshop.mapId, async (room) => {
      await room.map();
      return room.seq;
    });
    const opened = await ledger.save({
      ...workshop,
      state: "open",
      facilitator: { id: person.id, name: person.name },
      openedAt: new Date().toISOString(),
      openedSeq: openedSeq ?? 0,
      codeHash: codes.issue(workshop.id),
    });
    await around.rooms.impose(workshop.mapId, termsOf(opened));
  }

  async #begin(workshop: StoredWorkshop, deed: DeedOf<"begin">): Promise<void> {
    const { ledger } = this.#options;
    const block = blockIn(workshop, deed.block);
    if (block.state !== "waiting") throw new Refusal("closed");
    const base = block.kind === "reveal" ? await this.#gathered(workshop, block.of) : workshop;
    const after = begun(base, block.id, Date.now());
    const isKeyed = isAnswered(block) && isAnonymous(block);
    const made = isKeyed ? { block: block.id, key: newAnswerKey() } : undefined;
    await ledger.save(after, { made, destroyed: justClosed(base, after) });
  }

  /** Nothing is answered any more before what was gathered goes into the map; only then is it marked as being there. */
  async #gathered(workshop: StoredWorkshop, id: Id): Promise<StoredWorkshop> {
    const { ledger, results } = this.#options;
    const isOpen = workshop.current === id;
    const after = withClosed(isOpen ? closed(workshop) : workshop, [id]);
    const saved = await ledger.save(after, { destroyed: justClosed(workshop, after) });
    return results.gather(saved, id);
  }

  async #close(workshop: StoredWorkshop): Promise<void> {
    const after = closed(workshop);
    await this.#options.ledger.save(after, { destroyed: justClosed(workshop, after) });
  }

  async #end(workshop: StoredWorkshop, { keepsView }: DeedOf<"end">): Promise<void> {
    const { around, ledger, codes, results } = this.#options;
    const after = withClosed(
      closed(workshop),
      workshop.blocks.map(({ id }) => id),
    );
    const { codeHash: _, ...rest } = after;
    const ended = {
      ...rest,
      blocks: workshop.blocks.map((block) =>
        block.state === "open" ? { ...block, state: "closed" as const } : block,
      ),
      state: "ended" as const,
      endedAt: new Date().toISOString(),
      isMapFrozen: false,
      keepsView,
    };
    const minutes = await results.minutes(ended);
    await ledger.save({ ...ended, minutes }, { destroyed: justClosed(workshop, after) });
    codes.forget(workshop.id);
    await around.rooms.impose(workshop.mapId, undefined);
    await around.recheck(workshop.mapId);
  }

  /** What changes for everybody, names, lanes and roles, is in force when it settles. */
  async #changeForAll(before: StoredWorkshop, after: StoredWorkshop): Promise<void> {
    const { around, ledger } = this.#options;
    await ledger.save(after);
    await around.rooms.impose(after.mapId, termsOf(after));
    if (before.isMapFrozen !== after.isMapFrozen) await around.recheck(after.mapId);
  }

  async #admit(workshop: StoredWorkshop, person: Id): Promise<void> {
    const { around } = this.#options;
    const participant = await this.#participant(workshop, person);
    if (participant.state === "removed") throw new Refusal("no-such-participant");
    await around.storage.saveParticipant(workshop.id, { ...participant, state: "in" });
    await around.recheck(workshop.mapId, person);
  }

  async #remove(workshop: StoredWorkshop, person: Id): Promise<void> {
    const { around } = this.#options;
    const participant = await this.#participant(workshop, person);
    if (await this.#ownsMap(workshop, participant)) throw new Refusal("owner-stays");
    await around.storage.barParticipant(workshop.id, person);
    await around.recheck(workshop.mapId, person);
  }

  async #takeBack(workshop: StoredWorkshop, person: Id): Promise<void> {
    await this.#participant(workshop, person);
    if (person === localPersonId) throw new Refusal("not-allowed");
    await this.#options.takingBack.of(workshop, person);
  }

  async #look(workshop: StoredWorkshop, person: Person, deed: DeedOf<"look">): Promise<void> {
    const { type: topic, at, ...view } = deed;
    const place = at === undefined ? { view } : { view, at };
    this.#options.around.rooms.tell(workshop.mapId, { topic, ...place, by: person.name });
  }

  async #newCode(workshop: StoredWorkshop): Promise<void> {
    const { ledger, codes } = this.#options;
    codes.forget(workshop.id);
    await ledger.save({ ...workshop, codeHash: codes.issue(workshop.id) });
  }

  async #ownsMap({ mapId }: StoredWorkshop, { personId, isOwner }: StoredParticipant) {
    if (isOwner || personId === localPersonId) return true;
    const { storage } = this.#options.around;
    const grants = await storage.grantsOf(personId, new Date().toISOString(), mapId);
    return grants.some(({ role }) => role === "own");
  }

  async #participant(workshop: StoredWorkshop, person: Id): Promise<StoredParticipant> {
    const participant = await this.#options.around.storage.participant(workshop.id, person);
    if (participant === undefined) throw new Refusal("no-such-participant");
    return participant;
  }
}

/** The workshop after a deed that changes nothing but itself. */
function changed(workshop: StoredWorkshop, person: Person, deed: WorkshopDeed): StoredWorkshop {
  const now = Date.now();
  const { countdown, current, frozenLanes } = workshop;
  const timed = (next: StoredWorkshop["countdown"]) =>
    next === undefined ? workshop : { ...workshop, countdown: next };
  switch (deed.type) {
    case "takeOver":
      return { ...workshop, facilitator: { id: person.id, name: person.name } };
    case "pause":
      return timed(paused(countdown, now));
    case "resume":
      return timed(resumed(countdown, now));
    case "addMinute":
      return current === undefined ? workshop : timed(withMinute(countdown, now));
    case "freezeMap":
      return { ...workshop, isMapFrozen: deed.isFrozen };
    case "freezeLane": {
      const others = frozenLanes.filter((lane) => lane !== deed.lane);
      if (deed.isFrozen && others.length >= maxEntities.lane)
        throw new Refusal("bad-field", "lane");
      return { ...workshop, frozenLanes: deed.isFrozen ? [...others, deed.lane] : others };
    }
    case "hideNames":
      return withResults({ ...workshop, hidesNames: deed.isOn });
    case "holdNewcomers":
      return { ...workshop, holdsNewcomers: deed.isOn };
    default:
      throw new TypeError(`Expected a deed that changes the workshop only, found ${deed.type}.`);
  }
}

/** The blocks that a step has closed: whose answers are whose is forgotten now. */
function justClosed(before: StoredWorkshop, after: StoredWorkshop): Id[] {
  const closedNow = after.blocks.filter(({ state }) => state === "closed").map(({ id }) => id);
  return before.blocks
    .filter(({ id, state }) => state !== "closed" && closedNow.includes(id))
    .map(({ id }) => id);
}
