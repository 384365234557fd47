import { Undo2, X } from "lucide-react";
import { useRef } from "react";
import type { RefObject } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { useFocusReturn } from "../../parts/useFocusReturn.ts";
import { select } from "../../state/viewStore.ts";
import {
  changeWorkshop,
  currentBlock,
  isFacilitator,
  useWorkshopState,
} from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { NowCard } from "./NowCard.tsx";
import { PeopleTab } from "./PeopleTab.tsx";
import { ResultsTab } from "./ResultsTab.tsx";
import { StepsTab } from "./StepsTab.tsx";
import { stepName } from "./stepName.ts";
import { TakeOver } from "./TakeOver.tsx";
import { useNaming } from "./useNaming.ts";
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
    <aside ref={panel} className="u-panel ws-dock" tabIndex={-1} aria-label={words.title}>
      <BackToStep panel={panel} />
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

/** Where the details of what is selected take the panel's place: what one was doing, and the way back to it. */
function BackToStep({ panel }: { readonly panel: RefObject<HTMLElement | null> }) {
  const naming = useNaming();
  const { workshop: words, takingPart } = naming.words;
  const block = useWorkshopState(currentBlock);
  const workshop = useWorkshopState((state) => state.workshop);
  const name = block && stepName(block, workshop?.blocks ?? [], naming);
  const goBack = () => {
    select([]);
    panel.current?.focus();
  };
  return (
    <Button className="ws-backto" icon={<Undo2 size={16} aria-hidden />} onPress={goBack}>
      {takingPart.backTo(name ?? words.title)}
    </Button>
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
