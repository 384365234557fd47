import { expectations } from "#core/model/journeyMap.ts";
import type { Touchpoint } from "#core/model/journeyMap.ts";
import { maxWordLength } from "#core/model/limits.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SharedTextField } from "../../parts/SharedTextField.tsx";
import { useMap } from "../../state/mapStore.ts";
import { hidesScores, useWorkshopState } from "../../state/workshopStore.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Labelled } from "../../ui/Labelled.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { ScoreRow } from "./ScoreRow.tsx";
import { ServiceFields } from "./ServiceFields.tsx";
import { useSetTouchpoints } from "./useSetTouchpoints.ts";
import { WordField } from "./WordField.tsx";

/** What a touchpoint is, apart from how it was felt. */
export function TouchpointFacts({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const words = useWords().inspector;
  const core = wordsOf(useLocale());
  const scope = useMap((state) => state.map.info.scope);
  const isHidden = useWorkshopState(hidesScores);
  const { id } = touchpoint;
  const set = useSetTouchpoints([touchpoint]);
  return (
    <>
      {!isHidden && <CompanyScore touchpoint={touchpoint} />}
      <ServiceFields touchpoints={[touchpoint]} />
      <Switch
        isSelected={touchpoint.momentOfTruth}
        onChange={(momentOfTruth) => set({ momentOfTruth })}
      >
        {words.momentOfTruth}
      </Switch>
      <Labelled label={words.expectations} isGroup>
        {expectations.map((expectation) => (
          <Checkbox
            key={expectation}
            isSelected={touchpoint.expectations.includes(expectation)}
            onChange={(isMet) =>
              set({
                expectations: expectations.filter((item) =>
                  item === expectation ? isMet : touchpoint.expectations.includes(item),
                ),
              })
            }
          >
            {core.expectations[expectation]}
          </Checkbox>
        ))}
      </Labelled>
      <SharedTextField
        label={words.description}
        rows={3}
        text={{ kind: "touchpoint", id, field: "description", value: touchpoint.description }}
      />
      {scope === "individual" && <IndividualFacts touchpoint={touchpoint} />}
    </>
  );
}

/** How well the company believes it does here. */
function CompanyScore({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const words = useWords().inspector;
  const set = useSetTouchpoints([touchpoint]);
  return (
    <Labelled label={words.companyScore}>
      <ScoreRow
        label={words.companyScore}
        exactLabel={words.exactCompanyScore}
        value={touchpoint.companyScore}
        onChange={(companyScore) => set({ companyScore })}
      />
    </Labelled>
  );
}

/** Where and when it happened to this one customer, and how it came out. */
function IndividualFacts({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const words = useWords().inspector;
  const set = useSetTouchpoints([touchpoint]);
  const { id } = touchpoint;
  return (
    <>
      <SharedTextField
        label={words.where}
        text={{ kind: "touchpoint", id, field: "where", value: touchpoint.where }}
      />
      <WordField
        label={words.when}
        value={touchpoint.when}
        maxLength={maxWordLength}
        onChange={(when) => set({ when })}
      />
      <SharedTextField
        label={words.outcome}
        rows={2}
        text={{ kind: "touchpoint", id, field: "outcome", value: touchpoint.outcome }}
      />
    </>
  );
}
