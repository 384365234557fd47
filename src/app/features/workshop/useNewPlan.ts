import { useState } from "react";
import type { PastWorkshop, WorkshopPlan } from "#core/wire/workshop.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import { fetchMinutes, planWorkshop } from "../../platform/workshopApi.ts";
import { useSession } from "../../session/useSession.ts";
import { loadWorkshop, tookIn } from "./loadWorkshop.ts";
import { planLike } from "./planLike.ts";
import { useNaming } from "./useNaming.ts";

/** What can be given of a new plan; those who join by the code comment until more is chosen. */
export type NewPlan = Pick<WorkshopPlan, "title" | "blocks">;

export interface Planning {
  readonly isBusy: boolean;
  /** Plans a workshop on this map, one at a time; where one is planned already, shows that one. */
  readonly plan: (plan: NewPlan) => void;
  /** Plans one with the steps of an earlier one, if that can be read. */
  readonly planLike: (past: PastWorkshop, onPlanned?: () => void) => void;
}

/** The ways to a new plan. */
export function useNewPlan(): Planning {
  const { map, words } = useNaming();
  const { mapId, newId } = useSession();
  const [isBusy, setBusy] = useState(false);
  const once = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setBusy(true);
    await work();
    setBusy(false);
  };
  const plan = async (wanted: NewPlan) => {
    const answer = await planWorkshop(mapId, { ...wanted, codeRole: "comment" });
    if (!tookIn(mapId, answer, words)) await loadWorkshop(mapId);
  };
  const like = async ({ id }: PastWorkshop, onPlanned?: () => void) => {
    const minutes = valueOrTold(await fetchMinutes(mapId, id), words);
    if (minutes === undefined) return;
    const steps = minutes.blocks.map(({ block }) => block);
    await plan({ title: minutes.title, blocks: planLike(steps, { map, newId }) });
    onPlanned?.();
  };
  return {
    isBusy,
    plan: (wanted) => void once(() => plan(wanted)),
    planLike: (past, onPlanned) => void once(() => like(past, onPlanned)),
  };
}
