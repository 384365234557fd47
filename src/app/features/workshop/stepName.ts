import type { Id } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { personaTitle } from "../../i18n/targetName.ts";
import type { Naming } from "../../i18n/targetName.ts";
import type { Step } from "./planSteps.ts";

/** What a step is called: for a reveal also what it shows. */
export function stepName(step: Step, steps: readonly Step[], { words }: Naming): string {
  const { kinds, revealOf } = words.workshop;
  if (step.kind !== "reveal") return kinds[step.kind];
  const shown = steps.find(({ id }) => id === step.of);
  return shown === undefined ? kinds.reveal : revealOf(kinds[shown.kind]);
}

/** What a step is about: its lane, its persona, its lanes. */
export function stepSubject(step: Step, naming: Naming): string | undefined {
  if (step.kind === "gather") return laneName(step.lane, naming);
  if (step.kind === "vote")
    return step.lanes.flatMap((lane) => laneName(lane, naming) ?? []).join(", ");
  if (step.kind === "rate" && step.persona !== undefined) return personaTitle(step.persona, naming);
  return undefined;
}

/** What people are asked in a step: the facilitator's words, or ours. */
export function stepQuestion(step: Step, naming: Naming): string {
  const { asks } = naming.words.takingPart;
  if (step.prompt.trim() !== "") return step.prompt;
  if (step.kind === "rate" && step.persona !== undefined)
    return asks.rateAs(personaTitle(step.persona, naming));
  return asks[step.kind];
}

function laneName(id: Id, { map, locale }: Naming): string | undefined {
  const lane = indexOf(map).lanes.get(id);
  return lane && laneTitle(lane, locale);
}
