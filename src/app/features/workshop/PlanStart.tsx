import { limits } from "#core/wire/limits.ts";
import { mapTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useSession } from "../../session/useSession.ts";
import { readyPlans, stepsOfPlan, totalMinutes } from "./planSteps.ts";
import type { ReadyPlan } from "./planSteps.ts";
import { useNaming } from "./useNaming.ts";
import { useNewPlan } from "./useNewPlan.ts";
import type { Planning } from "./useNewPlan.ts";
import { usePastWorkshops } from "./usePastWorkshops.ts";

/** The plans to begin with. */
export function PlanStart() {
  const naming = useNaming();
  const format = useFormat();
  const { newId } = useSession();
  const planning = useNewPlan();
  const { workshop: words } = naming.words;
  const source = { map: naming.map, newId };
  const choose = (plan: ReadyPlan) => {
    const title = words.defaultName(mapTitle(naming)).slice(0, limits.titleLength);
    planning.plan({ title, blocks: stepsOfPlan(plan, source) });
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
                aria-disabled={planning.isBusy}
                onClick={() => choose(plan)}
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
      <EarlierPlans planning={planning} />
    </section>
  );
}

const shownEarlier = 4;

/** The last workshops held on this map, to begin with their steps. */
function EarlierPlans({ planning }: { readonly planning: Planning }) {
  const { workshop: words } = useNaming().words;
  const format = useFormat();
  const { past = [] } = usePastWorkshops();
  if (past.length === 0) return null;
  return (
    <>
      <h3 className="wd-h">{words.likeEarlier}</h3>
      <ul className="wd-plans">
        {past.slice(0, shownEarlier).map((workshop) => (
          <li key={workshop.id}>
            <button
              type="button"
              className="wd-plan"
              aria-disabled={planning.isBusy}
              onClick={() => planning.planLike(workshop)}
            >
              <strong>{workshop.title || words.title}</strong>
              <span>{format.date(workshop.openedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
