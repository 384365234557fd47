import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import type { RatingChange } from "#core/commands/rate.ts";
import type { Rating, Touchpoint } from "#core/model/journeyMap.ts";
import { isOnPath } from "#core/model/select.ts";
import { personaName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { PersonaPicture } from "../../parts/PersonaPicture.tsx";
import { ScoreField } from "../../parts/ScoreField.tsx";
import type { PersonaMark } from "../../parts/usePersonaMarks.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { FaceChoice } from "./FaceChoice.tsx";
import { RatingDetails } from "./RatingDetails.tsx";
import { ScoreRow } from "./ScoreRow.tsx";

export interface RatingEditorProps {
  readonly touchpoint: Touchpoint;
  readonly mark: PersonaMark;
  readonly startsOpen: boolean;
}

/** What one persona felt at a touchpoint: a face or an exact value, satisfaction, and behind a button the evidence. */
export function RatingEditor({ touchpoint, mark, startsOpen }: RatingEditorProps) {
  const words = useWords().inspector;
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const session = useSession();
  const details = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const { persona } = mark;
  const name = personaName(persona, locale);
  const rating: Rating = map.ratings[touchpoint.id]?.[persona.id] ?? {};
  const isVisited = isOnPath(map, touchpoint.id, persona.id);
  const rate = (fields: RatingChange["fields"], was?: string) =>
    session.run({
      type: "rate",
      ratings: [{ touchpoint: touchpoint.id, persona: persona.id, fields, was }],
    });
  return (
    <div className="in-rating" role="group" aria-label={name} data-off-path={!isVisited}>
      <div className="in-rating-head">
        <PersonaPicture mark={mark} size={26} />
        <span className="in-rating-name">{name}</span>
        {!isVisited && <span className="in-tag">{words.notOnPath}</span>}
        <Button
          kind="quiet"
          isSmall
          className="in-more"
          aria-expanded={isOpen}
          aria-controls={details}
          aria-label={`${words.details}: ${name}`}
          onPress={() => setOpen(!isOpen)}
        >
          {words.details}
          <ChevronDown size={14} aria-hidden className={isOpen ? "in-turned" : ""} />
        </Button>
      </div>
      <div className="in-scores">
        <span className="in-scores-label" aria-hidden>
          {words.emotion}
        </span>
        <FaceChoice
          label={words.emotionOf(name)}
          isClearable
          size={20}
          value={rating.emotion}
          onChange={(emotion) => rate({ emotion })}
        />
        <ScoreField
          label={words.exactEmotion(name)}
          scale="emotion"
          value={rating.emotion}
          onChange={(emotion) => rate({ emotion })}
        />
      </div>
      <ScoreRow
        shownLabel={words.satisfaction}
        label={words.satisfactionOf(name)}
        exactLabel={words.exactSatisfaction(name)}
        value={rating.satisfaction}
        onChange={(satisfaction) => rate({ satisfaction })}
      />
      <div id={details} hidden={!isOpen}>
        {isOpen && (
          <RatingDetails
            touchpoint={touchpoint.id}
            persona={persona.id}
            rating={rating}
            rate={rate}
          />
        )}
      </div>
    </div>
  );
}
