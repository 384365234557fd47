import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite";
import type { Id } from "#core/model/journeyMap.ts";
import type { PastWorkshop } from "#core/wire/workshop.ts";
import { inTransaction } from "./openDatabase.ts";
import { Prepared } from "./Prepared.ts";
import { bytesIn, numberIn, textIn } from "./rows.ts";
import type { Sync } from "./syncStorage.ts";
import { workshopStatements } from "./workshopStatements.ts";
import type {
  AnswerPlace,
  KeyChange,
  NewAnswer,
  ParticipantChange,
  StoredAnswer,
  StoredParticipant,
  StoredWorkshop,
  WorkshopStorage,
} from "./workshopStorage.ts";

type Row = Record<string, SQLOutputValue>;

/** The tables of workshops of one open SQLite database: runs in the storage thread. */
export class WorkshopTables implements Sync<WorkshopStorage> {
  readonly #database: DatabaseSync;
  readonly #prepared: Prepared<keyof typeof workshopStatements>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#prepared = new Prepared(database, workshopStatements);
  }

  addWorkshop(workshop: StoredWorkshop): boolean {
    return inTransaction(this.#database, () => {
      const { mapId } = workshop;
      if (!this.#prepared.get("map", { mapId }) || this.workshopUnderWay(mapId)) return false;
      this.#prepared.run("insertWorkshop", { ...columnsOf(workshop), mapId });
      return true;
    });
  }

  workshopUnderWay(mapId: Id): StoredWorkshop | undefined {
    const row = this.#prepared.get("underWay", { mapId });
    return row && workshopIn(row);
  }

  workshopOfCode(codeHash: string): StoredWorkshop | undefined {
    const row = this.#prepared.get("ofCode", { codeHash });
    return row && workshopIn(row);
  }

  saveWorkshop(workshop: StoredWorkshop, { made, destroyed }: KeyChange = { destroyed: [] }): void {
    const { id } = workshop;
    inTransaction(this.#database, () => {
      this.#prepared.run("saveWorkshop", columnsOf(workshop));
      if (made) this.#prepared.run("insertKey", { id, ...made });
      for (const block of destroyed) this.#prepared.run("deleteKey", { id, block });
    });
    // What was deleted still stands in the write-ahead log until that is cut.
    if (destroyed.length > 0) this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  removeWorkshop(id: Id): void {
    this.#prepared.run("deleteWorkshop", { id });
  }

  endedWorkshops(mapId: Id): PastWorkshop[] {
    return this.#prepared.all("ended", { mapId }).map((row) => {
      const { id, title, openedAt = "", endedAt = "" } = workshopIn(row);
      return { id, title, openedAt, endedAt };
    });
  }

  minutesOf(mapId: Id, id: Id): string | undefined {
    const minutes = this.#prepared.get("minutes", { mapId, id })?.["minutes"];
    return typeof minutes === "string" ? minutes : undefined;
  }

  participants(id: Id): StoredParticipant[] {
    return this.#prepared.all("participants", { id }).map(participantOf);
  }

  participant(id: Id, personId: Id): StoredParticipant | undefined {
    const row = this.#prepared.get("participant", { id, personId });
    return row && participantOf(row);
  }

  saveParticipant(id: Id, participant: ParticipantChange): void {
    const { personId, state, isByCode, doneBlock = null } = participant;
    const byCode = Number(isByCode);
    this.#prepared.run("saveParticipant", { id, personId, state, byCode, doneBlock });
  }

  barParticipant(id: Id, personId: Id): void {
    inTransaction(this.#database, () => {
      this.#prepared.run("barParticipant", { id, personId });
      this.#prepared.run("endGuest", { id, personId });
    });
  }

  answerKey(id: Id, block: Id): Uint8Array | undefined {
    const row = this.#prepared.get("key", { id, block });
    return row && bytesIn(row, "key");
  }

  answersOf({ workshop, block, answerer }: AnswerPlace): StoredAnswer[] {
    const rows =
      answerer === undefined
        ? this.#prepared.all("answers", { workshop, block })
        : this.#prepared.all("answersBy", { workshop, block, answerer });
    return rows.map((row) => ({
      answerer: textIn(row, "answerer"),
      item: textIn(row, "item"),
      value: textIn(row, "value"),
    }));
  }

  putAnswer({ workshop, block, answerer, item, value }: NewAnswer): void {
    this.#prepared.run("putAnswer", { workshop, block, answerer, item, value });
  }

  updatesBy(author: Id, mapId: Id, after: number): number[] {
    const rows = this.#prepared.all("updatesBy", { author, mapId, after });
    return rows.map((row) => numberIn(row, "seq"));
  }

  removeAnswers({ workshop, block, answerer }: Required<AnswerPlace>, item?: Id): void {
    this.#prepared.run("deleteAnswers", { workshop, block, answerer, item: item ?? null });
  }
}

function columnsOf(workshop: StoredWorkshop): Record<string, SQLInputValue> {
  const { minutes = null, ...body } = workshop;
  const { id, state, codeRole, isMapFrozen, keepsView, openedAt = null, endedAt = null } = body;
  return {
    id,
    state,
    codeRole,
    isFrozen: Number(isMapFrozen),
    keepsView: Number(keepsView),
    openedAt,
    endedAt,
    body: JSON.stringify(body),
    minutes,
  };
}

function workshopIn(row: Row): StoredWorkshop {
  return JSON.parse(textIn(row, "body"));
}

function participantOf(row: Row): StoredParticipant {
  const doneBlock = row["done_block"];
  return {
    personId: textIn(row, "person_id"),
    name: textIn(row, "name"),
    isOwner: numberIn(row, "is_owner") === 1,
    state: textIn(row, "state") as StoredParticipant["state"],
    isByCode: numberIn(row, "by_code") === 1,
    ...(typeof doneBlock === "string" && { doneBlock }),
  };
}
