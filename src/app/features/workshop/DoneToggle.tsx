import { Check } from "lucide-react";
import type { Block } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { enterAnswer } from "./enterAnswer.ts";
import { amDone } from "./useMyPart.ts";

/** Tells the facilitator that one is done; one can still change what one entered. */
export function DoneToggle({ block }: { readonly block: Block }) {
  const { takingPart: words } = useWords();
  const isDone = useWorkshopState(amDone);
  return (
    <div className="ws-stack">
      <Button
        className="ws-big ws-donebutton"
        icon={<Check size={18} aria-hidden />}
        aria-pressed={isDone}
        onPress={() => enterAnswer(block.id, { kind: "done", isDone: !isDone })}
      >
        {words.done}
      </Button>
      {isDone && <p className="u-hint">{words.doneHint}</p>}
    </div>
  );
}
