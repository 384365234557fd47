import {
  Check,
  Ellipsis,
  Rows3,
  Focus,
  KeyRound,
  PencilRuler,
  PanelRight,
  Square,
} from "lucide-react";
import type { Workshop } from "#core/wire/workshop.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { changePreferences, usePreferences } from "../../state/preferences.ts";
import { openDialog } from "../../state/viewStore.ts";
import { changeWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { MenuEntry } from "../../ui/MenuList.tsx";
import { lookHere } from "./lookHere.ts";
import { useDeeds } from "./useDeeds.ts";
import { useNaming } from "./useNaming.ts";

export interface FacilitatorMenuProps {
  readonly workshop: Workshop;
  readonly onNewCode: () => void;
  readonly onEnd: () => void;
}

/** What the facilitator needs now and then. */
export function FacilitatorMenu({ workshop, onNewCode, onEnd }: FacilitatorMenuProps) {
  const naming = useNaming();
  const deeds = useDeeds();
  const isHeard = usePreferences(({ sound }) => sound ?? true);
  const isDockOpen = useWorkshopState((state) => state.isDockOpen);
  const { workshop: words } = naming.words;
  const { isMapFrozen, hidesNames, holdsNewcomers, frozenLanes } = workshop;
  const lanes = naming.map.lanes
    .filter(({ kind }) => kind === "notes")
    .map((lane) => {
      const isFrozen = frozenLanes.includes(lane.id);
      return {
        id: lane.id,
        label: laneTitle(lane, naming.locale),
        isChecked: isFrozen,
        onAction: () => void deeds.run({ type: "freezeLane", lane: lane.id, isFrozen: !isFrozen }),
      };
    });
  const entries: readonly MenuEntry[] = [
    {
      id: "look",
      label: words.lookHere,
      icon: <Focus size={16} />,
      onAction: () => void lookHere(deeds, words.looked),
    },
    {
      id: "dock",
      label: isDockOpen ? words.closePanel : words.openPanel,
      icon: <PanelRight size={16} />,
      onAction: () => changeWorkshop({ isDockOpen: !isDockOpen }),
    },
    {
      id: "plan",
      label: words.editPlan,
      icon: <PencilRuler size={16} />,
      onAction: () => openDialog("workshop"),
    },
    "line",
    {
      id: "freeze",
      label: words.freezeMap,
      isChecked: isMapFrozen,
      onAction: () => void deeds.run({ type: "freezeMap", isFrozen: !isMapFrozen }),
    },
    {
      id: "lanes",
      label: words.freezeLanes,
      icon: lanes.some(({ isChecked }) => isChecked) ? <Check size={16} /> : <Rows3 size={16} />,
      isDisabled: lanes.length === 0,
      entries: lanes,
    },
    {
      id: "names",
      label: words.hideNames,
      isChecked: hidesNames,
      onAction: () => void deeds.run({ type: "hideNames", isOn: !hidesNames }),
    },
    {
      id: "hold",
      label: words.holdNewcomers,
      isChecked: holdsNewcomers,
      onAction: () => void deeds.run({ type: "holdNewcomers", isOn: !holdsNewcomers }),
    },
    {
      id: "sound",
      label: words.sound,
      isChecked: isHeard,
      onAction: () => changePreferences({ sound: !isHeard }),
    },
    {
      id: "code",
      label: words.newCode,
      icon: <KeyRound size={16} />,
      onAction: onNewCode,
    },
    "line",
    { id: "end", label: words.end, icon: <Square size={15} />, isDangerous: true, onAction: onEnd },
  ];
  return (
    <MenuButton
      label={words.menu}
      isIconOnly
      icon={<Ellipsis size={18} aria-hidden />}
      entries={entries}
    />
  );
}
