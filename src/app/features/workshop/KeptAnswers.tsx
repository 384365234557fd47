import { CloudOff } from "lucide-react";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { copyTold } from "../../parts/copyTold.ts";
import { forgetHeldTexts } from "../../session/heldTexts.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { changeWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { keepRefused } from "./enterAnswer.ts";

/** What waits on this device for the connection, and what came too late, to be copied. */
export function KeptAnswers() {
  const { takingPart: words } = useWords();
  const { mapId } = useSession();
  const format = useFormat();
  const count = useWorkshopState(({ pending }) => pending.length);
  const isCutOff = useWorkshopState((state) => state.isCutOff);
  const isOffline = useMap(({ connection }) => connection !== "online") || isCutOff;
  const refused = useWorkshopState((state) => state.refused);
  const texts = refused.flatMap(({ change }) => (change.kind === "note" ? change.text : []));
  const held = useWorkshopState((state) => state.held);
  const blocks = useWorkshopState(({ workshop }) => workshop?.blocks);
  // A text without a place was never sent: its step closed while it was being written.
  const hasEnded = refused.every(({ block, change }) => {
    const isOpen = blocks?.some(({ id, state }) => id === block && state === "open") === true;
    return change.kind === "note" && (change.column === "" || !isOpen);
  });
  const putHeldAway = () => {
    forgetHeldTexts(mapId);
    changeWorkshop({ held: [] });
  };
  return (
    <>
      {isOffline && count > 0 && (
        <p className="ws-kept" role="status">
          <CloudOff size={16} aria-hidden />
          {words.kept(format.count(count))}
        </p>
      )}
      <LateTexts
        said={hasEnded ? words.endedFirst : words.late}
        texts={texts}
        onPutAway={() => keepRefused([])}
      />
      <LateTexts said={words.heldTexts} texts={held} onPutAway={putHeldAway} />
    </>
  );
}

interface LateTextsProps {
  /** Why they are not where they should be. */
  readonly said: string;
  readonly texts: readonly string[];
  readonly onPutAway: () => void;
}

function LateTexts({ said, texts, onPutAway }: LateTextsProps) {
  const { takingPart: words } = useWords();
  if (texts.length === 0) return null;
  return (
    <div className="ws-late" role="alert">
      <p>{said}</p>
      <ul>
        {texts.map((text, index) => (
          <li key={`${index} ${text}`} className="ws-kepttext">
            {text}
          </li>
        ))}
      </ul>
      <div className="ws-row">
        <Button isSmall onPress={() => void copyTold(texts.join("\n"), words)}>
          {words.copy}
        </Button>
        <Button isSmall onPress={onPutAway}>
          {words.putAway}
        </Button>
      </div>
    </div>
  );
}
