import { useRef, useState } from "react";
import type { Workshop, WorkshopPlan } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { changePlan } from "../../platform/workshopApi.ts";
import { useSession } from "../../session/useSession.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { tookIn } from "./loadWorkshop.ts";
import { planOf } from "./planSteps.ts";
import type { Step } from "./planSteps.ts";

/** A plan as it is being edited. */
export interface PlanDraft extends Omit<WorkshopPlan, "blocks"> {
  readonly blocks: readonly Step[];
}

export interface EditedPlan {
  readonly draft: PlanDraft;
  readonly isSaving: boolean;
  /** What is shown is not on the server, and not on its way. */
  readonly hasFailed: boolean;
  /** Shows a change of the plan as it is then at once, and writes it to the server. */
  readonly change: (change: (draft: PlanDraft) => Partial<PlanDraft>) => void;
  /** Resolves when all is on the server; false where it is not. */
  readonly saved: () => Promise<boolean>;
}

/** A plan as the server takes it. */
export function planOfDraft({ title, codeRole, blocks }: PlanDraft): WorkshopPlan {
  return { title, codeRole, blocks: blocks.map(planOf) };
}

/** The plan of a workshop, saved as it is changed: the last change wins, and one request runs at a time. */
export function usePlan(workshop: Workshop): EditedPlan {
  const { mapId } = useSession();
  const words = useWords();
  const [own, setOwn] = useState<PlanDraft>();
  const [isSaving, setSaving] = useState(false);
  const running = useRef<Promise<boolean>>(undefined);
  const latest = useRef<PlanDraft>(undefined);
  const draft = own ?? workshop;
  const write = async () => {
    let sent: PlanDraft | undefined;
    let isDone = true;
    while (latest.current !== undefined && latest.current !== sent) {
      sent = latest.current;
      isDone = tookIn(mapId, await changePlan(mapId, planOfDraft(sent)), words);
    }
    running.current = undefined;
    setSaving(false);
    if (isDone) {
      latest.current = undefined;
      setOwn(undefined);
    }
    return isDone;
  };
  const change = (part: (draft: PlanDraft) => Partial<PlanDraft>) => {
    const base = latest.current ?? useWorkshopState.getState().workshop ?? draft;
    const { title, codeRole, blocks } = { ...base, ...part(base) };
    latest.current = { title, codeRole, blocks };
    setOwn(latest.current);
    setSaving(true);
    running.current ??= write();
  };
  const saved = async () => {
    if (running.current === undefined && latest.current !== undefined) change(() => ({}));
    return (await running.current) ?? true;
  };
  const hasFailed = own !== undefined && !isSaving;
  return { draft, isSaving, hasFailed, change, saved };
}
