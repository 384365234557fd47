import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
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
  const hint = useRef<HTMLParagraphElement>(null);
  const wasDone = useRef(isDone);
  useEffect(() => {
    // It stands at the very end, where it may not show.
    if (isDone && !wasDone.current) hint.current?.scrollIntoView({ block: "end" });
    wasDone.current = isDone;
  }, [isDone]);
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
      {isDone && (
        <p ref={hint} className="u-hint">
          {words.doneHint}
        </p>
      )}
    </div>
  );
}
