import { personaTitle } from "../../i18n/targetName.ts";
import type { Naming } from "../../i18n/targetName.ts";
import type { Format } from "../../i18n/format.ts";
import type { Words } from "../../i18n/words.ts";
import { namedLanes } from "./namedLanes.ts";
import { isAnswered, ratedPersona } from "./planSteps.ts";
import type { Step } from "./planSteps.ts";

/** What a step is called; a reveal by what it shows. */
export function stepName(step: Step, steps: readonly Step[], { words }: Naming): string {
  const { kinds, reveals } = words.workshop;
  if (step.kind !== "reveal") return kinds[step.kind];
  const shown = steps.find(({ id }) => id === step.of);
  return shown !== undefined && isAnswered(shown) ? reveals[shown.kind] : kinds.reveal;
}

/** How long a step takes, in a word; nothing where it has no countdown. */
export function stepMinutes(
  { minutes }: Step,
  { words, format }: { readonly words: Words; readonly format: Format },
): string | undefined {
  return minutes > 0 ? words.workshop.shortMinutes(format.count(minutes)) : undefined;
}

/** What a step is about: its lane, its persona, its lanes. */
export function stepSubject(step: Step, naming: Naming): string | undefined {
  if (step.kind === "gather") return namedLanes([step.lane], naming)[0];
  if (step.kind === "vote") return namedLanes(step.lanes, naming).join(", ") || undefined;
  const persona = ratedPersona(step, naming.map);
  return persona && personaTitle(persona, naming);
}

/** What people are asked in a step: the facilitator's words, or ours. */
export function stepQuestion(step: Step, naming: Naming): string {
  const { asks } = naming.words.takingPart;
  if (step.prompt.trim() !== "") return step.prompt;
  const persona = ratedPersona(step, naming.map);
  return persona === undefined ? asks[step.kind] : asks.rateAs(personaTitle(persona, naming));
}
