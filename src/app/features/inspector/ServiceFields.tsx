import { contacts, knownChannels } from "#core/model/journeyMap.ts";
import type { Touchpoint } from "#core/model/journeyMap.ts";
import { maxWordLength } from "#core/model/limits.ts";
import { owners } from "#core/model/select.ts";
import { channelName } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { ComboBox } from "../../ui/ComboBox.tsx";
import { Labelled } from "../../ui/Labelled.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { channelsOf } from "./channelsOf.ts";
import { commonValue } from "./commonValue.ts";
import { useSetTouchpoints } from "./useSetTouchpoints.ts";

export interface ServiceFieldsProps {
  /** One, or several that are given the same. */
  readonly touchpoints: readonly Touchpoint[];
}

/** Over which channel, by whom or what, and by which department customers are served. */
export function ServiceFields({ touchpoints }: ServiceFieldsProps) {
  const words = useWords().inspector;
  const core = wordsOf(useLocale());
  const map = useMap((state) => state.map);
  const set = useSetTouchpoints(touchpoints);
  const channel = commonValue(touchpoints, (touchpoint) => touchpoint.channel);
  const owner = commonValue(touchpoints, (touchpoint) => touchpoint.owner);
  return (
    <>
      <ComboBox
        label={words.channel}
        placeholder={channel === undefined ? words.mixed : undefined}
        value={channel ?? ""}
        maxLength={maxWordLength}
        options={[...knownChannels, ...channelsOf(map)].map((id) => ({
          id,
          label: channelName(core, id),
        }))}
        onChange={(value) => set({ channel: value })}
      />
      <Labelled label={words.contact}>
        <SegmentedControl
          label={words.contact}
          isClearable
          value={commonValue(touchpoints, ({ contact }) => contact)}
          options={contacts.map((id) => ({ id, label: core.contacts[id] }))}
          onChange={(contact) => set({ contact })}
        />
      </Labelled>
      <ComboBox
        label={words.owner}
        placeholder={owner === undefined ? words.mixed : words.ownerPlaceholder}
        hint={touchpoints.length === 1 ? words.ownerHint : undefined}
        value={owner ?? ""}
        maxLength={maxWordLength}
        options={owners(map).map((id) => ({ id, label: id }))}
        onChange={(value) => set({ owner: value })}
      />
    </>
  );
}
