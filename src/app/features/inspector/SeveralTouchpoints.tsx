import type { Touchpoint } from "#core/model/journeyMap.ts";
import { wordsOf } from "#core/words/words.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Select } from "../../ui/Select.tsx";
import { commonValue } from "./commonValue.ts";
import { ServiceFields } from "./ServiceFields.tsx";
import { useSetTouchpoints } from "./useSetTouchpoints.ts";

export interface SeveralTouchpointsProps {
  readonly touchpoints: readonly Touchpoint[];
}

/** The fields several touchpoints can be given at once. */
export function SeveralTouchpoints({ touchpoints }: SeveralTouchpointsProps) {
  const words = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const session = useSession();
  const set = useSetTouchpoints(touchpoints);
  if (touchpoints.length === 0) return null;
  const ids = touchpoints.map(({ id }) => id);
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
      <ServiceFields touchpoints={touchpoints} />
      <Checkbox
        isSelected={moments === touchpoints.length}
        isIndeterminate={moments > 0 && moments < touchpoints.length}
        onChange={(momentOfTruth) => set({ momentOfTruth })}
      >
        {wordsOf(locale).momentOfTruth}
      </Checkbox>
    </>
  );
}
