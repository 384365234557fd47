import type { Rating } from "#core/model/journeyMap.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ScoreField } from "../../parts/ScoreField.tsx";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { pairOfKey } from "../../state/selection.ts";
import { Button } from "../../ui/Button.tsx";
import { Labelled } from "../../ui/Labelled.tsx";
import { commonValue } from "./commonValue.ts";
import { FaceChoice } from "./FaceChoice.tsx";

/** The score several ratings can be given at once; `keys` are `touchpoint/persona`. */
export function SeveralRatings({ keys }: { readonly keys: readonly string[] }) {
  const words = useWords().inspector;
  const ratings = useMap((state) => state.map.ratings);
  const session = useSession();
  const isEditor = useMap(canEdit);
  const pairs = keys.map(pairOfKey);
  const emotion = commonValue(
    pairs,
    ([touchpoint, persona]) => ratings[touchpoint]?.[persona]?.emotion,
  );
  const rateAll = (fields: { readonly [F in keyof Rating]?: Rating[F] | undefined }) =>
    session.run({
      type: "rate",
      ratings: pairs.map(([touchpoint, persona]) => ({ touchpoint, persona, fields })),
    });
  return (
    <Labelled label={words.setEmotion}>
      <div className="in-scores in-scores-plain">
        <FaceChoice
          label={words.setEmotion}
          size={22}
          value={emotion}
          onChange={(value) => rateAll({ emotion: value })}
        />
        <ScoreField
          label={words.setEmotion}
          scale="emotion"
          value={emotion}
          onChange={(value) => rateAll({ emotion: value })}
        />
      </div>
      {isEditor && (
        <Button
          isSmall
          className="in-add"
          onPress={() => rateAll({ emotion: undefined, satisfaction: undefined })}
        >
          {words.clearScores}
        </Button>
      )}
    </Labelled>
  );
}
