import type { Id, JourneyMap, NoteKind } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import type { AnsweredKind, Block, BlockKind, BlockPlan } from "#core/wire/workshop.ts";

/** A block of a plan, also one that has run already. */
export type Step = BlockPlan | Block;

/** What one can add by hand; reveals come with what they show. */
export const addableKinds = ["gather", "rate", "gap", "vote", "commit"] as const;
export type AddableKind = (typeof addableKinds)[number];

export const readyPlans = ["whole", "rate", "gather", "empty"] as const;
export type ReadyPlan = (typeof readyPlans)[number];

const plans: Readonly<Record<ReadyPlan, readonly AddableKind[]>> = {
  whole: ["gather", "rate", "gap", "gather", "vote", "commit"],
  rate: ["rate", "gap"],
  gather: ["gather", "vote", "commit"],
  empty: [],
};

const minutesOf: Readonly<Record<BlockKind, number>> = {
  gather: 7,
  rate: 10,
  gap: 5,
  vote: 4,
  reveal: 3,
  commit: 8,
};
/** Scores are talked about for longer. */
const scoreRevealMinutes = 5;

/** What is gathered first, and what is worth a vote. */
const gatheredKinds: readonly NoteKind[] = ["pain", "opportunity", "idea", "need"];

/** What a step is made of that the map or chance decides. */
export interface StepSource {
  readonly map: JourneyMap;
  readonly newId: () => Id;
}

/** The steps of one of the plans to begin with, made for this map. */
export function stepsOfPlan(plan: ReadyPlan, source: StepSource): readonly BlockPlan[] {
  return plans[plan].reduce<readonly BlockPlan[]>(
    (steps, kind) => [...steps, ...newSteps(kind, source, steps)],
    [],
  );
}

/** A new step of a kind, and the reveal that goes with it. */
export function newSteps(
  kind: AddableKind,
  { map, newId }: StepSource,
  steps: readonly Step[] = [],
): readonly BlockPlan[] {
  const base = { id: newId(), prompt: "", minutes: minutesOf[kind] };
  const isRated = kind === "rate" || kind === "gap";
  const minutes = isRated ? scoreRevealMinutes : minutesOf.reveal;
  const reveal: BlockPlan = { id: newId(), kind: "reveal", of: base.id, prompt: "", minutes };
  switch (kind) {
    case "commit":
      return [{ ...base, kind }];
    case "gather": {
      const lane = laneToFill({ map, newId }, steps);
      return [{ ...base, kind, lane, isAnonymous: true }, reveal];
    }
    case "vote":
      return [{ ...base, kind, lanes: lanesToFill(map), dots: 3, isAnonymous: true }, reveal];
    case "rate":
    case "gap":
      return [{ ...base, kind, isAnonymous: true }, reveal];
  }
}

/** The lane to gather into next; one that does not exist where the map has none for it. */
export function laneToFill({ map, newId }: StepSource, steps: readonly Step[]): Id {
  const lanes = lanesToFill(map);
  const isTaken = (id: Id) => steps.some((step) => step.kind === "gather" && step.lane === id);
  return lanes.find((id) => !isTaken(id)) ?? lanes[0] ?? newId();
}

/** The note lanes a workshop fills, those for what goes wrong first; any others where there are none of these. */
export function lanesToFill({ lanes }: JourneyMap): readonly Id[] {
  const noteLanes = lanes.filter(({ kind }) => kind === "notes");
  const likely = gatheredKinds.flatMap((kind) =>
    noteLanes.filter(({ noteKind }) => noteKind === kind),
  );
  return (likely.length > 0 ? likely : noteLanes).map(({ id }) => id);
}

/** Whether notes can be put into a lane, and voted on there. */
export function isNoteLane(map: JourneyMap, id: Id): boolean {
  return indexOf(map).lanes.get(id)?.kind === "notes";
}

/** Through whose eyes a step is rated; undefined: everybody's own, also where the persona is gone. */
export function ratedPersona(step: Step, map: JourneyMap): Id | undefined {
  if (step.kind !== "rate" || step.persona === undefined) return undefined;
  return indexOf(map).personas.has(step.persona) ? step.persona : undefined;
}

export function isAnswered(step: Step): step is Extract<Step, { readonly kind: AnsweredKind }> {
  return step.kind !== "reveal" && step.kind !== "commit";
}

/** Whether a step has begun: it stays as it is, where it is. */
export function isFixed(step: Step): boolean {
  return "state" in step && step.state !== "waiting";
}

/** Whether any step has begun. */
export function hasBegun(steps: readonly Step[]): boolean {
  return steps.some(isFixed);
}

/** The steps with one put before another, or last; nothing goes before what has begun, and no reveal before what it shows. */
export function movedStep(steps: readonly Step[], id: Id, before: Id | undefined): readonly Step[] {
  const step = steps.find((each) => each.id === id);
  if (step === undefined || isFixed(step) || id === before) return steps;
  const rest = steps.filter((each) => each.id !== id);
  const found = before === undefined ? -1 : rest.findIndex((each) => each.id === before);
  const at = found < 0 ? rest.length : found;
  const moved = [...rest.slice(0, at), step, ...rest.slice(at)];
  const isBroken = moved.some(
    (each, index) => index > 0 && isFixed(each) && !isFixed(moved[index - 1] ?? each),
  );
  return isBroken || moved.some((each) => isTooEarly(each, moved)) ? steps : moved;
}

/** The steps without one; what would reveal it goes along. */
export function withoutStep(steps: readonly Step[], id: Id): readonly Step[] {
  return steps.filter(
    (step) => isFixed(step) || (step.id !== id && !(step.kind === "reveal" && step.of === id)),
  );
}

/** Removed steps back where they stood; what has changed since stays. */
export function withStepsBack(
  steps: readonly Step[],
  { before, removed }: { readonly before: readonly Step[]; readonly removed: readonly Step[] },
): readonly Step[] {
  const back = [...steps];
  for (const step of removed) {
    if (back.some(({ id }) => id === step.id)) continue;
    back.splice(Math.min(before.indexOf(step), back.length), 0, step);
  }
  return back;
}

export function changedStep(steps: readonly Step[], changed: Step): readonly Step[] {
  return steps.map((step) => (step.id === changed.id ? changed : step));
}

/** Whether a reveal stands before what it shows. */
function isTooEarly(step: Step, steps: readonly Step[]): boolean {
  if (step.kind !== "reveal") return false;
  const shown = steps.findIndex(({ id }) => id === step.of);
  return shown < 0 || shown > steps.indexOf(step);
}

export function totalMinutes(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Why a step could not be run as it is. */
export type StepFault = "no-touchpoints" | "no-lane" | "no-notes" | "no-reveal" | "too-early";

export function faultOf(
  step: Step,
  { steps, map }: { readonly steps: readonly Step[]; readonly map: JourneyMap },
): StepFault | undefined {
  if (isFixed(step)) return undefined;
  if (isTooEarly(step, steps)) return "too-early";
  const isRated = step.kind === "rate" || step.kind === "gap";
  if (isRated && map.touchpoints.length === 0) return "no-touchpoints";
  if (step.kind === "gather" && !isNoteLane(map, step.lane)) return "no-lane";
  if (step.kind === "vote") {
    if (!step.lanes.some((id) => isNoteLane(map, id))) return "no-lane";
    const isFilled = map.notes.some(({ place }) => step.lanes.includes(place.lane));
    const gathers = steps.slice(0, steps.indexOf(step)).some(({ kind }) => kind === "gather");
    if (!isFilled && !gathers) return "no-notes";
  }
  const isShown = steps.some((each) => each.kind === "reveal" && each.of === step.id);
  return isAnswered(step) && !isShown ? "no-reveal" : undefined;
}

/** A step as it goes into a plan: what the server knows of its running stays out. */
export function planOf(step: Step): BlockPlan {
  const { state: _, ...plan } = step as Block;
  return plan;
}

/** The step after all that have begun; one that was passed over is not offered again. */
export function nextStep(steps: readonly Block[]): Block | undefined {
  const last = steps.findLastIndex(isFixed);
  return steps[last + 1];
}
