import type { JoinRequest, LinkOffer } from "#core/wire/access.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { isAtLeast } from "#core/wire/roles.ts";
import { fetchMap, joinByLink, lookAtLink } from "../../platform/accessApi.ts";
import type { NoAnswer } from "../../platform/mapsApi.ts";

/** How far somebody who came by a link has come. */
export type WayIn =
  | { readonly step: "looking" }
  | { readonly step: "unreachable" }
  | { readonly step: "refused"; readonly code: string }
  | { readonly step: "offered"; readonly offer: LinkOffer }
  | { readonly step: "in" };

/**
 * What stands between somebody and a map: nothing for who may open it already, unless the link allows more and asks for a
 * password. `key` is absent where the address holds no whole link.
 */
export async function wayIn(mapId: Id, key: JoinRequest | undefined): Promise<WayIn> {
  const map = await fetchMap(mapId);
  if (!map.ok && map.failure === "unreachable") return { step: "unreachable" };
  const isKnown = map.ok;
  if (key === undefined) return isKnown ? { step: "in" } : refused("no-such-link");
  if (isKnown && isAtLeast(map.value.role, "edit")) return { step: "in" };
  const look = await lookAtLink(mapId, key);
  if (!look.ok) return isKnown ? { step: "in" } : stepOf(look);
  const offer = look.value;
  if (!isKnown) return { step: "offered", offer };
  if (isAtLeast(map.value.role, offer.role)) return { step: "in" };
  if (offer.needsPassword) return { step: "offered", offer };
  await joinByLink(mapId, key);
  return { step: "in" };
}

/** Where somebody stands whom the server did not let in. */
export function stepOf({ failure, code }: NoAnswer): WayIn {
  return failure === "unreachable" ? { step: "unreachable" } : refused(code ?? "");
}

function refused(code: string): WayIn {
  return { step: "refused", code };
}
