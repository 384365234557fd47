import { useMemo } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type {
  Block,
  MyAnswers,
  ParticipantState,
  Workshop,
  WorkshopPerson,
} from "#core/wire/workshop.ts";
import { answersWith } from "../../state/answers.ts";
import { currentBlock, useWorkshopState } from "../../state/workshopStore.ts";
import type { WorkshopState } from "../../state/workshopStore.ts";

/** This person's answers in a block, with what waits to be sent. */
export function useMyAnswers(block: Id): MyAnswers {
  const known = useWorkshopState(({ mine }) => mine?.answers[block]);
  const pending = useWorkshopState((state) => state.pending);
  return useMemo(() => answersWith(known, block, pending), [known, block, pending]);
}

/** Whether this person takes part; absent: not yet. */
export function myState({ workshop, mine, myId }: WorkshopState): ParticipantState | undefined {
  return workshop?.people.find(({ id }) => id === myId)?.state ?? mine?.state;
}

/** Whether this person has said to be done with the open block. */
export function amDone(state: WorkshopState): boolean {
  const block = currentBlock(state);
  const waiting = state.pending.findLast(
    (each) => each.block === block?.id && each.change.kind === "done",
  );
  if (waiting?.change.kind === "done") return waiting.change.isDone;
  return state.workshop?.people.find(({ id }) => id === state.myId)?.isDone === true;
}

/** The block that a reveal shows. */
export function shownBlock(workshop: Workshop | undefined, reveal: Block): Block | undefined {
  return workshop?.blocks.find(({ id }) => reveal.kind === "reveal" && id === reveal.of);
}

/** Whether somebody takes part, and does not wait at the door. */
export function isInside({ state }: WorkshopPerson): boolean {
  return state === "in";
}

/** How many wait to be let in. */
export function heldCount({ workshop }: Pick<WorkshopState, "workshop">): number {
  return workshop?.people.filter(({ state }) => state === "held").length ?? 0;
}

/** How many are done, of those who are here or were done before they left. */
export function doneCount({ people }: Workshop): { readonly done: number; readonly all: number } {
  const inside = people.filter((person) => isInside(person) && (person.isHere || person.isDone));
  return { done: inside.filter(({ isDone }) => isDone).length, all: inside.length };
}
