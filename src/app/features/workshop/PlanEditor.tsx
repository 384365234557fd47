import { Play, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { limits } from "#core/wire/limits.ts";
import type { Workshop } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import type { Words } from "../../i18n/words.ts";
import { useOwnToasts } from "../../parts/useOwnToasts.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import { dropPlan } from "../../platform/workshopApi.ts";
import { useSession } from "../../session/useSession.ts";
import { changeWorkshop } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { SortableList } from "../../ui/SortableList.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { announce } from "../../ui/announce.ts";
import { showToast } from "../../ui/toasts.ts";
import { StepRow } from "./StepRow.tsx";
import {
  addableKinds,
  changedStep,
  faultOf,
  movedStep,
  newSteps,
  totalMinutes,
  withoutStep,
  withStepsBack,
} from "./planSteps.ts";
import type { AddableKind, Step } from "./planSteps.ts";
import { stepIcons } from "./stepIcons.ts";
import { stepName } from "./stepName.ts";
import { useDeeds } from "./useDeeds.ts";
import { useNaming } from "./useNaming.ts";
import { usePlan } from "./usePlan.ts";
import type { EditedPlan } from "./usePlan.ts";

export interface PlanEditorProps {
  readonly workshop: Workshop;
  readonly onClose: () => void;
}

/** The steps of a workshop, in their order, with what each needs; while it runs only those to come. */
export function PlanEditor({ workshop, onClose }: PlanEditorProps) {
  const naming = useNaming();
  const { workshop: words } = naming.words;
  const { newId } = useSession();
  const [openStep, setOpenStep] = useState<string>();
  const plan = usePlan(workshop);
  const tell = useOwnToasts();
  const { title, codeRole, blocks: steps } = plan.draft;
  const put = (blocks: readonly Step[]) => plan.change(() => ({ blocks }));
  const add = (kind: AddableKind) => {
    const added = newSteps(kind, { map: naming.map, newId }, steps);
    put([...steps, ...added]);
    setOpenStep(added[0]?.id);
    announce(words.kinds[kind]);
  };
  const remove = (step: Step) => {
    const left = withoutStep(steps, step.id);
    const removed = steps.filter((each) => !left.includes(each));
    put(left);
    tell(words.stepRemoved(stepName(step, steps, naming)), {
      action: {
        label: words.undo,
        run: () =>
          plan.change(({ blocks }) => ({
            blocks: withStepsBack(blocks, { before: steps, removed }),
          })),
      },
    });
  };
  return (
    <section className="wd-edit">
      <div className="wd-pair">
        <TextField
          label={words.workshopName}
          value={title}
          maxLength={limits.titleLength}
          onChange={(next) => plan.change(() => ({ title: next }))}
        />
        <Select
          label={words.codeRole}
          hint={words.codeRoleHints[codeRole]}
          value={codeRole}
          options={(["comment", "edit"] as const).map((id) => ({ id, label: words.codeRoles[id] }))}
          onChange={(next) => plan.change(() => ({ codeRole: next }))}
        />
      </div>
      {steps.length === 0 && <p className="u-hint">{words.noSteps}</p>}
      <SortableList
        label={words.steps}
        items={steps}
        handleLabel={(step) => words.dragStep(stepName(step, steps, naming))}
        onMove={(id, before) => put(movedStep(steps, id, before))}
      >
        {(step, handle) => (
          <StepRow
            step={step}
            steps={steps}
            fault={faultOf(step, { steps, map: naming.map })}
            handle={handle}
            isOpen={openStep === step.id}
            onToggle={() => setOpenStep(openStep === step.id ? undefined : step.id)}
            onChange={(changed) => put(changedStep(steps, changed))}
            onMove={(before) => put(movedStep(steps, step.id, before))}
            onRemove={() => remove(step)}
          />
        )}
      </SortableList>
      <MenuButton
        label={words.addStep}
        icon={<Plus size={15} aria-hidden />}
        entries={addableKinds.map((kind) => {
          const Icon = stepIcons[kind];
          const label = words.kinds[kind];
          return { id: kind, label, icon: <Icon size={16} />, onAction: () => add(kind) };
        })}
      />
      <PlanFoot workshop={workshop} steps={steps} plan={plan} onClose={onClose} />
    </section>
  );
}

interface PlanFootProps extends PlanEditorProps {
  readonly steps: readonly Step[];
  readonly plan: ReturnType<typeof usePlan>;
}

/** How long it all takes, and the way to begin. */
function PlanFoot({ workshop, steps, plan, onClose }: PlanFootProps) {
  const { words: all } = useNaming();
  const words = all.workshop;
  const format = useFormat();
  const { mapId } = useSession();
  const deeds = useDeeds();
  const start = async () => {
    if (!(await plan.saved()) || !(await deeds.run({ type: "open" }))) return;
    changeWorkshop({ isDockOpen: true, tab: "steps", isWayInShown: true });
    onClose();
  };
  const drop = async () => {
    if (valueOrTold(await dropPlan(mapId), all) === undefined) return;
    changeWorkshop({ workshop: undefined });
    showToast(words.dropped);
  };
  const isPlanned = workshop.state === "planned";
  return (
    <footer className="wd-foot">
      <p className="wd-total">
        <strong>{words.total(format.count(totalMinutes(steps)))}</strong>
        <span className="u-hint">{savedText(plan, words)}</span>
      </p>
      {isPlanned && (
        <>
          <p className="u-hint wd-promise">{words.startHint}</p>
          <Button kind="quiet" icon={<Trash2 size={15} aria-hidden />} onPress={() => void drop()}>
            {words.drop}
          </Button>
          <Button
            kind="primary"
            icon={<Play size={15} aria-hidden />}
            isDisabled={steps.length === 0}
            onPress={() => void start()}
          >
            {words.start}
          </Button>
        </>
      )}
      {!isPlanned && <Button onPress={onClose}>{words.close}</Button>}
    </footer>
  );
}

function savedText({ isSaving, hasFailed }: EditedPlan, words: Words["workshop"]): string {
  if (isSaving) return words.saving;
  return hasFailed ? words.notSaved : words.saved;
}
