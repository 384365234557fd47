import type { MapPerson } from "#core/wire/people.ts";
import { isAtLeast, roles } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";

/** The roles that can be given to somebody and would count: none below what they have by another way. */
export function rolesOver({ ways }: Pick<MapPerson, "ways">): readonly Role[] {
  const others = ways.filter(({ kind }) => kind !== "given");
  return roles.filter((role) => others.every((way) => isAtLeast(role, way.role)));
}
