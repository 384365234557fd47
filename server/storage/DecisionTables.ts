import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { Id } from "#core/model/journeyMap.ts";
import type { Decision, ListedDecision } from "#core/wire/workshop.ts";
import type {
  DecisionChange,
  DecisionPlace,
  DecisionStorage,
  Restoration,
} from "./decisionStorage.ts";
import { inTransaction } from "./openDatabase.ts";
import { Prepared } from "./Prepared.ts";
import { numberIn, textIn } from "./rows.ts";
import type { Sync } from "./syncStorage.ts";
import { decisionStatements } from "./decisionStatements.ts";

/** The table of decisions of one open SQLite database: runs in the storage thread. */
export class DecisionTables implements Sync<DecisionStorage> {
  readonly #database: DatabaseSync;
  readonly #prepared: Prepared<keyof typeof decisionStatements>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#prepared = new Prepared(database, decisionStatements);
  }

  addDecision(decision: Decision, most: number): boolean {
    const { id, mapId, text, owner } = decision;
    const { note = null, reviewOn = null, doneAt = null, workshop = null } = decision;
    return inTransaction(this.#database, () => {
      const isMap = this.#prepared.get("map", { mapId }) !== undefined;
      if (!isMap || !this.#hasRoom(mapId, most)) return false;
      const values = { id, mapId, note, text, owner, reviewOn, doneAt, workshop };
      return this.#prepared.run("insert", values) === 1;
    });
  }

  decisionsOf(mapId: Id): Decision[] {
    return this.#prepared.all("all", { mapId }).map(decisionOf);
  }

  changeDecision({ mapId, id }: DecisionPlace, change: DecisionChange): Decision | undefined {
    return inTransaction(this.#database, () => {
      const row = this.#prepared.get("one", { mapId, id });
      if (row === undefined) return undefined;
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const { text, owner, reviewOn, doneAt } = {
        ...decisionOf(row),
        ...Object.fromEntries(given),
      };
      const values = { id, text, owner, reviewOn: reviewOn ?? null, doneAt: doneAt ?? null };
      this.#prepared.run("change", values);
      return decisionOf(this.#prepared.get("one", { mapId, id }) ?? row);
    });
  }

  removeDecision({ mapId, id }: DecisionPlace, at: string, by: Id): boolean {
    return this.#prepared.run("remove", { mapId, id, at, by }) === 1;
  }

  restoreDecision({ mapId, id }: DecisionPlace, { by, since, most }: Restoration) {
    return inTransaction(this.#database, () => {
      if (!this.#hasRoom(mapId, most)) return "no-room";
      if (this.#prepared.run("restore", { mapId, id, by, since }) === 0) return undefined;
      const row = this.#prepared.get("one", { mapId, id });
      return row && decisionOf(row);
    });
  }

  forgetDecisions(before: string): void {
    this.#prepared.run("forget", { before });
  }

  openDecisions(): ListedDecision[] {
    const rows = this.#prepared.all("open");
    return rows.map((row) => ({ ...decisionOf(row), mapTitle: textIn(row, "map_title") }));
  }

  #hasRoom(mapId: Id, most: number): boolean {
    return numberIn(this.#prepared.get("count", { mapId }) ?? {}, "count") < most;
  }
}

function decisionOf(row: Record<string, SQLOutputValue>): Decision {
  const { note, review_on: reviewOn, done_at: doneAt, workshop_id: workshop } = row;
  return {
    id: textIn(row, "id"),
    mapId: textIn(row, "map_id"),
    text: textIn(row, "text"),
    owner: textIn(row, "owner"),
    ...(typeof note === "string" && { note }),
    ...(typeof reviewOn === "string" && { reviewOn }),
    ...(typeof doneAt === "string" && { doneAt }),
    ...(typeof workshop === "string" && { workshop }),
  };
}
