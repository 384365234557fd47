import { useEffect } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { useOwnToasts } from "../../parts/useOwnToasts.ts";
import {
  changeWorkshop,
  isFacilitator,
  isOpen,
  useWorkshopState,
} from "../../state/workshopStore.ts";
import { hasLed, keepLed } from "./ledWorkshop.ts";

/** Tells whoever led the workshop who took over, also when they come back to it later. */
export function useSaidTakeOver(): void {
  const { workshop: words } = useWords();
  const tell = useOwnToasts();
  const id = useWorkshopState(({ workshop }) => workshop?.id);
  const leader = useWorkshopState(({ workshop }) => workshop?.facilitator?.id);
  const isKnown = useWorkshopState((state) => isOpen(state) && state.myId !== undefined);
  useEffect(() => {
    if (!isKnown || id === undefined || leader === undefined) return;
    const state = useWorkshopState.getState();
    if (isFacilitator(state)) return keepLed(id);
    if (!hasLed(id)) return;
    changeWorkshop({ isDockOpen: true });
    tell(words.tookFromYou(state.workshop?.facilitator?.name || words.someone));
  }, [isKnown, id, leader, words, tell]);
}
