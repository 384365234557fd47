import { ArrowLeft, ArrowRight } from "lucide-react";
import { stageTints } from "#core/model/journeyMap.ts";
import type { Stage } from "#core/model/journeyMap.ts";
import { touchpointsOf } from "#core/model/select.ts";
import { themeOf } from "#core/scene/theme.ts";
import { wordsOf } from "#core/words/words.ts";
import { stageTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SharedTextField } from "../../parts/SharedTextField.tsx";
import { useRemove } from "../../parts/useRemove.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { useTheme } from "../../state/theme.ts";
import { Switch } from "../../ui/Switch.tsx";
import { DeleteButton } from "./DeleteButton.tsx";
import { InspectorFrame } from "./InspectorFrame.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { Swatches } from "./Swatches.tsx";

/** Every field of a stage. */
export function StageInspector({ stage }: { readonly stage: Stage }) {
  const words = useWords().inspector;
  const locale = useLocale();
  const core = wordsOf(locale);
  const map = useMap((state) => state.map);
  const session = useSession();
  const remove = useRemove();
  const { stages } = themeOf(useTheme());
  const { id } = stage;
  const title = stageTitle(stage, locale);
  const set = (fields: Partial<Pick<Stage, "tint" | "hidden" | "collapsed">>) =>
    session.run({ type: "setFields", kind: "stage", ids: [id], fields });
  return (
    <InspectorFrame
      overline={`${words.stage} · ${core.touchpointCount(touchpointsOf(map, id).length)}`}
      title={title}
      footer={
        <>
          <MoveButtons
            kind="stage"
            id={id}
            siblings={map.stages}
            back={{ label: words.moveLeft, icon: <ArrowLeft size={16} aria-hidden /> }}
            forth={{ label: words.moveRight, icon: <ArrowRight size={16} aria-hidden /> }}
          />
          <DeleteButton
            onPress={() => remove([{ kind: "stage", id }], words.deleted.stage(title))}
          />
        </>
      }
    >
      <SharedTextField
        label={words.stageTitle}
        text={{ kind: "stage", id, field: "title", value: stage.title }}
      />
      <Swatches
        label={words.colour}
        value={stage.tint}
        swatches={stageTints.map((tint) => ({
          id: tint,
          label: words.tints[tint],
          fill: stages[tint].tint,
          ink: stages[tint].ink,
        }))}
        onChange={(tint) => set({ tint })}
      />
      <Switch isSelected={stage.collapsed} onChange={(collapsed) => set({ collapsed })}>
        {words.collapsed}
      </Switch>
      <Switch isSelected={stage.hidden} onChange={(hidden) => set({ hidden })}>
        {words.hidden}
      </Switch>
    </InspectorFrame>
  );
}
