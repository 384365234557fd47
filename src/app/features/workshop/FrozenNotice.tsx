import { Snowflake } from "lucide-react";
import { useFormat } from "../../i18n/useFormat.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { isFrozen, useWorkshopState } from "../../state/workshopStore.ts";
import { namedLanes } from "./namedLanes.ts";
import { useNaming } from "./useNaming.ts";

const none: readonly string[] = [];

/** Why somebody who takes part cannot change the map, or some lanes of it, right now. */
export function FrozenNotice() {
  const naming = useNaming();
  const format = useFormat();
  const { takingPart: words } = naming.words;
  const isHeld = useMap(({ role }) => role !== "own" && role !== "view");
  const isEditor = useMap(canEdit);
  const isWhole = useWorkshopState(isFrozen) && isHeld;
  const lanes = useWorkshopState(({ workshop }) => workshop?.frozenLanes ?? none);
  const named = isEditor && isHeld ? namedLanes(lanes, naming) : none;
  if (!isWhole && named.length === 0) return null;
  return (
    <p className="ws-frozen">
      <Snowflake size={16} aria-hidden />
      {isWhole ? words.frozenNow : words.lanesFrozenNow(format.list(named))}
    </p>
  );
}
