import { create } from "zustand";
import type { Id } from "#core/model/journeyMap.ts";
import type { Block, BlockResult, MyPart, Workshop } from "#core/wire/workshop.ts";
import type { PendingAnswer } from "./answers.ts";

/** Which part of the docked panel is open. */
export type WorkshopTab = "steps" | "people" | "results";

/** The workshop of the open map as this browser knows it; nothing of it is content of the map. */
export interface WorkshopState {
  readonly mapId: Id;
  /** `unknown`: the server has not answered yet. */
  readonly status: "unknown" | "known" | "failed";
  readonly workshop: Workshop | undefined;
  /** The workshop that ended while this page was open. */
  readonly ended: Id | undefined;
  readonly mine: MyPart | undefined;
  /** For owners: the code on the beamer. */
  readonly code: string | undefined;
  /** This person, as the workshop knows its people. */
  readonly myId: Id | undefined;
  /** Where others reach the server. */
  readonly url: string;
  /** Nobody but whoever sits at this computer reaches the server. */
  readonly isLocal: boolean;
  /** The server's clock minus this browser's, in ms. */
  readonly clockOffset: number;
  /** What was entered here and is not on the server's disk yet. */
  readonly pending: readonly PendingAnswer[];
  /** The last attempt to send did not reach the server. */
  readonly isCutOff: boolean;
  /** What the server did not take: kept to be copied. */
  readonly refused: readonly PendingAnswer[];
  /** What was written in frozen lanes and put back by the server. */
  readonly held: readonly string[];
  /** What was revealed, by block. */
  readonly results: Readonly<Record<Id, BlockResult>>;
  /** The block whose result the map shows over itself. */
  readonly overMap: Id | undefined;
  readonly tab: WorkshopTab;
  readonly isDockOpen: boolean;
  /** The way in is shown large, for the beamer. */
  readonly isWayInShown: boolean;
}

const fresh: WorkshopState = {
  mapId: "",
  status: "unknown",
  workshop: undefined,
  ended: undefined,
  mine: undefined,
  code: undefined,
  myId: undefined,
  url: "",
  isLocal: false,
  clockOffset: 0,
  pending: [],
  isCutOff: false,
  refused: [],
  held: [],
  results: {},
  overMap: undefined,
  tab: "steps",
  isDockOpen: true,
  isWayInShown: false,
};

/** `useWorkshopState((state) => state.workshop)`; outside React `useWorkshopState.getState()`. */
export const useWorkshopState = create<WorkshopState>()(() => fresh);

export function changeWorkshop(change: Partial<WorkshopState>): void {
  useWorkshopState.setState(change);
}

/** Nothing is known yet of the workshop of a map that is about to be open. */
export function resetWorkshop(mapId: Id): void {
  useWorkshopState.setState({ ...fresh, mapId });
}

/** Of two states of the workshop the newer; another workshop than before is always newer. */
export function newerWorkshop(
  known: Workshop | undefined,
  heard: Workshop | undefined,
): Workshop | undefined {
  if (known === undefined || heard === undefined || known.id !== heard.id) return heard;
  return heard.version >= known.version ? heard : known;
}

/** Takes in a state that was heard at `now`; an older one changes nothing. */
export function hearWorkshop(heard: Workshop | undefined, now: number): void {
  const { workshop } = useWorkshopState.getState();
  const newer = newerWorkshop(workshop, heard);
  if (newer !== heard) return;
  const hasEnded = workshop?.state === "open" && heard?.state !== "open";
  changeWorkshop({
    status: "known",
    workshop: heard && withKnownBlocks(heard, workshop?.blocks),
    ...(hasEnded && { ended: workshop.id }),
    ...(heard?.state === "open" && { ended: undefined }),
    ...(heard !== undefined && { clockOffset: heard.sentAt - now }),
  });
}

/** With the very blocks that are known, where they are no others: who comes and who is done redraws no form. */
function withKnownBlocks(heard: Workshop, known: Workshop["blocks"] | undefined): Workshop {
  const isSame = known !== undefined && JSON.stringify(known) === JSON.stringify(heard.blocks);
  return isSame ? { ...heard, blocks: known } : heard;
}

/** The block that is open: `useWorkshopState(currentBlock)`. */
export function currentBlock({ workshop }: Pick<WorkshopState, "workshop">): Block | undefined {
  return workshop?.blocks.find(({ id }) => id === workshop.current);
}

/** What the map shows over itself, as it is known now: `useWorkshopState(resultOverMap)`. */
export function resultOverMap({
  overMap,
  results,
}: Pick<WorkshopState, "overMap" | "results">): BlockResult | undefined {
  return overMap === undefined ? undefined : results[overMap];
}

/** Whether people take part right now. */
export function isOpen({ workshop }: Pick<WorkshopState, "workshop">): boolean {
  return workshop?.state === "open";
}

/** Whether everybody rates right now, each for themselves: what was scored before is not to be seen. */
export function hidesScores(state: Pick<WorkshopState, "workshop">): boolean {
  const kind = isOpen(state) ? currentBlock(state)?.kind : undefined;
  return kind === "rate" || kind === "gap";
}

/** Whether an open workshop keeps everybody but owners from changing the map. */
export function isFrozen({ workshop }: Pick<WorkshopState, "workshop">): boolean {
  return workshop?.state === "open" && workshop.isMapFrozen;
}

/** Whether this person leads the open workshop. */
export function isFacilitator({
  workshop,
  myId,
}: Pick<WorkshopState, "workshop" | "myId">): boolean {
  return workshop?.state === "open" && myId !== undefined && workshop.facilitator?.id === myId;
}
