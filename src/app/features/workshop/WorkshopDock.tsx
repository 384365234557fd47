import { X } from "lucide-react";
import { useRef } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { useFocusReturn } from "../../parts/useFocusReturn.ts";
import { changeWorkshop, isFacilitator, useWorkshopState } from "../../state/workshopStore.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { NowCard } from "./NowCard.tsx";
import { PeopleTab } from "./PeopleTab.tsx";
import { ResultsTab } from "./ResultsTab.tsx";
import { StepsTab } from "./StepsTab.tsx";
import { TakeOver } from "./TakeOver.tsx";
import "../../ui/Panel.css";
import "./answers.css";
import "./workshop.css";

/** The panel beside the map while a workshop is open: to lead it, or to take part. */
export function WorkshopDock() {
  const { workshop: words } = useWords();
  const isLeading = useWorkshopState(isFacilitator);
  const title = useWorkshopState(({ workshop }) => workshop?.title);
  const panel = useRef<HTMLElement>(null);
  const giveBack = useFocusReturn(panel);
  const close = () => {
    giveBack();
    changeWorkshop({ isDockOpen: false });
  };
  return (
    <aside ref={panel} className="u-panel ws-dock" aria-label={words.title}>
      <header className="u-panel-head">
        <h2 className="u-panel-title">{title || words.title}</h2>
        <IconButton
          label={words.closePanel}
          icon={<X size={18} aria-hidden />}
          isSmall
          tooltipPlacement="left"
          onPress={close}
        />
      </header>
      <TakeOver />
      {isLeading ? <LeaderTabs /> : <NowCard />}
    </aside>
  );
}

const tabs = ["steps", "people", "results"] as const;

function LeaderTabs() {
  const { workshop: words } = useWords();
  const tab = useWorkshopState((state) => state.tab);
  return (
    <>
      <div className="ws-tabs">
        <SegmentedControl
          label={words.sections}
          value={tab}
          options={tabs.map((id) => ({ id, label: words.tabs[id] }))}
          onChange={(next) => next !== undefined && changeWorkshop({ tab: next })}
        />
      </div>
      <div className="ws-body">
        {tab === "steps" && <StepsTab />}
        {tab === "people" && <PeopleTab />}
        {tab === "results" && <ResultsTab />}
      </div>
    </>
  );
}
