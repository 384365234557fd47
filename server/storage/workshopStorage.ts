import type { Id } from "#core/model/journeyMap.ts";
import type { PastWorkshop, Workshop } from "#core/wire/workshop.ts";

/** Workshops, who takes part, and what they answer. */
export interface WorkshopStorage {
  /** False: one is planned or open on that map, or there is no such map. */
  addWorkshop(workshop: StoredWorkshop): Promise<boolean>;
  /** The one that is planned or open on a map. */
  workshopUnderWay(mapId: Id): Promise<StoredWorkshop | undefined>;
  /** The one with this hash of its code that is open on a map that is not in the bin. */
  workshopOfCode(codeHash: string): Promise<StoredWorkshop | undefined>;
  /** Keeps a workshop as it is now, and makes or destroys keys of its blocks; all of it or nothing. */
  saveWorkshop(workshop: StoredWorkshop, keys?: KeyChange): Promise<void>;
  removeWorkshop(id: Id): Promise<void>;
  /** The ended ones of a map, the last first. */
  endedWorkshops(mapId: Id): Promise<PastWorkshop[]>;
  /** The minutes of an ended one, as they were kept. */
  minutesOf(mapId: Id, id: Id): Promise<string | undefined>;
  /** Everybody who came, also who was sent away, in the order in which they came. */
  participants(id: Id): Promise<StoredParticipant[]>;
  /** One of them. */
  participant(id: Id, personId: Id): Promise<StoredParticipant | undefined>;
  saveParticipant(id: Id, participant: ParticipantChange): Promise<void>;
  /** Bars somebody from a workshop, and ends what links on its map gave them. */
  barParticipant(id: Id, personId: Id): Promise<void>;
  /** The key of a block whose answers are nobody's; `undefined` once it is destroyed. */
  answerKey(id: Id, block: Id): Promise<Uint8Array | undefined>;
  /** Answers of one block, of one answerer where one is named; each answerer's in the order of writing. */
  answersOf(place: AnswerPlace): Promise<StoredAnswer[]>;
  /** Writes one answer down, in place of the one before where there is one. */
  putAnswer(answer: NewAnswer): Promise<void>;
  /** The numbers of the updates that somebody made on a map after another. */
  updatesBy(author: Id, mapId: Id, after: number): Promise<number[]>;
  /** Takes one answer away, or all of an answerer in a block. */
  removeAnswers(place: Required<AnswerPlace>, item?: Id): Promise<void>;
}

/** A workshop with everything that goes on in it, answers and people aside. */
export interface StoredWorkshop extends Omit<Workshop, "people" | "sentAt"> {
  readonly mapId: Id;
  /** The blocks whose answers everybody may see. */
  readonly revealed: readonly Id[];
  /** What became of the notes of blocks that were gathered. */
  readonly gathered: Readonly<Record<Id, Gathered>>;
  readonly openedAt?: string;
  /** The number of the map's last update before it was opened. */
  readonly openedSeq?: number;
  readonly endedAt?: string;
  /** Whoever came by the code may still look on after the end. */
  readonly keepsView: boolean;
  readonly codeHash?: string;
  /** What was kept at the end, as JSON. */
  readonly minutes?: string;
}

export interface Gathered {
  /** Where they are on the map. */
  readonly notes: readonly Id[];
  /** What had no place there. */
  readonly unplaced: readonly string[];
}

export interface KeyChange {
  readonly made?: { readonly block: Id; readonly key: Uint8Array } | undefined;
  readonly destroyed: readonly Id[];
}

export interface ParticipantChange {
  readonly personId: Id;
  /** `removed`: sent away, and not to come back. */
  readonly state: "held" | "in" | "removed";
  /** Came by the code, and has a role on the map by that. */
  readonly isByCode: boolean;
  /** The block they say to be done with. */
  readonly doneBlock?: Id;
}

export interface StoredParticipant extends ParticipantChange {
  readonly name: string;
  /** Owns the server. */
  readonly isOwner: boolean;
}

export interface AnswerPlace {
  readonly workshop: Id;
  readonly block: Id;
  /** A person's id, or what stands for one where the block is anonymous. */
  readonly answerer?: string;
}

export interface StoredAnswer {
  readonly answerer: string;
  /** A touchpoint, a note of the map, or a hidden note. */
  readonly item: Id;
  /** JSON. */
  readonly value: string;
}

export interface NewAnswer extends Required<AnswerPlace> {
  readonly item: Id;
  readonly value: string;
}
