import { entityFields } from "../model/fields.ts";
import type { OwnFields } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { personaColourCount } from "../model/journeyMap.ts";
import { creationRefusal, fieldRefusal, readValues, textRefusal } from "./checks.ts";
import { roomBefore, shiftEdits } from "./positions.ts";
import type { Plan } from "./refusal.ts";

/** Adds a persona, last; without a colour it takes the first that is used least. */
export interface AddPersona {
  readonly id: Id;
  readonly name: string;
  readonly fields?: Partial<OwnFields<"persona">> | undefined;
}

export function addPersona(map: JourneyMap, { id, name, fields = {} }: AddPersona): Plan {
  const texts = { role: "", quote: "", goals: "", frustrations: "" };
  const given = { colour: freeColour(map), ...texts, ...fields, name };
  const refusal =
    creationRefusal(map, "persona", id) ?? textRefusal(name) ?? fieldRefusal("persona", given);
  if (refusal !== undefined) return refusal;
  const { orders, shifted } = roomBefore(map.personas, undefined, [id]);
  const values = { ...readValues(entityFields.persona, given), order: orders[0] };
  return [
    { edit: "create", kind: "persona", id, fields: values },
    ...shiftEdits(map, "persona", shifted),
  ];
}

function freeColour(map: JourneyMap): number {
  const uses = (colour: number) =>
    map.personas.filter((persona) => persona.colour === colour).length;
  const colours = Array.from({ length: personaColourCount }, (_, colour) => colour);
  return colours.toSorted((a, b) => uses(a) - uses(b) || a - b)[0] ?? 0;
}
