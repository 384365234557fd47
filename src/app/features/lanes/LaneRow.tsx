import { Eye, EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import type { Lane } from "#core/model/journeyMap.ts";
import { themeOf } from "#core/scene/theme.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SharedTextField } from "../../parts/SharedTextField.tsx";
import { useSession } from "../../session/useSession.ts";
import { isSelected } from "../../state/selection.ts";
import { useTheme } from "../../state/theme.ts";
import { useView } from "../../state/viewStore.ts";
import { IconToggle } from "../../ui/IconButton.tsx";
import { LaneMenu } from "./LaneMenu.tsx";
import { LaneSign } from "./LaneSign.tsx";
import { canEdit, useMap } from "../../state/mapStore.ts";

export interface LaneRowProps {
  readonly lane: Lane;
  readonly handle: ReactNode;
}

/** One lane: its sign, its name to be typed over, whether it is on the map. */
export function LaneRow({ lane, handle }: LaneRowProps) {
  const locale = useLocale();
  const isEditor = useMap(canEdit);
  const { notes } = themeOf(useTheme());
  const { id, hidden } = lane;
  const title = laneTitle(lane, locale);
  const isOpen = useView((view) => isSelected(view.selection, { kind: "lane", id }));
  const ground = lane.kind === "notes" ? notes[lane.tint].tint : undefined;
  const ink = lane.kind === "notes" ? notes[lane.tint].ink : undefined;
  return (
    <div className="ln-row" data-open={isOpen} data-hidden={hidden}>
      {handle}
      <span className="ln-sign" style={{ background: ground, color: ink }}>
        <LaneSign lane={lane} />
      </span>
      {isEditor ? (
        <ChangeableLane lane={lane} title={title} />
      ) : (
        <ShownLane lane={lane} title={title} />
      )}
      <LaneMenu lane={lane} title={title} />
    </div>
  );
}

interface LaneNameProps {
  readonly lane: Lane;
  readonly title: string;
}

function ChangeableLane({ lane, title }: LaneNameProps) {
  const words = useWords().lanes;
  const locale = useLocale();
  const session = useSession();
  const { id, hidden } = lane;
  return (
    <>
      <SharedTextField
        className="ln-name"
        hiddenLabel={words.name(title)}
        placeholder={laneTitle({ ...lane, title: "" }, locale)}
        text={{ kind: "lane", id, field: "title", value: lane.title }}
      />
      <IconToggle
        label={words.show(title)}
        icon={hidden ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
        isSelected={!hidden}
        onChange={() =>
          session.run({ type: "setFields", kind: "lane", ids: [id], fields: { hidden: !hidden } })
        }
      />
    </>
  );
}

/** For whom looks on: what it is called, and whether it is kept off the map. */
function ShownLane({ lane, title }: LaneNameProps) {
  const words = useWords().lanes;
  return (
    <>
      <span className="ln-name ln-shown">{title}</span>
      {lane.hidden && <EyeOff size={16} role="img" aria-label={words.isHidden} />}
    </>
  );
}
