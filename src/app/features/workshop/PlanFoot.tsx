import { Play, Trash2 } from "lucide-react";
import type { Workshop, WorkshopPlan } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import { dropPlan, planWorkshop } from "../../platform/workshopApi.ts";
import { useSession } from "../../session/useSession.ts";
import { changeWorkshop } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { showToast } from "../../ui/toasts.ts";
import { takeView, tookIn } from "./loadWorkshop.ts";
import { totalMinutes } from "./planSteps.ts";
import { useDeeds } from "./useDeeds.ts";
import { planOfDraft } from "./usePlan.ts";
import type { EditedPlan } from "./usePlan.ts";

export interface PlanFootProps {
  readonly workshop: Workshop;
  readonly plan: EditedPlan;
  readonly onClose: () => void;
}

/** How long it all takes, and the way to begin. */
export function PlanFoot({ workshop, plan, onClose }: PlanFootProps) {
  const { workshop: words } = useWords();
  const format = useFormat();
  const deeds = useDeeds();
  const drop = useDrop(plan);
  const { blocks: steps } = plan.draft;
  const start = async () => {
    if (!(await plan.saved()) || !(await deeds.run({ type: "open" }))) return;
    changeWorkshop({ isDockOpen: true, tab: "steps", isWayInShown: true });
    onClose();
  };
  const close = async () => {
    if (await plan.saved()) onClose();
  };
  const isPlanned = workshop.state === "planned";
  return (
    <footer className="wd-foot">
      {isPlanned && (
        <>
          <p className="u-hint wd-promise">{words.startHint}</p>
          <Button kind="quiet" icon={<Trash2 size={15} aria-hidden />} onPress={() => void drop()}>
            {words.drop}
          </Button>
        </>
      )}
      <p className="wd-total">
        <strong>{words.total(format.count(totalMinutes(steps)))}</strong>
        <span className="u-hint">{savedText(plan, words)}</span>
      </p>
      {isPlanned ? (
        <Button
          kind="primary"
          icon={<Play size={15} aria-hidden />}
          isDisabled={steps.length === 0}
          onPress={() => void start()}
        >
          {words.start}
        </Button>
      ) : (
        <Button onPress={() => void close()}>{words.close}</Button>
      )}
    </footer>
  );
}

/** Deletes the plan, with the offer to plan the same again. */
function useDrop(plan: EditedPlan): () => Promise<void> {
  const words = useWords();
  const { mapId } = useSession();
  const bringBack = async (dropped: WorkshopPlan) =>
    tookIn(mapId, await planWorkshop(mapId, dropped), words);
  return async () => {
    const dropped = planOfDraft(plan.draft);
    await plan.saved();
    if (valueOrTold(await dropPlan(mapId), words) === undefined) return;
    takeView(mapId, {});
    const undo = { label: words.workshop.undo, run: () => void bringBack(dropped) };
    showToast(words.workshop.dropped, { action: undo });
  };
}

function savedText({ isSaving, hasFailed }: EditedPlan, words: Words["workshop"]): string {
  if (isSaving) return words.saving;
  return hasFailed ? words.notSaved : words.saved;
}
