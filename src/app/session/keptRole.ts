import type { Id } from "#core/model/journeyMap.ts";
import { roles } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";
import { keptStorage } from "../platform/keptStorage.ts";

const keyOf = (map: Id) => `yolculuk.role.${map}`;

/** Kept instead of a role by whom the server turned away: what this device has of the map is not theirs to see. */
const none = "none";

/** The role this device last had on a map: what is assumed until the server tells. */
export function keptRole(map: Id): Role | undefined {
  const kept = keptStorage.getItem(keyOf(map));
  return roles.find((role) => role === kept);
}

export function keepRole(map: Id, role: Role | undefined): void {
  keptStorage.setItem(keyOf(map), role ?? none);
}

/** Whether the server turned this device away when it last asked for a map. */
export function wasTurnedAway(map: Id): boolean {
  return keptStorage.getItem(keyOf(map)) === none;
}
