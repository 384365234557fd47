import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { Id } from "#core/model/journeyMap.ts";
import type { Decision, ListedDecision } from "#core/wire/workshop.ts";
import type { DecisionChange, DecisionStorage } from "./decisionStorage.ts";
import { inTransaction } from "./openDatabase.ts";
import { Prepared } from "./Prepared.ts";
import { numberIn, textIn } from "./rows.ts";
import type { Sync } from "./syncStorage.ts";
import { workshopStatements } from "./workshopStatements.ts";

/** The table of decisions of one open SQLite database: runs in the storage thread. */
export class DecisionTables implements Sync<DecisionStorage> {
  readonly #database: DatabaseSync;
  readonly #prepared: Prepared<keyof typeof workshopStatements>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#prepared = new Prepared(database, workshopStatements);
  }

  addDecision(decision: Decision, most: number): boolean {
    const { id, mapId, text, owner } = decision;
    const { note = null, reviewOn = null, doneAt = null, workshop = null } = decision;
    return inTransaction(this.#database, () => {
      const isMap = this.#prepared.get("map", { mapId }) !== undefined;
      const count = numberIn(this.#prepared.get("countDecisions", { mapId }) ?? {}, "count");
      if (!isMap || count >= most) return false;
      const values = { id, mapId, note, text, owner, reviewOn, doneAt, workshop };
      return this.#prepared.run("insertDecision", values) === 1;
    });
  }

  decisionsOf(mapId: Id): Decision[] {
    return this.#prepared.all("decisions", { mapId }).map(decisionOf);
  }

  changeDecision(mapId: Id, id: Id, change: DecisionChange): Decision | undefined {
    return inTransaction(this.#database, () => {
      const row = this.#prepared.get("decision", { mapId, id });
      if (row === undefined) return undefined;
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const { text, owner, reviewOn, doneAt } = {
        ...decisionOf(row),
        ...Object.fromEntries(given),
      };
      const values = { id, text, owner, reviewOn: reviewOn ?? null, doneAt: doneAt ?? null };
      this.#prepared.run("changeDecision", values);
      return decisionOf(this.#prepared.get("decision", { mapId, id }) ?? row);
    });
  }

  removeDecision(mapId: Id, id: Id): boolean {
    return this.#prepared.run("deleteDecision", { mapId, id }) === 1;
  }

  openDecisions(): ListedDecision[] {
    const rows = this.#prepared.all("openDecisions");
    return rows.map((row) => ({ ...decisionOf(row), mapTitle: textIn(row, "map_title") }));
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
