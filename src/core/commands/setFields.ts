import type { Edit } from "../model/edits.ts";
import { entityFields, isTextField } from "../model/fields.ts";
import type { EntityKind, OwnFields } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { isPersonaOrNone } from "./addNote.ts";
import { changedValues, entityOf, fieldRefusal } from "./checks.ts";
import type { Plan } from "./refusal.ts";

type ValuesOf<K extends EntityKind> = {
  readonly [F in keyof OwnFields<K>]?: OwnFields<K>[F] | undefined;
};

/** Sets values of one or many entities of a kind, `undefined` to clear. Texts go through `editText`. */
export type SetFields = {
  [K in EntityKind]: {
    readonly kind: K;
    readonly ids: readonly Id[];
    readonly fields: ValuesOf<K>;
  };
}[EntityKind];

export function setFields(map: JourneyMap, { kind, ids, fields }: SetFields): Plan {
  const fixed = Object.keys(fields).find(
    (field) => isTextField(kind, field) || isFixed(kind, field),
  );
  if (fixed !== undefined) return { refused: "bad-value", field: fixed, fault: "unknown-value" };
  const refusal = fieldRefusal(kind, fields);
  if (refusal !== undefined) return refusal;
  if (kind === "note" && !isPersonaOrNone(map, fields.persona)) return { refused: "gone" };
  const edits: Edit[] = [];
  for (const id of new Set(ids)) {
    const entity = entityOf(map, kind, id);
    if (entity === undefined) return { refused: "gone" };
    for (const [field, value] of changedValues(entityFields[kind], { ...entity }, fields)) {
      edits.push({ edit: "set", kind, id, field, value });
    }
  }
  return edits;
}

/** A lane's kind decides what lives in it and cannot change. */
function isFixed(kind: EntityKind, field: string): boolean {
  return kind === "lane" && field === "kind";
}
