import { useState } from "react";
import { mapTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import { planWorkshop } from "../../platform/workshopApi.ts";
import { useSession } from "../../session/useSession.ts";
import { loadWorkshop, takeView } from "./loadWorkshop.ts";
import { readyPlans, stepsOfPlan, totalMinutes } from "./planSteps.ts";
import type { ReadyPlan } from "./planSteps.ts";
import { useNaming } from "./useNaming.ts";

/** The plans to begin with. */
export function PlanStart() {
  const naming = useNaming();
  const format = useFormat();
  const { mapId, newId } = useSession();
  const [isBusy, setBusy] = useState(false);
  const { workshop: words } = naming.words;
  const source = { map: naming.map, newId };
  const choose = async (plan: ReadyPlan) => {
    if (isBusy) return;
    setBusy(true);
    const view = valueOrTold(
      await planWorkshop(mapId, {
        title: words.defaultName(mapTitle(naming)),
        codeRole: "comment",
        blocks: stepsOfPlan(plan, source),
      }),
      naming.words,
    );
    if (view === undefined) await loadWorkshop(mapId);
    else takeView(view);
    setBusy(false);
  };
  return (
    <section className="wd-start">
      <div>
        <h3 className="wd-h">{words.choose}</h3>
        <p className="u-hint">{words.chooseHint}</p>
      </div>
      <ul className="wd-plans">
        {readyPlans.map((plan) => {
          const minutes = totalMinutes(stepsOfPlan(plan, source));
          const { name, about } = words.plans[plan];
          return (
            <li key={plan}>
              <button
                type="button"
                className="wd-plan"
                aria-disabled={isBusy}
                onClick={() => void choose(plan)}
              >
                <strong>{name}</strong>
                <span>{about}</span>
                {minutes > 0 && (
                  <span className="wd-about">{words.about(format.count(minutes))}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
