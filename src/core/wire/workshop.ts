import type { Id } from "../model/journeyMap.ts";
import type { LinkRole } from "./access.ts";
import type { View } from "./presence.ts";

/** `planned`: only owners see it. `open`: people take part. `ended`: there are minutes. */
export const workshopStates = ["planned", "open", "ended"] as const;
export type WorkshopState = (typeof workshopStates)[number];

/** The blocks a workshop is planned from, run one by one. Those with answers keep them hidden until a reveal shows them. */
export const blockKinds = ["gather", "rate", "reveal", "gap", "vote", "commit"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** The blocks whose answers a reveal can show. */
export type AnsweredKind = Exclude<BlockKind, "reveal" | "commit">;

interface BlockBase {
  readonly id: Id;
  /** What people are asked, in the facilitator's words; empty: the block's own sentence. */
  readonly prompt: string;
  /** How long it is meant to take; 0: no countdown. */
  readonly minutes: number;
}

/** A block as it is planned. */
export type BlockPlan =
  /** Everybody writes notes into one lane, unseen by the others. */
  | (BlockBase & { readonly kind: "gather"; readonly lane: Id; readonly isAnonymous: boolean })
  /** Everybody gives each touchpoint an emotion and a satisfaction, as a persona or for themselves. */
  | (BlockBase & { readonly kind: "rate"; readonly persona?: Id; readonly isAnonymous: boolean })
  /** Everybody says how well the company believes it does at each touchpoint, 1 … 5. */
  | (BlockBase & { readonly kind: "gap"; readonly isAnonymous: boolean })
  /** Everybody puts dots on notes of some lanes, of any where none is named; several on one note count. */
  | (BlockBase & {
      readonly kind: "vote";
      readonly lanes: readonly Id[];
      readonly dots: number;
      readonly isAnonymous: boolean;
    })
  /** Shows the answers of an earlier block to everybody. */
  | (BlockBase & { readonly kind: "reveal"; readonly of: Id })
  /** Notes become decisions with an owner and a date. */
  | (BlockBase & { readonly kind: "commit" });

/** `waiting`: not yet begun. `open`: answers are taken. `closed`: for good. */
export type BlockState = "waiting" | "open" | "closed";

export type Block = BlockPlan & { readonly state: BlockState };

/** The countdown of the open block: when it ends, by the server's clock, or what is left while it is paused. */
export type Countdown = { readonly endsAt: number } | { readonly leftMs: number };

/** `held`: waits to be let in. `in`: takes part. */
export type ParticipantState = "held" | "in";

export interface WorkshopPerson {
  readonly id: Id;
  readonly name: string;
  readonly state: ParticipantState;
  /** Has the map open right now. */
  readonly isHere: boolean;
  /** Says to be done with the open block. */
  readonly isDone: boolean;
}

/** A workshop as everybody on the map may see it: nothing in it tells an answer before its reveal. */
export interface Workshop {
  readonly id: Id;
  readonly title: string;
  readonly state: WorkshopState;
  readonly blocks: readonly Block[];
  /** The block that is open; absent before the first, and between two. */
  readonly current?: Id;
  readonly countdown?: Countdown;
  /** Who leads it; any owner of the map can take over. */
  readonly facilitator?: { readonly id: Id; readonly name: string };
  readonly people: readonly WorkshopPerson[];
  /** Nobody but owners may change the map. */
  readonly isMapFrozen: boolean;
  /** In these lanes nobody but owners changes anything. */
  readonly frozenLanes: readonly Id[];
  readonly hidesNames: boolean;
  /** Whoever comes new waits until the facilitator lets them in. */
  readonly holdsNewcomers: boolean;
  /** What those who come by the code may do with the map. */
  readonly codeRole: Exclude<LinkRole, "view">;
  /** Grows with each change: of two states the one with the higher number holds. */
  readonly version: number;
  /** Grows when what was revealed is no longer what it was: results have to be asked for anew. */
  readonly resultsVersion?: number;
  /** The server's clock when this was sent, in ms since 1970. */
  readonly sentAt: number;
}

/** What `GET /api/maps/:id/workshop` answers. */
export interface WorkshopView {
  /** Absent: none is open; planned ones are shown to owners only. */
  readonly workshop?: Workshop;
  /** The asker's own part in it. */
  readonly mine?: MyPart;
  /** For owners while it is open, as `ABCD2345`; absent after a restart of the server, until a new one is asked for. */
  readonly code?: string;
  /** All that somebody is told who came by the code and waits to be let in. */
  readonly held?: { readonly title: string };
}

/** What one person has entered so far in the blocks that are open or not anonymous. */
export interface MyPart {
  /** Absent: has not taken part yet. */
  readonly state?: ParticipantState;
  readonly answers: Readonly<Record<Id, MyAnswers>>;
}

/** One person's answers in one block. */
export interface MyAnswers {
  /** `rate` and `gap`, by touchpoint. */
  readonly scores: Readonly<Record<Id, Score>>;
  /** `gather`, in the order of writing. */
  readonly notes: readonly HiddenNote[];
  /** `vote`: how many dots, by note. */
  readonly dots: Readonly<Record<Id, number>>;
}

/** One person's answer at one touchpoint; what is absent was not answered. */
export interface Score {
  /** `rate`: −2, −1, 0, 1 or 2. */
  readonly emotion?: number;
  /** `rate`: 1 … 5; whole. `gap`: the same field, how well the company believes it does. */
  readonly satisfaction?: number;
}

/** A note of a gather block; `column` as in `NotePlace`. Its id is the writer's, so that sending twice writes once. */
export interface HiddenNote {
  readonly id: Id;
  readonly column: Id;
  readonly text: string;
}

/** How the answers to one question are spread. */
export interface Spread {
  /** How many answered. */
  readonly count: number;
  readonly median: number;
  /** The ends of the middle half. */
  readonly lower: number;
  readonly upper: number;
  /** How many gave each of the five answers, the lowest first. */
  readonly counts: readonly number[];
  /** 0: all agree … 1: half at each end. */
  readonly disagreement: number;
}

export interface TouchpointResult {
  readonly touchpoint: Id;
  readonly emotion?: Spread;
  readonly satisfaction?: Spread;
  /** Who scored what, the lowest first. Absent, as all names are, where the block is anonymous or names are hidden. */
  readonly voices?: readonly Voice[];
}

/** What one person said of a touchpoint. */
export interface Voice extends Score {
  readonly name: string;
}

/** What a reveal shows of a block. */
export type BlockResult =
  /** Touchpoints in the order of columns. `gap` has satisfaction only. */
  | {
      readonly kind: "rate" | "gap";
      readonly block: Id;
      /** How many people gave any answer. */
      readonly people: number;
      readonly touchpoints: readonly TouchpointResult[];
    }
  /** Most dots first; notes without dots are left out. */
  | {
      readonly kind: "vote";
      readonly block: Id;
      readonly people: number;
      readonly notes: readonly {
        readonly note: Id;
        readonly dots: number;
        readonly people: number;
        /** Who put dots there. */
        readonly voters?: readonly string[];
      }[];
    }
  /** The notes as they were put into the map: their ids there. */
  | {
      readonly kind: "gather";
      readonly block: Id;
      readonly people: number;
      readonly notes: readonly Id[];
      /** Who wrote what, by note. */
      readonly authors?: Readonly<Record<Id, string>>;
    };

/** What the facilitator does, as the body of `POST /api/maps/:id/workshop/deeds`. */
export type WorkshopDeed =
  | { readonly type: "open" }
  | { readonly type: "end"; readonly keepsView: boolean }
  | { readonly type: "takeOver" }
  /** Closes the open block and begins this one. */
  | { readonly type: "begin"; readonly block: Id }
  /** Closes the open block. */
  | { readonly type: "close" }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "addMinute" }
  | { readonly type: "freezeMap"; readonly isFrozen: boolean }
  | { readonly type: "freezeLane"; readonly lane: Id; readonly isFrozen: boolean }
  | { readonly type: "hideNames"; readonly isOn: boolean }
  | { readonly type: "holdNewcomers"; readonly isOn: boolean }
  | { readonly type: "admit"; readonly person: Id }
  | { readonly type: "remove"; readonly person: Id }
  /**
   * Takes back what one participant did to the map since the workshop opened, their notes that a reveal put there, and
   * their answers; not those of anonymous blocks that are closed, since nobody can tell whose they are.
   */
  | { readonly type: "takeBack"; readonly person: Id }
  /** Asks everybody to look at a place, and at the touchpoint or stage that stands `at` it. */
  | ({ readonly type: "look"; readonly at?: Id } & View)
  | { readonly type: "newCode" };

/** The body of `POST /api/maps/:id/workshop` and `PUT /api/maps/:id/workshop/plan`. */
export interface WorkshopPlan {
  readonly title: string;
  readonly codeRole: Workshop["codeRole"];
  readonly blocks: readonly BlockPlan[];
}

/** Something a team has decided to do, with who answers for it and when it is looked at again. */
export interface Decision {
  readonly id: Id;
  readonly mapId: Id;
  /** The note it came from, if that is known. */
  readonly note?: Id;
  readonly text: string;
  /** A name as people typed it; empty: nobody yet. */
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly reviewOn?: string;
  /** ISO 8601 in UTC. */
  readonly doneAt?: string;
  /** The workshop it was decided in. */
  readonly workshop?: Id;
}

/** An entry of `GET /api/maps/:id/workshops`: the ended ones, the last first. */
export interface PastWorkshop {
  readonly id: Id;
  readonly title: string;
  readonly openedAt: string;
  readonly endedAt: string;
}

/** What was done in a workshop, kept as it was when it ended; the decisions are as they are now. */
export interface Minutes extends PastWorkshop {
  readonly mapTitle: string;
  /** Who led it to its end. */
  readonly facilitator?: string;
  /** Who took part; empty where names were hidden. */
  readonly people: readonly string[];
  readonly peopleCount: number;
  readonly blocks: readonly MinutedBlock[];
  readonly decisions: readonly Decision[];
}

export interface MinutedBlock {
  readonly block: BlockPlan;
  /** The persona rated for, or the lanes, as they were called. */
  readonly about: readonly string[];
  /** Absent: not run, or its answers were never revealed. */
  readonly result?: BlockResult;
  /** What the ids in the result were called; what was no longer on the map is absent. */
  readonly names: Readonly<Record<Id, string>>;
  /** What the touchpoint or stage of a gathered note was called, by note. */
  readonly places?: Readonly<Record<Id, string>>;
  /** What was gathered and has no place on the map: it had no note lane or no column any more. */
  readonly unplaced?: readonly string[];
}

/** What `POST /api/join` answers. */
export interface CodeEntry {
  readonly mapId: Id;
  readonly state: ParticipantState;
}

/** What `POST /api/join/look` says of a code. */
export interface CodeOffer {
  readonly mapId: Id;
  readonly title: string;
  readonly workshop: string;
}

/** An entry of `GET /api/decisions`: what is still to be done on the maps the asker sees, the earliest date first. */
export interface ListedDecision extends Decision {
  readonly mapTitle: string;
}
