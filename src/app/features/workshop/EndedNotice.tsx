import { useEffect } from "react";
import { useLocation } from "wouter";
import type { Id } from "#core/model/journeyMap.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useOwnToasts } from "../../parts/useOwnToasts.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { changeWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useMedia } from "../../parts/useMedia.ts";
import { hasLed } from "./ledWorkshop.ts";

/** Says that the workshop has ended: to whoever led it until they go on, and nothing where the page says it itself. */
export function EndedNotice() {
  const ended = useWorkshopState((state) => state.ended);
  const isOwner = useMap(({ role }) => role === "own");
  const isPhone = useMedia("(max-width: 640px)");
  if (ended === undefined) return null;
  if (isOwner && hasLed(ended)) return <EndedDialog ended={ended} />;
  return isOwner || !isPhone ? <EndedMessage ended={ended} /> : null;
}

interface EndedProps {
  readonly ended: Id;
}

function EndedDialog({ ended }: EndedProps) {
  const { workshop: words } = useWords();
  const { mapId } = useSession();
  const [, navigate] = useLocation();
  const goOn = () => {
    changeWorkshop({ ended: undefined });
    requestAnimationFrame(focusMap);
  };
  return (
    <Dialog
      title={words.endedTitle}
      isOpen
      size="narrow"
      onClose={goOn}
      footer={
        <>
          <Button onPress={goOn}>{words.backToMap}</Button>
          <Button kind="primary" autoFocus onPress={() => navigate(`/m/${mapId}/minutes/${ended}`)}>
            {words.openMinutes}
          </Button>
        </>
      }
    >
      <p>{words.endedText}</p>
    </Dialog>
  );
}

/** The bar that asked for the end is gone, and with it what had the focus. */
function focusMap(): void {
  document.querySelector<HTMLElement>("main [tabindex='0']")?.focus();
}

function EndedMessage({ ended }: EndedProps) {
  const { workshop: words } = useWords();
  const { mapId } = useSession();
  const [, navigate] = useLocation();
  const tell = useOwnToasts();
  useEffect(() => {
    const open = () => navigate(`/m/${mapId}/minutes/${ended}`);
    tell(words.ended, { action: { label: words.openMinutes, run: open } });
  }, [ended, mapId, navigate, words, tell]);
  return null;
}
