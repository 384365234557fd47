import { ArrowDown, ArrowUp, ChevronRight, Trash2, TriangleAlert } from "lucide-react";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { StepSettings } from "./StepSettings.tsx";
import { isFixed, movedStep } from "./planSteps.ts";
import type { Step, StepFault } from "./planSteps.ts";
import { stepIcons } from "./stepIcons.ts";
import { stepMinutes, stepName, stepSubject } from "./stepName.ts";
import { useNaming } from "./useNaming.ts";

export interface StepRowProps {
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly fault: StepFault | undefined;
  readonly handle: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (step: Step) => void;
  /** Before another, or last. */
  readonly onMove: (before: Id | undefined) => void;
  readonly onRemove: () => void;
}

/** One step of the plan: what it is, how long it takes, and behind that what it needs. */
export function StepRow(props: StepRowProps) {
  const { step, steps, fault, handle, isOpen, onToggle, onChange, onMove, onRemove } = props;
  const naming = useNaming();
  const format = useFormat();
  const id = useId();
  const { workshop: words } = naming.words;
  const at = steps.indexOf(step);
  const name = stepName(step, steps, naming);
  const subject = stepSubject(step, naming);
  const Icon = stepIcons[step.kind];
  const isDone = isFixed(step);
  const [above, below] = [steps[at - 1]?.id, steps[at + 2]?.id];
  const isMovable = (before: Id | undefined) => movedStep(steps, step.id, before) !== steps;
  return (
    <div className="wd-step" data-kind={step.kind} data-fixed={isDone}>
      <div className="wd-row">
        {isDone ? <span className="wd-nohandle" /> : handle}
        <button
          type="button"
          className="wd-toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          disabled={isDone}
          onClick={onToggle}
        >
          <span className="wd-number">{format.count(at + 1)}</span>
          <Icon size={17} aria-hidden />
          <span className="wd-name">
            <strong>{name}</strong>
            {subject !== undefined && <span>{subject}</span>}
          </span>
          <span className="wd-minutes">
            {"state" in step && step.state !== "waiting"
              ? words.states[step.state]
              : stepMinutes(step, { words: naming.words, format })}
          </span>
          {!isDone && <ChevronRight size={15} aria-hidden className="wd-chevron" />}
        </button>
        {!isDone && (
          <span className="wd-tools">
            <IconButton
              label={words.moveUp}
              icon={<ArrowUp size={15} aria-hidden />}
              isSmall
              isDisabled={at === 0 || !isMovable(above)}
              onPress={() => onMove(above)}
            />
            <IconButton
              label={words.moveDown}
              icon={<ArrowDown size={15} aria-hidden />}
              isSmall
              isDisabled={at === steps.length - 1 || !isMovable(below)}
              onPress={() => onMove(below)}
            />
            <IconButton
              label={words.removeStep}
              icon={<Trash2 size={15} aria-hidden />}
              isSmall
              onPress={onRemove}
            />
          </span>
        )}
      </div>
      {fault !== undefined && (
        <p className="wd-fault">
          <TriangleAlert size={14} aria-hidden />
          {words.faults[fault]}
        </p>
      )}
      <div id={id} role="group" aria-label={words.settingsOf(name)} hidden={!isOpen}>
        {isOpen && <StepSettings step={step} onChange={onChange} />}
      </div>
    </div>
  );
}
