import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import type { Role } from "#core/wire/roles.ts";
import type { Block, MyAnswers, MyPart } from "#core/wire/workshop.ts";
import type { Storage } from "../storage/storage.ts";
import type { AnswerPlace, StoredParticipant, StoredWorkshop } from "../storage/workshopStorage.ts";
import { nameless } from "./answerer.ts";
import { myAnswers } from "./storedAnswers.ts";
import { isAnonymous, isAnswered } from "./plan.ts";
import { Refusal } from "../Refusal.ts";

/** Somebody, and what they may do with the map. */
export interface Visitor {
  readonly person: Person;
  readonly role: Role;
}

/** Who takes part in workshops, and where their answers are. */
export class Participation {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Somebody comes to an open workshop: who is in stays in, others may have to wait. False: they were sent away. */
  async enter(workshop: StoredWorkshop, { person, role }: Visitor): Promise<boolean> {
    const known = await this.#storage.participant(workshop.id, person.id);
    if (known !== undefined) return known.state !== "removed";
    const state = workshop.holdsNewcomers && role !== "own" ? "held" : "in";
    const change = { personId: person.id, state, isByCode: false } as const;
    await this.#storage.saveParticipant(workshop.id, change);
    return true;
  }

  /** The participant that somebody is, who has to take part; owners do from their first answer. */
  async taking(workshop: StoredWorkshop, visitor: Visitor): Promise<StoredParticipant> {
    if (visitor.role === "own") await this.enter(workshop, visitor);
    const participant = await this.#storage.participant(workshop.id, visitor.person.id);
    if (participant?.state === "held") throw new Refusal("held");
    if (participant?.state !== "in") throw new Refusal("not-taking-part");
    return participant;
  }

  /** Where a person's answers in a block are; `undefined` where nobody can tell any more. */
  async placeOf(
    { id: workshop }: StoredWorkshop,
    block: Block,
    person: Id,
  ): Promise<Required<AnswerPlace> | undefined> {
    const place = { workshop, block: block.id };
    if (!isAnonymous(block)) return { ...place, answerer: person };
    const key = await this.#storage.answerKey(workshop, block.id);
    return key && { ...place, answerer: nameless(key, person) };
  }

  /** What somebody has answered in one block. */
  async answersIn(workshop: StoredWorkshop, block: Block, person: Id): Promise<MyAnswers> {
    return this.answersAt(block, await this.placeOf(workshop, block, person));
  }

  /** What stands at somebody's place in a block, as they see it. */
  async answersAt(block: Block, place: Required<AnswerPlace> | undefined): Promise<MyAnswers> {
    return myAnswers(block, place ? await this.#storage.answersOf(place) : []);
  }

  /** Somebody's own part, as far as it can be told. */
  async partOf(workshop: StoredWorkshop, person: Id): Promise<MyPart> {
    const state = (await this.#storage.participant(workshop.id, person))?.state;
    const answers: Record<Id, MyAnswers> = {};
    for (const block of workshop.blocks.filter(isAnswered)) {
      const isTold = block.state === "open" || (block.state === "closed" && !isAnonymous(block));
      if (isTold) answers[block.id] = await this.answersIn(workshop, block, person);
    }
    return { ...(state !== undefined && state !== "removed" && { state }), answers };
  }
}
