import { Plus } from "lucide-react";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SidePanel } from "../../parts/SidePanel.tsx";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { SortableList } from "../../ui/SortableList.tsx";
import { LaneRow } from "./LaneRow.tsx";
import { useLaneEntries } from "./useLaneEntries.ts";
import { useMoveLane } from "./useMoveLane.ts";
import "./LanesPanel.css";

/** The lanes of the map, top to bottom: add, name, sort, hide, collapse, remove. */
export function LanesPanel() {
  const words = useWords().lanes;
  const locale = useLocale();
  const lanes = useMap((state) => state.map.lanes);
  const entries = useLaneEntries();
  const move = useMoveLane();
  const isEditor = useMap(canEdit);
  return (
    <SidePanel
      title={words.title}
      closeLabel={words.close}
      footer={
        isEditor && (
          <MenuButton
            label={words.add}
            isSmall
            icon={<Plus size={14} aria-hidden />}
            entries={entries}
          />
        )
      }
    >
      {lanes.length === 0 && (
        <EmptyState title={words.empty}>{isEditor && <p>{words.emptyHint}</p>}</EmptyState>
      )}
      <SortableList
        label={words.list}
        items={lanes}
        handleLabel={(lane) => words.drag(laneTitle(lane, locale))}
        onMove={isEditor ? move : undefined}
      >
        {(lane, handle) => <LaneRow lane={lane} handle={handle} />}
      </SortableList>
    </SidePanel>
  );
}
