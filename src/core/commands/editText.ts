import { isTextField } from "../model/fields.ts";
import type { EntityKind, TextField } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { maxTextLength } from "../model/limits.ts";
import { entityOf } from "./checks.ts";
import type { Plan } from "./refusal.ts";

/** Types into a text people write together; `id` is empty for the map's own. `was` is what the author saw. */
export interface EditText {
  readonly kind: EntityKind | "map";
  readonly id: Id;
  readonly field: TextField<EntityKind | "map">;
  readonly text: string;
  readonly was?: string | undefined;
}

export function editText(map: JourneyMap, args: EditText): Plan {
  const { kind, id, field, was } = args;
  if (kind !== "map" && entityOf(map, kind, id) === undefined) return { refused: "gone" };
  if (!isTextField(kind, field)) return { refused: "bad-value", field, fault: "unknown-value" };
  if (args.text.length > maxTextLength) return { refused: "text-too-long", max: maxTextLength };
  const text = args.text.toWellFormed().replaceAll("\0", "");
  return text === was ? [] : [{ edit: "text", kind, id, field, text, was }];
}
