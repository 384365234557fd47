import { Plus } from "lucide-react";
import type { Id, Touchpoint } from "#core/model/journeyMap.ts";
import { indexOf, touchpointsOf } from "#core/model/select.ts";
import { stageTitle, touchpointTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SharedTextField } from "../../parts/SharedTextField.tsx";
import { usePersonaMarks } from "../../parts/usePersonaMarks.ts";
import { useRemove } from "../../parts/useRemove.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { openPanel } from "../../state/viewStore.ts";
import { hidesScores, useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { DeleteButton } from "./DeleteButton.tsx";
import { InspectorFrame } from "./InspectorFrame.tsx";
import { RatingEditor } from "./RatingEditor.tsx";
import { Section } from "./Section.tsx";
import { TouchpointFacts } from "./TouchpointFacts.tsx";

export interface TouchpointInspectorProps {
  readonly touchpoint: Touchpoint;
  /** Whose rating was selected: its evidence stands open. */
  readonly persona: Id | undefined;
}

/** Every field of a touchpoint. */
export function TouchpointInspector({ touchpoint, persona }: TouchpointInspectorProps) {
  const { inspector: words, takingPart } = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const marks = usePersonaMarks();
  const isHidden = useWorkshopState(hidesScores);
  const isEditor = useMap(canEdit);
  const remove = useRemove();
  const { id } = touchpoint;
  const title = touchpointTitle(touchpoint, locale);
  const stage = indexOf(map).stages.get(touchpoint.place.stage);
  const position = touchpointsOf(map, touchpoint.place.stage).indexOf(touchpoint) + 1;
  return (
    <InspectorFrame
      overline={words.place(stageTitle(stage, locale), position)}
      title={title}
      footer={
        <DeleteButton
          onPress={() => remove([{ kind: "touchpoint", id }], words.deleted.touchpoint(title))}
        />
      }
    >
      <SharedTextField
        label={words.title}
        text={{ kind: "touchpoint", id, field: "title", value: touchpoint.title }}
        rows={1}
      />
      <Section title={words.scores}>
        {isHidden && <p className="u-hint">{takingPart.scoresHidden}</p>}
        {!isHidden &&
          marks.map((mark) => (
            <RatingEditor
              key={mark.persona.id}
              touchpoint={touchpoint}
              mark={mark}
              startsOpen={mark.persona.id === persona}
            />
          ))}
        {marks.length === 0 && isEditor && (
          <div className="in-empty">
            <p>{words.noPersonas}</p>
            <Button
              isSmall
              icon={<Plus size={14} aria-hidden />}
              onPress={() => openPanel("personas")}
            >
              {words.addPersona}
            </Button>
          </div>
        )}
      </Section>
      <Section title={words.facts}>
        <TouchpointFacts touchpoint={touchpoint} />
      </Section>
    </InspectorFrame>
  );
}
