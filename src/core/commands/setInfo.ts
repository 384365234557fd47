import { infoFields, isTextField } from "../model/fields.ts";
import type { JourneyMap, MapInfo } from "../model/journeyMap.ts";
import { changedValues, faultIn } from "./checks.ts";
import type { Plan } from "./refusal.ts";

/** Sets values of the map itself: state, scope, language, outcome. Texts go through `editText`. */
export interface SetInfo {
  readonly fields: { readonly [F in keyof MapInfo]?: MapInfo[F] | undefined };
}

export function setInfo(map: JourneyMap, { fields }: SetInfo): Plan {
  const text = Object.keys(fields).find((field) => isTextField("map", field));
  if (text !== undefined) return { refused: "bad-value", field: text, fault: "unknown-value" };
  const refusal = faultIn(infoFields, fields);
  if (refusal !== undefined) return refusal;
  return changedValues(infoFields, { ...map.info }, fields).map(([field, value]) => {
    return { edit: "set", kind: "map", id: "", field, value };
  });
}
