import type { OwnFields } from "../model/fields.ts";
import type { Id, JourneyMap } from "../model/journeyMap.ts";
import { personaColourCount } from "../model/journeyMap.ts";
import { creationRefusal, fieldRefusal } from "./checks.ts";
import { orderBefore } from "./positions.ts";
import type { Plan } from "./refusal.ts";

/** Adds a persona, last; without a colour it takes the first that is used least. */
export interface AddPersona {
  readonly id: Id;
  readonly name: string;
  readonly fields?: Partial<OwnFields<"persona">> | undefined;
}

export function addPersona(map: JourneyMap, { id, name, fields = {} }: AddPersona): Plan {
  const refusal = creationRefusal(map, "persona", id) ?? fieldRefusal("persona", { ...fields, name });
  if (refusal !== undefined) return refusal;
  const texts = { role: "", quote: "", goals: "", frustrations: "" };
  const given = { colour: freeColour(map), ...texts, ...fields, traits: traitsOf(fields), name };
  const order = orderBefore(map.personas, undefined, id);
  return [{ edit: "create", kind: "persona", id, fields: { ...given, order } }];
}

function traitsOf(fields: Partial<OwnFields<"persona">>): readonly { label: string; level: number }[] {
  return (fields.traits ?? []).map(({ label, level }) => ({ label, level }));
}

function freeColour(map: JourneyMap): number {
  const uses = (colour: number) => map.personas.filter((persona) => persona.colour === colour).length;
  const colours = Array.from({ length: personaColourCount }, (_, colour) => colour);
  return colours.toSorted((a, b) => uses(a) - uses(b) || a - b)[0] ?? 0;
}
