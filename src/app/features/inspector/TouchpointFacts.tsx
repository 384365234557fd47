import { contacts, expectations, knownChannels } from "#core/model/journeyMap.ts";
import type { Touchpoint } from "#core/model/journeyMap.ts";
import { maxWordLength } from "#core/model/limits.ts";
import { owners } from "#core/model/select.ts";
import { channelName } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SharedTextField } from "../../parts/SharedTextField.tsx";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { ComboBox } from "../../ui/ComboBox.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { channelsOf } from "./channelsOf.ts";
import { ScoreRow } from "./ScoreRow.tsx";
import { WordField } from "./WordField.tsx";

/** What a touchpoint is, apart from how it was felt. */
export function TouchpointFacts({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const words = useWords().inspector;
  const core = wordsOf(useLocale());
  const map = useMap((state) => state.map);
  const session = useSession();
  const { id } = touchpoint;
  const set = (
    fields: Partial<Touchpoint> | { contact: undefined } | { companyScore: undefined },
  ) => session.run({ type: "setFields", kind: "touchpoint", ids: [id], fields });
  return (
    <>
      <div className="in-labelled">
        <span className="u-label" aria-hidden>
          {words.companyScore}
        </span>
        <ScoreRow
          label={words.companyScore}
          exactLabel={words.exactCompanyScore}
          value={touchpoint.companyScore}
          onChange={(companyScore) =>
            set(companyScore === undefined ? { companyScore: undefined } : { companyScore })
          }
        />
      </div>
      <ComboBox
        label={words.channel}
        value={touchpoint.channel}
        maxLength={maxWordLength}
        options={[...knownChannels, ...channelsOf(map)].map((channel) => ({
          id: channel,
          label: channelName(core, channel),
        }))}
        onChange={(channel) => set({ channel })}
      />
      <div className="in-labelled">
        <span className="u-label" aria-hidden>
          {words.contact}
        </span>
        <SegmentedControl
          label={words.contact}
          isClearable
          value={touchpoint.contact}
          options={contacts.map((contact) => ({ id: contact, label: core.contacts[contact] }))}
          onChange={(contact) => set(contact === undefined ? { contact: undefined } : { contact })}
        />
      </div>
      <ComboBox
        label={words.owner}
        placeholder={words.ownerPlaceholder}
        hint={words.ownerHint}
        value={touchpoint.owner}
        maxLength={maxWordLength}
        options={owners(map).map((owner) => ({ id: owner, label: owner }))}
        onChange={(owner) => set({ owner })}
      />
      <Switch
        isSelected={touchpoint.momentOfTruth}
        onChange={(momentOfTruth) => set({ momentOfTruth })}
      >
        {words.momentOfTruth}
      </Switch>
      <div className="in-labelled" role="group" aria-label={words.expectations}>
        <span className="u-label" aria-hidden>
          {words.expectations}
        </span>
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
      </div>
      <SharedTextField
        label={words.description}
        rows={3}
        text={{ kind: "touchpoint", id, field: "description", value: touchpoint.description }}
      />
      {map.info.scope === "individual" && <IndividualFacts touchpoint={touchpoint} />}
    </>
  );
}

/** Where and when it happened to this one customer, and how it came out. */
function IndividualFacts({ touchpoint }: { readonly touchpoint: Touchpoint }) {
  const words = useWords().inspector;
  const session = useSession();
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
        onChange={(when) =>
          session.run({ type: "setFields", kind: "touchpoint", ids: [id], fields: { when } })
        }
      />
      <SharedTextField
        label={words.outcome}
        rows={2}
        text={{ kind: "touchpoint", id, field: "outcome", value: touchpoint.outcome }}
      />
    </>
  );
}
