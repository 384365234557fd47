import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { Id } from "#core/model/journeyMap.ts";
import type { ActionItem, ListedAction } from "#core/wire/workshop.ts";
import type { ActionChange, ActionStorage } from "./actionStorage.ts";
import { inTransaction } from "./openDatabase.ts";
import { Prepared } from "./Prepared.ts";
import { numberIn, textIn } from "./rows.ts";
import type { Sync } from "./syncStorage.ts";
import { workshopStatements } from "./workshopStatements.ts";

/** The table of actions of one open SQLite database: runs in the storage thread. */
export class ActionTables implements Sync<ActionStorage> {
  readonly #database: DatabaseSync;
  readonly #prepared: Prepared<keyof typeof workshopStatements>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#prepared = new Prepared(database, workshopStatements);
  }

  addAction(action: ActionItem, most: number): boolean {
    const { id, mapId, text, owner } = action;
    const { note = null, reviewOn = null, doneAt = null, workshop = null } = action;
    return inTransaction(this.#database, () => {
      const isMap = this.#prepared.get("map", { mapId }) !== undefined;
      const count = numberIn(this.#prepared.get("countActions", { mapId }) ?? {}, "count");
      if (!isMap || count >= most) return false;
      const values = { id, mapId, note, text, owner, reviewOn, doneAt, workshop };
      return this.#prepared.run("insertAction", values) === 1;
    });
  }

  actionsOf(mapId: Id): ActionItem[] {
    return this.#prepared.all("actions", { mapId }).map(actionOf);
  }

  changeAction(mapId: Id, id: Id, change: ActionChange): ActionItem | undefined {
    return inTransaction(this.#database, () => {
      const row = this.#prepared.get("action", { mapId, id });
      if (row === undefined) return undefined;
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const { text, owner, reviewOn, doneAt } = { ...actionOf(row), ...Object.fromEntries(given) };
      const values = { id, text, owner, reviewOn: reviewOn ?? null, doneAt: doneAt ?? null };
      this.#prepared.run("changeAction", values);
      return actionOf(this.#prepared.get("action", { mapId, id }) ?? row);
    });
  }

  removeAction(mapId: Id, id: Id): boolean {
    return this.#prepared.run("deleteAction", { mapId, id }) === 1;
  }

  openActions(): ListedAction[] {
    const rows = this.#prepared.all("openActions");
    return rows.map((row) => ({ ...actionOf(row), mapTitle: textIn(row, "map_title") }));
  }
}

function actionOf(row: Record<string, SQLOutputValue>): ActionItem {
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
