import { contacts, knownChannels } from "#core/model/journeyMap.ts";
import type { Contact, Touchpoint } from "#core/model/journeyMap.ts";
import { maxWordLength } from "#core/model/limits.ts";
import { owners } from "#core/model/select.ts";
import { channelName } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { ComboBox } from "../../ui/ComboBox.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import { channelsOf } from "./channelsOf.ts";
import { commonValue } from "./commonValue.ts";

export interface SeveralTouchpointsProps {
  readonly touchpoints: readonly Touchpoint[];
}

/** The fields several touchpoints can be given at once. */
export function SeveralTouchpoints({ touchpoints }: SeveralTouchpointsProps) {
  const words = useWords();
  const locale = useLocale();
  const core = wordsOf(locale);
  const map = useMap((state) => state.map);
  const session = useSession();
  if (touchpoints.length === 0) return null;
  const ids = touchpoints.map(({ id }) => id);
  const set = (fields: Partial<Touchpoint> | { contact: Contact | undefined }) =>
    session.run({ type: "setFields", kind: "touchpoint", ids, fields });
  const channel = commonValue(touchpoints, (touchpoint) => touchpoint.channel);
  const owner = commonValue(touchpoints, (touchpoint) => touchpoint.owner);
  const moments = touchpoints.filter(({ momentOfTruth }) => momentOfTruth).length;
  return (
    <>
      <Select
        label={words.inspector.moveToStage}
        placeholder={words.inspector.mixed}
        value={commonValue(touchpoints, ({ place }) => place.stage)}
        options={map.stages.map(({ id }) => ({
          id,
          label: columnTitle(id, { map, locale, words }),
        }))}
        onChange={(stage) => session.run({ type: "moveTouchpoints", ids, stage })}
      />
      <ComboBox
        label={words.inspector.channel}
        placeholder={channel === undefined ? words.inspector.mixed : undefined}
        value={channel ?? ""}
        maxLength={maxWordLength}
        options={[...knownChannels, ...channelsOf(map)].map((id) => ({
          id,
          label: channelName(core, id),
        }))}
        onChange={(value) => set({ channel: value })}
      />
      <ComboBox
        label={words.inspector.owner}
        placeholder={owner === undefined ? words.inspector.mixed : words.inspector.ownerPlaceholder}
        value={owner ?? ""}
        maxLength={maxWordLength}
        options={owners(map).map((id) => ({ id, label: id }))}
        onChange={(value) => set({ owner: value })}
      />
      <div className="in-labelled">
        <span className="u-label" aria-hidden>
          {words.inspector.contact}
        </span>
        <SegmentedControl
          label={words.inspector.contact}
          isClearable
          value={commonValue(touchpoints, ({ contact }) => contact)}
          options={contacts.map((id) => ({ id, label: core.contacts[id] }))}
          onChange={(contact) => set({ contact })}
        />
      </div>
      <Checkbox
        isSelected={moments === touchpoints.length}
        isIndeterminate={moments > 0 && moments < touchpoints.length}
        onChange={(momentOfTruth) => set({ momentOfTruth })}
      >
        {core.momentOfTruth}
      </Checkbox>
    </>
  );
}
