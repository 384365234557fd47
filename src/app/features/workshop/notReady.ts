import type { Workshop } from "#core/wire/workshop.ts";
import { leftOf } from "./countdown.ts";
import { isAnswered } from "./planSteps.ts";
import { doneCount } from "./useMyPart.ts";

export interface NotReady {
  readonly waiting: number;
  readonly all: number;
}

/** Whom the end of the open step would cut off when the server's clock shows `serverNow`; nobody once all are ready or its time is up. */
export function notReady(workshop: Workshop, serverNow: number): NotReady | undefined {
  const { blocks, current, countdown } = workshop;
  const block = blocks.find(({ id }) => id === current);
  if (block === undefined || !isAnswered(block)) return undefined;
  if (countdown !== undefined && leftOf(countdown, serverNow) === 0) return undefined;
  const { done, all } = doneCount(workshop);
  return done < all ? { waiting: all - done, all } : undefined;
}
