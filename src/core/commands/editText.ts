import { isTextField } from "../model/fields.ts";
import type { EntityKind, TextField } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { text as textReader } from "../model/readers.ts";
import { entityOf, textRefusal } from "./checks.ts";
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
  const holder = kind === "map" ? map.info : entityOf(map, kind, id);
  if (holder === undefined) return { refused: "gone" };
  if (!isTextField(kind, field)) return { refused: "bad-value", field, fault: "unknown-value" };
  const refusal = textRefusal(args.text);
  if (refusal !== undefined) return refusal;
  const text = textReader(args.text, () => undefined);
  const stored: Readonly<Record<string, unknown>> = { ...holder };
  const seen = was ?? stored[field];
  return text === seen ? [] : [{ edit: "text", kind, id, field, text, was }];
}
