import type { Id } from "#core/model/journeyMap.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { announce } from "../../ui/announce.ts";

/** Moves a lane before another, or last, and says where it is now. */
export function useMoveLane(): (id: Id, before: Id | undefined) => void {
  const session = useSession();
  const words = useWords().lanes;
  const locale = useLocale();
  return (id, before) => {
    if (!session.run({ type: "reorder", kind: "lane", id, before })) return;
    const { lanes } = useMap.getState().map;
    const index = lanes.findIndex((lane) => lane.id === id);
    const lane = lanes[index];
    if (lane !== undefined) announce(words.moved(laneTitle(lane, locale), index + 1, lanes.length));
  };
}
