import { limits } from "#core/wire/limits.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import type { AnsweredKind, Block, MyAnswers, Score } from "#core/wire/workshop.ts";
import type { AnswerPlace, StoredAnswer } from "../storage/workshopStorage.ts";
import type { Announcer } from "./Announcer.ts";
import { dotsIn } from "./storedAnswers.ts";
import type { Ledger } from "./Ledger.ts";
import type { Participation, Visitor } from "./Participation.ts";
import { isAnswered } from "./plan.ts";
import { blockIn } from "./run.ts";
import type { Surroundings } from "./Surroundings.ts";
import { Refusal } from "../Refusal.ts";

/** Where somebody answers. */
export interface AnswerRequest extends Visitor {
  readonly mapId: Id;
  readonly block: Id;
}

/** Their answers of an open block, and the block. */
interface Sheet {
  readonly block: Block;
  readonly place: Required<AnswerPlace>;
}

/** A note of a gather block, as its writer sends it. */
export interface SentNote {
  readonly column: Id;
  readonly text: string;
}

export interface AnswersOptions {
  readonly around: Surroundings;
  readonly ledger: Ledger;
  readonly participation: Participation;
  readonly announcer: Announcer;
}

/**
 * What people answer in the open block. Each method returns all that its asker has answered there. Nobody is told that
 * something was answered, only who says to be done.
 */
export class Answers {
  readonly #options: AnswersOptions;

  constructor(options: AnswersOptions) {
    this.#options = options;
  }

  /** One person's score of one touchpoint; an empty one takes it back. */
  async score(request: AnswerRequest, touchpoint: Id, score: Score): Promise<MyAnswers> {
    return this.#write(request, ["rate", "gap"], async ({ block, place }) => {
      if (block.kind === "gap" && score.emotion !== undefined)
        throw new Refusal("bad-field", "emotion");
      const isEmpty = score.emotion === undefined && score.satisfaction === undefined;
      const others = isEmpty ? [] : await this.#options.around.storage.answersOf(place);
      if (others.filter(({ item }) => item !== touchpoint).length >= limits.scores)
        throw new Refusal("bad-field", "touchpoint");
      await this.#put(place, touchpoint, isEmpty ? undefined : score);
    });
  }

  async note(request: AnswerRequest, note: Id, { column, text }: SentNote): Promise<MyAnswers> {
    const stage = await this.#stageOf(request.mapId, column);
    return this.#write(request, ["gather"], async ({ place }) => {
      const others = await this.#options.around.storage.answersOf(place);
      const isNew = others.every(({ item }) => item !== note);
      if (isNew && others.length >= limits.hiddenNotes)
        throw new Refusal("too-many-notes", String(limits.hiddenNotes));
      await this.#put(place, note, { column, stage, text });
    });
  }

  async removeNote(request: AnswerRequest, note: Id): Promise<MyAnswers> {
    return this.#write(request, ["gather"], ({ place }) => this.#put(place, note, undefined));
  }

  async dots(request: AnswerRequest, note: Id, count: number): Promise<MyAnswers> {
    const map = await this.#map(request.mapId);
    return this.#write(request, ["vote"], async ({ block, place }) => {
      if (block.kind !== "vote") throw new Refusal("no-such-block");
      const { lanes, dots: most } = block;
      const isOffered = ({ item }: Pick<StoredAnswer, "item">) => {
        const lane = indexOf(map).notes.get(item)?.place.lane;
        return lane !== undefined && (lanes.length === 0 || lanes.includes(lane));
      };
      if (count > 0 && !isOffered({ item: note })) throw new Refusal("bad-field", "note");
      const given = await this.#options.around.storage.answersOf(place);
      const others = given.filter(({ item }) => item !== note);
      const [offered, gone] = [others.filter(isOffered), others.filter((each) => !isOffered(each))];
      if (count + dotsOn(offered) > most) throw new Refusal("too-many-dots", String(most));
      // Dots on what has gone are free again; once they are used elsewhere they do not come back with it.
      if (count + dotsOn(others) > most)
        for (const { item } of gone) await this.#put(place, item, undefined);
      await this.#put(place, note, count === 0 ? undefined : count);
    });
  }

  /** Whether somebody says to be done with the open block. */
  async done(request: AnswerRequest, isDone: boolean): Promise<MyAnswers> {
    const { ledger, participation, announcer, around } = this.#options;
    return ledger.alone(request.mapId, async () => {
      const { workshop, block } = await this.#openBlock(request);
      const { doneBlock: _, ...rest } = await participation.taking(workshop, request);
      const change = { ...rest, ...(isDone && { doneBlock: block.id }) };
      await around.storage.saveParticipant(workshop.id, change);
      announcer.soon(request.mapId);
      return participation.answersIn(workshop, block, request.person.id);
    });
  }

  async #write(
    request: AnswerRequest,
    kinds: readonly AnsweredKind[],
    write: (sheet: Sheet) => Promise<void>,
  ): Promise<MyAnswers> {
    const { ledger, participation } = this.#options;
    return ledger.alone(request.mapId, async () => {
      const { workshop, block } = await this.#openBlock(request);
      if (!kinds.some((kind) => kind === block.kind)) throw new Refusal("no-such-block");
      await participation.taking(workshop, request);
      const place = await participation.placeOf(workshop, block, request.person.id);
      if (place === undefined) throw new Refusal("closed");
      await write({ block, place });
      return participation.answersAt(block, place);
    });
  }

  async #openBlock({ mapId, role, block: id }: AnswerRequest) {
    const workshop = await this.#options.ledger.open(mapId, role);
    const block = blockIn(workshop, id);
    if (!isAnswered(block)) throw new Refusal("no-such-block");
    if (block.state !== "open") throw new Refusal("closed");
    return { workshop, block };
  }

  async #put(place: Required<AnswerPlace>, item: Id, value: unknown): Promise<void> {
    const { storage } = this.#options.around;
    if (value === undefined) await storage.removeAnswers(place, item);
    else await storage.putAnswer({ ...place, item, value: JSON.stringify(value) });
  }

  /** The stage a note's column stands in, for when the column is gone at the reveal. */
  async #stageOf(mapId: Id, column: Id): Promise<Id | undefined> {
    const map = await this.#map(mapId);
    return indexOf(map).touchpoints.get(column)?.place.stage;
  }

  async #map(mapId: Id): Promise<JourneyMap> {
    const map = await this.#options.around.rooms.use(mapId, (room) => room.map());
    if (map === undefined) throw new Refusal("no-such-workshop");
    return map;
  }
}

function dotsOn(answers: readonly StoredAnswer[]): number {
  return answers.map(dotsIn).reduce((sum, dots) => sum + dots, 0);
}
