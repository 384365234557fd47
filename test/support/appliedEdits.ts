import type { Edit } from "#core/model/edits.ts";
import { readEntity, readFields, readInfo, silent } from "#core/model/entities.ts";
import type { EntityKind } from "#core/model/fields.ts";
import { ratingFields } from "#core/model/fields.ts";
import type { Id, JourneyMap, Rating } from "#core/model/journeyMap.ts";
import { entityKinds } from "#core/model/parts.ts";
import { repairMap } from "#core/model/repair.ts";
import { partsOf } from "./partsOf.ts";

/** What edits mean for a map, said without a document: the map they should give, to compare with the one they give. */
export function appliedEdits(map: JourneyMap, edits: readonly Edit[]): JourneyMap {
  const state = new State(map);
  for (const edit of edits) state.apply(edit);
  return state.map();
}

type Fields = Record<string, unknown>;

class State {
  #info: Fields;
  readonly #entities = new Map<EntityKind, Map<Id, Fields>>();
  readonly #deleted = new Set<string>();
  readonly #ratings = new Map<Id, Map<Id, Rating>>();
  readonly #offPath: Record<Id, Record<Id, true>> = {};

  constructor(map: JourneyMap) {
    const parts = partsOf(map);
    this.#info = { ...map.info };
    for (const kind of entityKinds) {
      const stored = [...parts[kind].values()].map(
        ({ entity }) => [entity.id, { ...entity }] as const,
      );
      this.#entities.set(kind, new Map(stored));
    }
    for (const [id, row] of parts.ratings) this.#ratings.set(id, new Map(row));
    for (const [id, row] of Object.entries(map.offPath)) this.#offPath[id] = { ...row };
  }

  apply(edit: Edit): void {
    switch (edit.edit) {
      case "create":
        return void this.#of(edit.kind).set(edit.id, { ...edit.fields });
      case "set":
        return this.#set(edit.kind, edit.id, { [edit.field]: edit.value });
      case "text":
        return this.#set(edit.kind, edit.id, { [edit.field]: edit.text });
      case "remove":
        return void this.#deleted.add(`${edit.kind}/${edit.id}`);
      case "restore":
        return void this.#deleted.delete(`${edit.kind}/${edit.id}`);
      case "rate": {
        const row = this.#ratings.get(edit.touchpoint) ?? new Map<Id, Rating>();
        const fields = { ...row.get(edit.persona), [edit.field]: edit.value };
        const rating: Rating = readFields(ratingFields, fields, silent);
        row.set(edit.persona, rating);
        if (Object.keys(rating).length === 0) row.delete(edit.persona);
        return void this.#ratings.set(edit.touchpoint, row);
      }
      case "visit": {
        const row = (this.#offPath[edit.touchpoint] ??= {});
        if (edit.onPath) delete row[edit.persona];
        else row[edit.persona] = true;
      }
    }
  }

  map(): JourneyMap {
    const stored = <K extends EntityKind>(kind: K) =>
      new Map(
        [...this.#of(kind)].map(([id, fields]) => {
          const entity = readEntity(kind, id, { fields, flag: silent });
          return [id, { entity, isDeleted: this.#deleted.has(`${kind}/${id}`) }] as const;
        }),
      );
    return repairMap({
      info: readInfo(this.#info, silent),
      stage: stored("stage"),
      touchpoint: stored("touchpoint"),
      lane: stored("lane"),
      note: stored("note"),
      persona: stored("persona"),
      ratings: this.#ratings,
      offPath: this.#offPath,
    });
  }

  #of(kind: EntityKind): Map<Id, Fields> {
    return this.#entities.get(kind) ?? new Map<Id, Fields>();
  }

  #set(kind: EntityKind | "map", id: Id, change: Fields): void {
    if (kind === "map") this.#info = { ...this.#info, ...change };
    else this.#of(kind).set(id, { ...this.#of(kind).get(id), ...change });
  }
}
