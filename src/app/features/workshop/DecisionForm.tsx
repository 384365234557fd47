import { useState } from "react";
import type { SyntheticEvent } from "react";
import { owners } from "#core/model/select.ts";
import type { Decision } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dayAfter } from "../../parts/dayText.ts";
import { now } from "../../platform/clock.ts";
import type { NewDecision } from "../../platform/decisionsApi.ts";
import { useMap } from "../../state/mapStore.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { ComboBox } from "../../ui/ComboBox.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";

export interface DecisionFormProps {
  /** What is there already, or what the text begins with. */
  readonly item?: Pick<Decision, "text" | "owner" | "reviewOn"> | undefined;
  /** Whether it was saved. */
  readonly onSave: (draft: Omit<NewDecision, "note">) => Promise<boolean>;
  readonly onCancel: () => void;
}

const weeksUntilReview = 4;

/** What will be done, who answers for it, and when it is looked at again. */
export function DecisionForm({ item, onSave, onCancel }: DecisionFormProps) {
  const words = useWords().decisions;
  const suggestions = useSuggestedOwners();
  const [text, setText] = useState(item?.text ?? "");
  const [owner, setOwner] = useState(item?.owner ?? "");
  const [reviewOn, setReviewOn] = useState(
    () => item?.reviewOn ?? dayAfter(now(), 7 * weeksUntilReview),
  );
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() === "" || isBusy) return;
    setBusy(true);
    await onSave({ text: text.trim(), owner: owner.trim(), ...(reviewOn !== "" && { reviewOn }) });
    setBusy(false);
  };
  return (
    <form className="dc-form" onSubmit={(event) => void submit(event)}>
      <TextArea label={words.text} value={text} onChange={setText} rows={2} />
      <div className="dc-pair">
        <ComboBox
          label={words.owner}
          options={suggestions}
          value={owner}
          maxLength={120}
          placeholder={words.ownerHint}
          onChange={setOwner}
        />
        <TextField label={words.reviewOn} type="date" value={reviewOn} onChange={setReviewOn} />
      </div>
      <div className="dc-buttons">
        <Button onPress={onCancel}>{words.cancel}</Button>
        <Button kind="primary" type="submit" isDisabled={text.trim() === ""}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

/** The departments on the map and the people of the workshop. */
function useSuggestedOwners() {
  const map = useMap((state) => state.map);
  const people = useWorkshopState(({ workshop }) => workshop?.people);
  const names = (people ?? []).map(({ name }) => name).filter((name) => name !== "");
  return [...new Set([...owners(map), ...names])].map((name) => ({ id: name, label: name }));
}
