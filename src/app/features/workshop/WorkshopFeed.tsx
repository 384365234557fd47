import { useEffect, useRef } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { useWords } from "../../i18n/useWords.ts";
import { chime } from "../../platform/chime.ts";
import { now } from "../../platform/clock.ts";
import { heldTexts } from "../../session/heldTexts.ts";
import { onMapEvent } from "../../session/mapEvents.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useView } from "../../state/viewStore.ts";
import {
  changeWorkshop,
  currentBlock,
  hearWorkshop,
  isFacilitator,
  useWorkshopState,
} from "../../state/workshopStore.ts";
import { useOwnToasts } from "../../parts/useOwnToasts.ts";
import { announce } from "../../ui/announce.ts";
import { showToast } from "../../ui/toasts.ts";
import { EndedNotice } from "./EndedNotice.tsx";
import { keptAnswers, onAnswerRefused, refusedAnswers, sendPending } from "./enterAnswer.ts";
import { loadResults, loadWorkshop, revealedKey } from "./loadWorkshop.ts";
import { stepName } from "./stepName.ts";
import { offerUnsent } from "./useKeptDraft.ts";
import { useLeft } from "./useLeft.ts";
import { useNaming } from "./useNaming.ts";
import { useSaidFreezes } from "./useSaidFreezes.ts";
import { useSaidTakeOver } from "./useSaidTakeOver.ts";

const retryMs = 5_000;

/** Keeps the workshop of the open map up to date, and says what changes in it; draws nothing but its end. */
export function WorkshopFeed() {
  useFollowed();
  useOfferedDrafts();
  useAskedLooks();
  useSaidFreezes();
  useSaidSteps();
  useSaidTime();
  useSaidTakeOver();
  return <EndedNotice />;
}

/** Asks on opening and after each reconnection, hears what changes, and sends what waited. */
function useFollowed(): void {
  const { mapId } = useSession();
  const words = useWords();
  const isOnline = useMap(({ connection }) => connection === "online");
  // In another role one has been away for a moment, without the connection being lost.
  const role = useMap((state) => state.role);
  const workshop = useWorkshopState((state) => state.workshop);
  const facts = [
    workshop?.id,
    workshop?.state,
    workshop?.facilitator?.id,
    workshop?.resultsVersion,
  ];
  const key = facts.join(" ");
  const revealed = useWorkshopState(revealedKey);
  useEffect(() => follow(mapId), [mapId]);
  useEffect(() => {
    onAnswerRefused((message) => {
      showToast(message ?? words.takingPart.late, { kind: "error" });
      // Another tab may have answered meanwhile: what counts is what the server has.
      void loadWorkshop(mapId);
    });
  }, [mapId, words]);
  useEffect(() => {
    const load = () => void loadWorkshop(mapId).then(sendPending);
    if (isOnline || useWorkshopState.getState().status === "unknown") load();
    const timer = setInterval(() => {
      const { pending, status } = useWorkshopState.getState();
      if (status === "failed") load();
      else if (pending.length > 0) void sendPending();
      void loadResults(mapId);
    }, retryMs);
    return () => clearInterval(timer);
  }, [mapId, isOnline, role, key]);
  useEffect(() => void loadResults(mapId), [mapId, isOnline, revealed]);
}

/** Begins with what this device kept, and takes in what is told of a map's workshop; returns how to stop. */
function follow(mapId: Id): () => void {
  const held = heldTexts(mapId);
  changeWorkshop({ pending: keptAnswers(mapId), refused: refusedAnswers(mapId), held });
  const stops = [
    onMapEvent("workshop", (event) => hearWorkshop(event.workshop, now())),
    onMapEvent("held", () => changeWorkshop({ held: heldTexts(mapId) })),
  ];
  return () => stops.forEach((stop) => stop());
}

/** What one was writing when its step closed can be copied, also after a reload and from another page of the phone. */
function useOfferedDrafts(): void {
  const { mapId } = useSession();
  const isKnown = useWorkshopState(({ status }) => status === "known");
  const open = useWorkshopState((state) => currentBlock(state)?.id);
  useEffect(() => {
    if (isKnown) offerUnsent(mapId, open);
  }, [mapId, isKnown, open]);
}

/** Goes where the facilitator asks everybody to look, with a way back. */
function useAskedLooks(): void {
  const words = useWords().workshop;
  const tell = useOwnToasts();
  useEffect(
    () =>
      onMapEvent("look", ({ view, by }) => {
        const { camera, zoom } = useView.getState();
        if (camera === null || isFacilitator(useWorkshopState.getState())) return;
        const { x, y, width, height } = camera.visible();
        const before = { x: x + width / 2, y: y + height / 2, zoom };
        camera.lookAt(view);
        const back = { label: words.back, run: () => useView.getState().camera?.lookAt(before) };
        tell(words.looksHere(by || words.someone), { action: back });
      }),
    [words, tell],
  );
}

/** Says which step begins and ends; what a reveal shows of scores goes over the map. */
function useSaidSteps(): void {
  const naming = useNaming();
  const block = useWorkshopState(currentBlock);
  const blocks = useWorkshopState(({ workshop }) => workshop?.blocks);
  const isOpen = useWorkshopState(({ workshop }) => workshop?.state === "open");
  const { workshop: words } = naming.words;
  const id = block?.id;
  const last = useRef<string>(undefined);
  useEffect(() => {
    const wasOpen = last.current !== undefined;
    last.current = isOpen ? id : undefined;
    if (!isOpen || block === undefined || blocks === undefined) {
      if (wasOpen) announce(words.closed);
    } else if (block.kind === "reveal") announce(words.revealed);
    else announce(words.begun(stepName(block, blocks, naming)));
    // Only another step is news: not another state of the same one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, isOpen]);
  const shown = block?.kind === "reveal" ? block.of : undefined;
  useEffect(() => changeWorkshop({ overMap: shown }), [shown]);
}

const minuteMs = 60_000;

/** Says when one minute is left and when time is up, and lets the end be heard by who wants to. */
function useSaidTime(): void {
  const words = useWords().workshop;
  const left = useLeft();
  const isLeading = useWorkshopState(isFacilitator);
  const isHeard = usePreferences(({ sound }) => sound ?? isLeading);
  const isLastMinute = left !== undefined && left > 0 && left <= minuteMs;
  const isOver = left === 0;
  const wasRunning = useRef(false);
  useEffect(() => {
    if (isLastMinute && left > minuteMs - 2_000) announce(words.minuteLeft);
    // Said at the beginning of the minute only.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isLastMinute]);
  useEffect(() => {
    const hasPassed = wasRunning.current;
    wasRunning.current = left !== undefined && !isOver;
    if (!isOver || !hasPassed) return;
    announce(words.timeUp);
    if (isHeard) chime();
    // The time that is left changes each second: its end is one moment, and none on a page opened after it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOver, left === undefined]);
}
