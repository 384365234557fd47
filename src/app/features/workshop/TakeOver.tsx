import { useEffect, useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { isFacilitator, useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { showToast } from "../../ui/toasts.ts";
import { hasLed } from "./ledWorkshop.ts";
import { useDeeds } from "./useDeeds.ts";

/** For owners who do not lead: who does, whether they are there, and how to take over. */
export function TakeOver() {
  const { workshop: words } = useWords();
  const isOwner = useMap(({ role }) => role === "own");
  const isLeading = useWorkshopState(isFacilitator);
  const workshop = useWorkshopState((state) => state.workshop);
  const isAway = useIsLeaderAway();
  const deeds = useDeeds();
  if (!isOwner || isLeading || workshop?.state !== "open") return null;
  const take = async () => {
    if (await deeds.run({ type: "takeOver" })) showToast(words.tookOver);
  };
  const name = workshop.facilitator?.name || words.someone;
  const told = hasLed(workshop.id) ? words.tookFromYou(name) : words.otherLeads(name);
  return (
    <div className="ws-lead" data-away={isAway}>
      <span role="status">
        {workshop.facilitator === undefined
          ? words.nobodyLeads
          : isAway
            ? words.leaderAway(name)
            : told}
      </span>
      <Button isSmall kind={isAway ? "primary" : "secondary"} onPress={() => void take()}>
        {words.takeOver}
      </Button>
    </div>
  );
}

/** Presence says that somebody leads with the next they say: within 17 s, also where they do nothing. */
const patienceMs = 20_000;

/** Whether whoever leads has not had the map open for a while. */
function useIsLeaderAway(): boolean {
  const isMissing = useMap(
    ({ connection, peers }) =>
      connection === "online" && !peers.some(({ presence }) => presence.user.leads === true),
  );
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    setAway(false);
    if (!isMissing) return;
    const timer = setTimeout(() => setAway(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isMissing]);
  return isAway;
}
