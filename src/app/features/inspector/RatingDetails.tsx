import type { RatingChange } from "#core/commands/rate.ts";
import { evidenceKinds } from "#core/model/journeyMap.ts";
import type { EvidenceKind, Id, Rating } from "#core/model/journeyMap.ts";
import { maxCount, maxWordLength } from "#core/model/limits.ts";
import { isOnPath } from "#core/model/select.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useMergedInput } from "../../session/useSharedText.ts";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { WordField } from "./WordField.tsx";
import { useFormat } from "../../i18n/useFormat.ts";

export interface RatingDetailsProps {
  readonly touchpoint: Id;
  readonly persona: Id;
  readonly rating: Rating;
  /** `was`: the comment its author saw. */
  readonly rate: (fields: RatingChange["fields"], was?: string) => boolean;
}

/** Whether the persona comes by, and what its rating stands on. */
export function RatingDetails({ touchpoint, persona, rating, rate }: RatingDetailsProps) {
  const words = useWords().inspector;
  const locale = useLocale();
  const session = useSession();
  const format = useFormat();
  const isEditor = useMap(canEdit);
  const { date = "" } = rating;
  const isVisited = useMap((state) => isOnPath(state.map, touchpoint, persona));
  const comment = useMergedInput({
    value: rating.comment ?? "",
    write: (text, was) => rate({ comment: text === "" ? undefined : text }, was),
    editing: { kind: "rating", id: touchpoint, field: "comment" },
  });
  const evidence = wordsOf(locale).evidence;
  return (
    <div className="in-details">
      <Switch
        isSelected={isVisited}
        onChange={(onPath) => session.run({ type: "visit", touchpoint, persona, onPath })}
      >
        {words.onPath}
      </Switch>
      <WordField
        label={words.feeling}
        placeholder={words.feelingHint}
        value={rating.feeling ?? ""}
        maxLength={maxWordLength}
        onChange={(feeling) => rate({ feeling: feeling === "" ? undefined : feeling })}
      />
      <div className="in-pair">
        <Select<EvidenceKind | "none">
          label={words.evidence}
          value={rating.evidence ?? "none"}
          options={[
            { id: "none", label: words.noEvidence },
            ...evidenceKinds.map((id) => ({ id, label: evidence[id] })),
          ]}
          onChange={(kind) => rate({ evidence: kind === "none" ? undefined : kind })}
        />
        <NumberField
          label={words.count}
          value={rating.count}
          min={0}
          max={maxCount}
          digits={0}
          onChange={(count) => rate({ count })}
        />
      </div>
      <TextField
        label={words.date}
        type={isEditor ? "date" : "text"}
        value={isEditor ? date : date && format.date(date)}
        onChange={(typed) => rate({ date: typed === "" ? undefined : typed })}
      />
      <TextArea label={words.comment} {...comment} rows={2} />
    </div>
  );
}
