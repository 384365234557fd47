import { useState } from "react";
import type { ReactNode } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { now } from "../../platform/clock.ts";
import { currentBlock, useWorkshopState } from "../../state/workshopStore.ts";
import { StepEndQuestion } from "./StepEndQuestion.tsx";
import { notReady } from "./notReady.ts";
import type { NotReady } from "./notReady.ts";
import { useDeeds } from "./useDeeds.ts";

interface Asked {
  /** What begins next; absent: nothing. */
  readonly next: Id | undefined;
  /** The step that would close. */
  readonly open: Id | undefined;
  readonly notReady: NotReady;
}

export interface StepChange {
  /** Closes the open step and begins the next one, if one is named; asks first where people are not ready. */
  readonly change: (next?: Id) => void;
  /** What is asked at the moment. */
  readonly question: ReactNode;
}

/** The ways from one step to the next. */
export function useStepChange(): StepChange {
  const deeds = useDeeds();
  const open = useWorkshopState((state) => currentBlock(state)?.id);
  const [asked, setAsked] = useState<Asked>();
  const go = (next?: Id) =>
    void deeds.run(next === undefined ? { type: "close" } : { type: "begin", block: next });
  const change = (next?: Id) => {
    const { workshop, clockOffset } = useWorkshopState.getState();
    const cutOff = workshop && notReady(workshop, now() + clockOffset);
    if (cutOff === undefined) go(next);
    else setAsked({ next, open, notReady: cutOff });
  };
  const question = asked !== undefined && asked.open === open && (
    <StepEndQuestion
      notReady={asked.notReady}
      onClose={() => setAsked(undefined)}
      onGoOn={() => go(asked.next)}
    />
  );
  return { change, question };
}
