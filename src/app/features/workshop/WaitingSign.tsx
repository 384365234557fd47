import { DoorOpen } from "lucide-react";
import { useEffect, useRef } from "react";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { changeWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { announce } from "../../ui/announce.ts";
import { BarSign } from "./BarSign.tsx";
import { heldCount } from "./useMyPart.ts";

/** How many wait to be let in, said as they come, with the way to them. */
export function WaitingSign() {
  const { workshop: words } = useWords();
  const format = useFormat();
  const count = useWorkshopState(heldCount);
  const last = useRef(0);
  useEffect(() => {
    if (count > last.current) announce(words.waitingAtDoor(format.count(count)));
    last.current = count;
  }, [count, words, format]);
  if (count === 0) return null;
  return (
    <BarSign
      word={words.waitingShort(format.count(count))}
      label={words.showWaiting(format.count(count))}
      icon={<DoorOpen size={16} aria-hidden />}
      isUrgent
      onPress={showPeople}
    />
  );
}

/** Opens the panel where people are let in, and takes the focus there. */
function showPeople(): void {
  changeWorkshop({ isDockOpen: true, tab: "people" });
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(".ws-tabs [aria-checked='true']")?.focus(),
  );
}
