import { ArrowDown, ArrowUp } from "lucide-react";
import { groupings, noteKinds, noteTints } from "#core/model/journeyMap.ts";
import type { Lane } from "#core/model/journeyMap.ts";
import { themeOf } from "#core/scene/theme.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SharedTextField } from "../../parts/SharedTextField.tsx";
import { useRemove } from "../../parts/useRemove.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { useTheme } from "../../state/theme.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { Select } from "../../ui/Select.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { DeleteButton } from "./DeleteButton.tsx";
import { InspectorFrame } from "./InspectorFrame.tsx";
import { MoveButtons } from "./MoveButtons.tsx";
import { Swatches } from "./Swatches.tsx";

/** Every field of a lane. */
export function LaneInspector({ lane }: { readonly lane: Lane }) {
  const words = useWords().inspector;
  const locale = useLocale();
  const core = wordsOf(locale);
  const lanes = useMap((state) => state.map.lanes);
  const session = useSession();
  const remove = useRemove();
  const { notes } = themeOf(useTheme());
  const { id } = lane;
  const title = laneTitle(lane, locale);
  const ownName = laneTitle({ ...lane, title: "" }, locale);
  const set = (
    fields: Partial<Pick<Lane, "tint" | "hidden" | "collapsed" | "groupBy" | "noteKind">>,
  ) => session.run({ type: "setFields", kind: "lane", ids: [id], fields });
  return (
    <InspectorFrame
      overline={`${words.lane} · ${core.laneKinds[lane.kind]}`}
      title={title}
      footer={
        <>
          <MoveButtons
            kind="lane"
            id={id}
            siblings={lanes}
            back={{ label: words.moveUp, icon: <ArrowUp size={16} aria-hidden /> }}
            forth={{ label: words.moveDown, icon: <ArrowDown size={16} aria-hidden /> }}
          />
          <DeleteButton onPress={() => remove([{ kind: "lane", id }], words.deleted.lane(title))} />
        </>
      }
    >
      <SharedTextField
        label={words.laneTitle}
        hint={words.laneTitleHint(ownName)}
        text={{ kind: "lane", id, field: "title", value: lane.title }}
      />
      {lane.kind === "notes" && (
        <>
          <Select
            label={words.noteKind}
            value={lane.noteKind}
            options={noteKinds.map((kind) => ({ id: kind, label: core.noteKinds[kind] }))}
            onChange={(noteKind) => set({ noteKind })}
          />
          <Swatches
            label={words.colour}
            value={lane.tint}
            swatches={noteTints.map((tint) => ({
              id: tint,
              label: words.tints[tint],
              fill: notes[tint].tint,
              ink: notes[tint].ink,
            }))}
            onChange={(tint) => set({ tint })}
          />
        </>
      )}
      {lane.kind === "touchpoints" && (
        <RadioGroup
          label={words.groupBy}
          value={lane.groupBy}
          options={groupings.map((grouping) => ({ id: grouping, label: core.groupings[grouping] }))}
          onChange={(groupBy) => set({ groupBy })}
        />
      )}
      <Switch isSelected={lane.collapsed} onChange={(collapsed) => set({ collapsed })}>
        {words.collapsed}
      </Switch>
      <Switch isSelected={lane.hidden} onChange={(hidden) => set({ hidden })}>
        {words.hidden}
      </Switch>
    </InspectorFrame>
  );
}
