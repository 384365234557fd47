import { remove } from "#core/commands/remove.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { Block } from "#core/wire/workshop.ts";
import type { AnswerPlace, Gathered, StoredWorkshop } from "../storage/workshopStorage.ts";
import { noteIdOf } from "./gathering.ts";
import type { Ledger } from "./Ledger.ts";
import type { Participation } from "./Participation.ts";
import { isAnswered } from "./plan.ts";
import { withResults } from "./run.ts";
import { noteIn } from "./storedAnswers.ts";
import type { Surroundings } from "./Surroundings.ts";

export interface TakingBackOptions {
  readonly around: Surroundings;
  readonly ledger: Ledger;
  readonly participation: Participation;
}

/** Somebody's answers in one block. */
interface Given {
  readonly block: Block;
  readonly place: Required<AnswerPlace>;
}

/** A note that somebody gave in a gather block: its id where it has come to the map, and what it says. */
interface GivenNote {
  readonly id: Id;
  readonly text: string;
}

/** Taking back what one participant did while a workshop was open. */
export class TakingBack {
  readonly #options: TakingBackOptions;

  constructor(options: TakingBackOptions) {
    this.#options = options;
  }

  /**
   * What they did to the map, the notes of theirs that a reveal put there, and their answers: all but those of anonymous
   * blocks that are closed, which nobody can tell. Begun again it goes on where it was interrupted.
   */
  async of(workshop: StoredWorkshop, person: Id): Promise<void> {
    const { around, ledger } = this.#options;
    await this.#undo(workshop, person);
    const given = await this.#givenBy(workshop, person);
    const gathered = { ...workshop.gathered };
    for (const each of given.filter(({ block }) => block.kind === "gather")) {
      const notes = await this.#notesOf(each);
      await this.#removeNotes(workshop.mapId, notes);
      const kept = gathered[each.block.id];
      if (kept) gathered[each.block.id] = without(kept, notes);
    }
    await ledger.save(withResults({ ...workshop, gathered }));
    for (const { place } of given) await around.storage.removeAnswers(place);
  }

  async #undo({ mapId, openedSeq = 0 }: StoredWorkshop, person: Id): Promise<void> {
    const { storage, rooms, jobs } = this.#options.around;
    await rooms.use(mapId, (room) => room.map());
    const seqs = await storage.updatesBy(person, mapId, openedSeq);
    const stored = seqs.length === 0 ? undefined : await storage.load(mapId);
    const inverse = stored && (await jobs.run("takeBack", { stored, seqs }));
    if (inverse) await rooms.use(mapId, (room) => room.amend(inverse));
  }

  async #givenBy(workshop: StoredWorkshop, person: Id): Promise<Given[]> {
    const given: Given[] = [];
    for (const block of workshop.blocks.filter(isAnswered)) {
      const place = await this.#options.participation.placeOf(workshop, block, person);
      if (place) given.push({ block, place });
    }
    return given;
  }

  async #notesOf({ place }: Given): Promise<GivenNote[]> {
    const answers = await this.#options.around.storage.answersOf(place);
    return answers.map((answer) => ({ id: noteIdOf(place, answer), text: noteIn(answer).text }));
  }

  async #removeNotes(mapId: Id, notes: readonly GivenNote[]): Promise<void> {
    const targets = notes.map(({ id }) => ({ kind: "note", id }) as const);
    if (targets.length === 0) return;
    await this.#options.around.rooms.use(mapId, async (room) => {
      const refusal = await room.edit((map) => remove(map, { targets }));
      if (refusal) throw new Error(`Notes were not deleted: ${refusal.refused}.`);
    });
  }
}

/** What became of a block's notes but some; one without a place is known by its text alone. */
function without({ notes, unplaced }: Gathered, gone: readonly GivenNote[]): Gathered {
  const left = [...unplaced];
  for (const { id, text } of gone) {
    const index = notes.includes(id) ? -1 : left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
  }
  const ids = new Set(gone.map(({ id }) => id));
  return { notes: notes.filter((id) => !ids.has(id)), unplaced: left };
}
