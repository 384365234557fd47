import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import type { NotReady } from "./notReady.ts";

export interface StepEndQuestionProps {
  readonly notReady: NotReady;
  readonly onClose: () => void;
  readonly onGoOn: () => void;
}

/** Asks before the open step closes on people who are not ready. */
export function StepEndQuestion({ notReady, onClose, onGoOn }: StepEndQuestionProps) {
  const { workshop: words } = useWords();
  const format = useFormat();
  return (
    <Confirm
      title={words.cutOffTitle}
      isOpen
      cancelLabel={words.wait}
      confirmLabel={words.goOn}
      onClose={onClose}
      onConfirm={onGoOn}
    >
      <div className="ws-stack">
        <p>{words.cutOff(format.count(notReady.waiting), format.count(notReady.all))}</p>
        <p>{words.cutOffHint}</p>
      </div>
    </Confirm>
  );
}
