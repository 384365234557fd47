import { useRef, useState } from "react";
import type { Workshop, WorkshopPlan } from "#core/wire/workshop.ts";
import { useWords } from "../../i18n/useWords.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import { changePlan } from "../../platform/workshopApi.ts";
import { useSession } from "../../session/useSession.ts";
import { takeView } from "./loadWorkshop.ts";
import { planOf } from "./planSteps.ts";
import type { Step } from "./planSteps.ts";

/** A plan as it is being edited. */
export interface PlanDraft extends Omit<WorkshopPlan, "blocks"> {
  readonly blocks: readonly Step[];
}

export interface EditedPlan {
  readonly draft: PlanDraft;
  readonly isSaving: boolean;
  /** Shows a change at once, and writes it to the server. */
  readonly change: (change: Partial<PlanDraft>) => void;
  /** Resolves when all is on the server; false where it is not. */
  readonly saved: () => Promise<boolean>;
}

/** The plan of a workshop, saved as it is changed: the last change wins, and one request runs at a time. */
export function usePlan(workshop: Workshop): EditedPlan {
  const { mapId } = useSession();
  const words = useWords();
  const [own, setOwn] = useState<PlanDraft>();
  const [isSaving, setSaving] = useState(false);
  const next = useRef<PlanDraft>(undefined);
  const running = useRef<Promise<boolean>>(undefined);
  const draft = own ?? workshop;
  const write = async () => {
    let isDone = true;
    while (next.current !== undefined) {
      const { title, codeRole, blocks } = next.current;
      next.current = undefined;
      const plan = { title, codeRole, blocks: blocks.map(planOf) };
      const view = valueOrTold(await changePlan(mapId, plan), words);
      isDone = view !== undefined;
      if (view !== undefined) takeView(view);
    }
    running.current = undefined;
    setSaving(false);
    if (isDone) setOwn(undefined);
    return isDone;
  };
  const change = (part: Partial<PlanDraft>) => {
    const { title, codeRole, blocks } = { ...(next.current ?? draft), ...part };
    next.current = { title, codeRole, blocks };
    setOwn(next.current);
    setSaving(true);
    running.current ??= write();
  };
  const saved = async () => (running.current === undefined ? true : await running.current);
  return { draft, isSaving, change, saved };
}
