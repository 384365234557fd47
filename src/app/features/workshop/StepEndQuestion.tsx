import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { NotReady } from "./notReady.ts";

export interface StepEndQuestionProps {
  readonly notReady: NotReady;
  readonly onWait: () => void;
  readonly onGoOn: () => void;
}

/** Asks before the open step closes on people who are not ready. */
export function StepEndQuestion({ notReady, onWait, onGoOn }: StepEndQuestionProps) {
  const { workshop: words } = useWords();
  const format = useFormat();
  return (
    <Dialog
      title={words.cutOffTitle}
      isOpen
      isAlert
      size="narrow"
      onClose={onWait}
      footer={
        <>
          <Button autoFocus onPress={onWait}>
            {words.wait}
          </Button>
          <Button kind="primary" onPress={onGoOn}>
            {words.goOn}
          </Button>
        </>
      }
    >
      <div className="ws-stack">
        <p>{words.cutOff(format.count(notReady.waiting), format.count(notReady.all))}</p>
        <p>{words.cutOffHint}</p>
      </div>
    </Dialog>
  );
}
