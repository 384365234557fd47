import { Plus } from "lucide-react";
import { useState } from "react";
import { limits } from "#core/wire/limits.ts";
import type { Workshop } from "#core/wire/workshop.ts";
import { useOwnToasts } from "../../parts/useOwnToasts.ts";
import { useSession } from "../../session/useSession.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { SortableList } from "../../ui/SortableList.tsx";
import { announce } from "../../ui/announce.ts";
import { PlanFoot } from "./PlanFoot.tsx";
import { PlanText } from "./PlanText.tsx";
import { StepRow } from "./StepRow.tsx";
import {
  addableKinds,
  changedStep,
  faultOf,
  movedStep,
  newSteps,
  withoutStep,
  withStepsBack,
} from "./planSteps.ts";
import type { AddableKind, Step } from "./planSteps.ts";
import { stepIcons } from "./stepIcons.ts";
import { stepName } from "./stepName.ts";
import { useNaming } from "./useNaming.ts";
import { usePlan } from "./usePlan.ts";

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
        <PlanText
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
      <PlanFoot workshop={workshop} plan={plan} onClose={onClose} />
    </section>
  );
}
