import { useEffect } from "react";
import type { Workshop } from "#core/wire/workshop.ts";
import { formatOf } from "../../i18n/format.ts";
import type { Naming } from "../../i18n/targetName.ts";
import { useOwnToasts } from "../../parts/useOwnToasts.ts";
import { onMapEvent } from "../../session/mapEvents.ts";
import { useMap } from "../../state/mapStore.ts";
import { isFrozen, useWorkshopState } from "../../state/workshopStore.ts";
import { namedLanes } from "./namedLanes.ts";
import { useNaming } from "./useNaming.ts";

/** Tells those who may change the map when the facilitator freezes it, or lanes of it, when they can go on, and what was put back. */
export function useSaidFreezes(): void {
  const naming = useNaming();
  const tell = useOwnToasts();
  useEffect(
    () =>
      useWorkshopState.subscribe(({ workshop: now }, { workshop: before }) => {
        const isSame = now !== undefined && now !== before && now.id === before?.id;
        if (!isSame || now.state !== "open" || before.state !== "open") return;
        for (const said of freezesBetween(before, now, naming)) tell(said);
      }),
    [naming, tell],
  );
  useEffect(
    () => onMapEvent("held", () => tell(naming.words.takingPart.heldBack, { kind: "error" })),
    [naming, tell],
  );
}

/** What this person is told of what was frozen and thawed from one state of the workshop to the next. */
function freezesBetween(before: Workshop, now: Workshop, naming: Naming): readonly string[] {
  const { takingPart: words } = naming.words;
  const { role } = useMap.getState();
  if (role === "own" || role === "view") return [];
  const wasFrozen = isFrozen({ workshop: before });
  if (isFrozen({ workshop: now }) !== wasFrozen) return [wasFrozen ? words.thawed : words.frozen];
  if (role !== "edit") return [];
  const named = (one: Workshop, other: Workshop) => {
    const lanes = one.frozenLanes.filter((lane) => !other.frozenLanes.includes(lane));
    return formatOf(naming.locale).list(namedLanes(lanes, naming));
  };
  const [frozen, thawed] = [named(now, before), named(before, now)];
  return [
    ...(frozen === "" ? [] : [words.lanesFrozen(frozen)]),
    ...(thawed === "" ? [] : [words.lanesThawed(thawed)]),
  ];
}
