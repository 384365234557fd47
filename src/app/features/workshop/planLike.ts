import type { Id } from "#core/model/journeyMap.ts";
import type { BlockPlan } from "#core/wire/workshop.ts";
import { isNoteLane, laneToFill, lanesToFill, ratedPersona } from "./planSteps.ts";
import type { StepSource } from "./planSteps.ts";

/** The steps of an earlier workshop as a new plan for the map as it is now; lanes and personas that are gone give way to others. */
export function planLike(earlier: readonly BlockPlan[], source: StepSource): readonly BlockPlan[] {
  const ids = new Map(earlier.map(({ id }) => [id, source.newId()]));
  const idOf = (id: Id) => ids.get(id) ?? source.newId();
  return earlier.reduce<readonly BlockPlan[]>((steps, step) => {
    const fitting = fitted(step, { source, steps });
    const renewed = { ...fitting, id: idOf(step.id) };
    return [...steps, renewed.kind === "reveal" ? { ...renewed, of: idOf(renewed.of) } : renewed];
  }, []);
}

interface Fit {
  readonly source: StepSource;
  readonly steps: readonly BlockPlan[];
}

/** The step with nothing in it that the map does not have. */
function fitted(step: BlockPlan, { source, steps }: Fit): BlockPlan {
  const isLane = (id: Id) => isNoteLane(source.map, id);
  switch (step.kind) {
    case "gather":
      return isLane(step.lane) ? step : { ...step, lane: laneToFill(source, steps) };
    case "vote": {
      const left = step.lanes.filter(isLane);
      return { ...step, lanes: left.length > 0 ? left : lanesToFill(source.map) };
    }
    case "rate": {
      const { persona, ...rest } = step;
      return ratedPersona(step, source.map) === persona ? step : rest;
    }
    case "gap":
    case "reveal":
    case "commit":
      return step;
  }
}
