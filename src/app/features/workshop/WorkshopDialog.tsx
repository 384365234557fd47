import { useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { changeWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { useSession } from "../../session/useSession.ts";
import { DecisionList } from "./DecisionList.tsx";
import { PastWorkshops } from "./PastWorkshops.tsx";
import { PlanEditor } from "./PlanEditor.tsx";
import { PlanStart } from "./PlanStart.tsx";
import { loadWorkshop } from "./loadWorkshop.ts";
import "./WorkshopDialog.css";

export interface WorkshopDialogProps {
  readonly onClose: () => void;
}

type Section = "plan" | "decisions" | "past";

/** Where a workshop is planned and begun, and where what earlier ones decided is found. */
export function WorkshopDialog({ onClose }: WorkshopDialogProps) {
  const words = useWords().workshop;
  const isOwner = useMap(({ role }) => role === "own");
  const [chosen, setChosen] = useState<Section>();
  const section = chosen ?? (isOwner ? "plan" : "decisions");
  const options = [
    ...(isOwner ? [{ id: "plan" as const, label: words.plan }] : []),
    { id: "decisions" as const, label: words.decisions },
    { id: "past" as const, label: words.past },
  ];
  return (
    <Dialog title={words.title} isOpen onClose={onClose} size="wide" isAtTop>
      <div className="wd">
        <SegmentedControl
          label={words.sections}
          options={options}
          value={section}
          onChange={setChosen}
        />
        {section === "plan" && <Plan onClose={onClose} />}
        {section === "decisions" && <DecisionList />}
        {section === "past" && (
          <PastWorkshops onClose={onClose} onPlanned={() => setChosen("plan")} />
        )}
      </div>
    </Dialog>
  );
}

/** The plan, or the choice of one. */
function Plan({ onClose }: WorkshopDialogProps) {
  const words = useWords().workshop;
  const { mapId } = useSession();
  const status = useWorkshopState((state) => state.status);
  const workshop = useWorkshopState((state) => state.workshop);
  const retry = () => {
    changeWorkshop({ status: "unknown" });
    void loadWorkshop(mapId);
  };
  if (status === "unknown") return <Spinner label={words.loading} />;
  if (status === "failed") {
    return (
      <EmptyState title={words.failed} actions={<Button onPress={retry}>{words.retry}</Button>}>
        <p role="alert">{words.failedHint}</p>
      </EmptyState>
    );
  }
  if (workshop === undefined || workshop.state === "ended") return <PlanStart />;
  return <PlanEditor key={workshop.id} workshop={workshop} onClose={onClose} />;
}
