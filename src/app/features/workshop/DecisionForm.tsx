import { useState } from "react";
import type { SyntheticEvent } from "react";
import { owners } from "#core/model/select.ts";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { NewDecision } from "../../platform/decisionsApi.ts";
import { useMap } from "../../state/mapStore.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { ComboBox } from "../../ui/ComboBox.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { DecisionDraft } from "./decisionDraft.ts";
import type { DecisionFormState } from "./useDecisionForm.ts";

export interface DecisionFormProps {
  readonly draft: DecisionDraft;
  readonly form: Pick<DecisionFormState, "isFresh" | "change" | "close">;
  /** Whether it was saved: then the form closes. */
  readonly onSave: (decision: Omit<NewDecision, "note">) => Promise<boolean>;
}

/** What will be done, who answers for it, and when it is looked at again. */
export function DecisionForm({ draft, form, onSave }: DecisionFormProps) {
  const words = useWords().decisions;
  const suggestions = useSuggestedOwners();
  const [isBusy, setBusy] = useState(false);
  const text = draft.text.trim();
  const { change, close, isFresh } = form;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (text === "" || isBusy) return;
    setBusy(true);
    const { owner, reviewOn } = draft;
    const isSaved = await onSave({
      text,
      owner: owner.trim(),
      ...(reviewOn !== "" && { reviewOn }),
    });
    setBusy(false);
    if (isSaved) close();
  };
  return (
    <form className="dc-form" onSubmit={(event) => void submit(event)}>
      <TextArea
        label={words.text}
        value={draft.text}
        inputRef={isFresh ? takeFocus : undefined}
        onChange={(next) => change({ text: next })}
      />
      <div className="dc-pair">
        <ComboBox
          label={words.owner}
          options={suggestions}
          value={draft.owner}
          maxLength={limits.decisionOwnerLength}
          placeholder={words.ownerHint}
          onChange={(owner) => change({ owner })}
        />
        <TextField
          label={words.reviewOn}
          type="date"
          value={draft.reviewOn}
          onChange={(reviewOn) => change({ reviewOn })}
        />
      </div>
      <div className="dc-buttons">
        <Button onPress={close}>{words.cancel}</Button>
        <Button kind="primary" type="submit" isDisabled={text === ""}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

/** What was pressed to come here is gone, and with it what had the focus. */
function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

/** The departments on the map and the people of the workshop. */
function useSuggestedOwners() {
  const map = useMap((state) => state.map);
  const people = useWorkshopState(({ workshop }) => workshop?.people);
  const names = (people ?? []).map(({ name }) => name).filter((name) => name !== "");
  return [...new Set([...owners(map), ...names])].map((name) => ({ id: name, label: name }));
}
