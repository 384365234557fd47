import type { Id } from "#core/model/journeyMap.ts";
import type { MyAnswers, MyPart } from "#core/wire/workshop.ts";
import { keptStorage } from "../../platform/keptStorage.ts";
import { sendAnswer } from "../../platform/workshopApi.ts";
import { readPending, withPending } from "../../state/answers.ts";
import type { AnswerChange, PendingAnswer } from "../../state/answers.ts";
import { changeWorkshop, useWorkshopState } from "../../state/workshopStore.ts";

/** Called with what the server says where it takes an answer no more. */
type OnRefusal = (message: string | undefined) => void;

let onRefusal: OnRefusal = () => undefined;
let isSending = false;

/** What this device keeps of a map's workshop that the server has not acknowledged. */
export function keptAnswers(mapId: Id): readonly PendingAnswer[] {
  return readPending(keptStorage.getItem(keyOf(mapId)));
}

/** Enters an answer: it is shown and kept at once, and sent as soon as the server can be reached. */
export function enterAnswer(block: Id, change: AnswerChange): void {
  keep(withPending(useWorkshopState.getState().pending, { block, change }));
  void sendPending();
}

/** Whom to tell of refusals. */
export function onAnswerRefused(tell: OnRefusal): void {
  onRefusal = tell;
}

/** Sends what waits, one after the other, until all is there or the server cannot be reached. */
export async function sendPending(): Promise<void> {
  if (isSending) return;
  isSending = true;
  while (await sendFirst());
  isSending = false;
}

/** Whether there is more to send now. */
async function sendFirst(): Promise<boolean> {
  const { mapId, pending } = useWorkshopState.getState();
  const first = pending[0];
  if (first === undefined) return false;
  const answer = await sendAnswer(mapId, first.block, first.change);
  // A later answer to the same took its place meanwhile, or the map was closed: then it waits on this device.
  if (!useWorkshopState.getState().pending.includes(first)) return true;
  const isCutOff = !answer.ok && answer.failure === "unreachable";
  changeWorkshop({ isCutOff });
  if (isCutOff) return false;
  if (answer.ok) takeIn(first.block, answer.value);
  else refuse(first, answer.message);
  keep(useWorkshopState.getState().pending.filter((each) => each !== first));
  return true;
}

function takeIn(block: Id, answers: MyAnswers): void {
  const { mine } = useWorkshopState.getState();
  const known: MyPart = mine ?? { answers: {} };
  changeWorkshop({ mine: { ...known, answers: { ...known.answers, [block]: answers } } });
}

/** What cannot be sent any more is shown and kept, so that a text is not lost. */
function refuse(late: PendingAnswer, message: string | undefined): void {
  const { refused } = useWorkshopState.getState();
  if (late.change.kind === "note") keepRefused([...refused, late]);
  onRefusal(message);
}

/** Texts of this device that a map's workshop took no more. */
export function refusedAnswers(mapId: Id): readonly PendingAnswer[] {
  return readPending(keptStorage.getItem(refusedKey(mapId)));
}

/** Keeps these texts until they have been seen; none where all have. */
export function keepRefused(refused: readonly PendingAnswer[]): void {
  const { mapId } = useWorkshopState.getState();
  changeWorkshop({ refused });
  if (refused.length === 0) keptStorage.removeItem(refusedKey(mapId));
  else keptStorage.setItem(refusedKey(mapId), JSON.stringify(refused));
}

function refusedKey(mapId: Id): string {
  return `yolculuk.refused:${mapId}`;
}

function keep(pending: readonly PendingAnswer[]): void {
  const { mapId } = useWorkshopState.getState();
  changeWorkshop({ pending });
  if (pending.length === 0) keptStorage.removeItem(keyOf(mapId));
  else keptStorage.setItem(keyOf(mapId), JSON.stringify(pending));
}

function keyOf(mapId: Id): string {
  return `yolculuk.answers:${mapId}`;
}
