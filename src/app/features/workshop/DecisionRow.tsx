import { Pencil, Trash2 } from "lucide-react";
import type { Decision } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ReviewDay } from "../../parts/ReviewDay.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { showToast } from "../../ui/toasts.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import { draftOf } from "./decisionDraft.ts";
import type { Decisions } from "./useDecisions.ts";
import { useDecisionForm } from "./useDecisionForm.ts";

export interface DecisionRowProps {
  readonly item: Decision;
  readonly decisions: Decisions;
  readonly isEditor: boolean;
}

/** One decision: what, who, when; and whether it is done. */
export function DecisionRow({ item, decisions, isEditor }: DecisionRowProps) {
  const words = useWords().decisions;
  const form = useDecisionForm(`decision/${item.id}`, () => draftOf(item));
  const { text, owner, reviewOn, doneAt } = item;
  const isDone = doneAt !== undefined;
  const mark = async (isDone: boolean) => {
    if (!(await decisions.change(item, { isDone })) || !isDone) return;
    const back = () => void decisions.change(item, { isDone: false });
    showToast(words.wasDone(text), { action: { label: words.undo, run: back } });
  };
  if (form.draft !== undefined) {
    return (
      <li>
        <DecisionForm
          draft={form.draft}
          form={form}
          onSave={(draft) => decisions.change(item, { ...draft, reviewOn: draft.reviewOn ?? null })}
        />
      </li>
    );
  }
  return (
    <li className="dc-row" data-done={isDone}>
      {isEditor && (
        <Checkbox isSelected={isDone} onChange={(isOn) => void mark(isOn)}>
          <VisuallyHidden>{words.doneOf(text)}</VisuallyHidden>
        </Checkbox>
      )}
      <div className="dc-what">
        <p className="dc-text">{text}</p>
        <p className="dc-facts">
          <span>{owner === "" ? words.nobody : owner}</span>
          {isDone ? <span>{words.done}</span> : <ReviewDay reviewOn={reviewOn} />}
        </p>
      </div>
      {isEditor && (
        <>
          <IconButton
            label={words.editOf(text)}
            icon={<Pencil size={15} aria-hidden />}
            isSmall
            autoFocus={form.wasOpen}
            onPress={form.open}
          />
          <IconButton
            label={words.removeOf(text)}
            icon={<Trash2 size={15} aria-hidden />}
            isSmall
            onPress={() => void decisions.remove(item)}
          />
        </>
      )}
    </li>
  );
}
