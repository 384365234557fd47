import { Suspense, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useShortcuts } from "./actions/useShortcuts.ts";
import { MapCanvas } from "./canvas/MapCanvas.tsx";
import { EditorDialogs } from "./features/editor/EditorDialogs.tsx";
import { EditorFrame } from "./features/editor/EditorFrame.tsx";
import { OfflineBanner } from "./features/editor/OfflineBanner.tsx";
import { MapStateNotice } from "./features/editor/MapStateNotice.tsx";
import { ZoomBar } from "./features/editor/ZoomBar.tsx";
import {
  AskedCount,
  CommentCount,
  CommentsTab,
  CommentsSidePanel,
  EditorContextMenu,
  ExportDialog,
  FacilitatorBar,
  fetchLaterParts,
  Hints,
  HoverCard,
  Inspector,
  LanesPanel,
  LaterLayers,
  NewerBanner,
  PersonasPanel,
  ShareDialog,
  TableView,
  UnsharedBanner,
  WayIn,
  WorkshopDialog,
  WorkshopDock,
  WorkshopFeed,
  WorkshopPhone,
} from "./laterParts.ts";
import { SessionContext } from "./session/useSession.ts";
import { canEdit, mayDo, useMap } from "./state/mapStore.ts";
import { openDialog, stopEditing, useView } from "./state/viewStore.ts";
import { isFacilitator, isOpen, useWorkshopState } from "./state/workshopStore.ts";
import { useModeInAddress } from "./useModeInAddress.ts";
import { useMedia } from "./parts/useMedia.ts";
import { useOpenMap } from "./useOpenMap.ts";

/** What can begin before the page is drawn comes with it. */
export { openEarly } from "./useOpenMap.ts";

const laterMs = 1500;
const closeDialog = () => openDialog(null);

export interface EditorPageProps {
  readonly mapId: string;
}

/** One map, opened for drawing. */
export function EditorPage({ mapId }: EditorPageProps) {
  const session = useOpenMap(mapId);
  const status = useMap((state) => state.status);
  if (session === undefined || status !== "ready") return <MapStateNotice session={session} />;
  return (
    <SessionContext value={session}>
      <MapOrWorkshop />
    </SessionContext>
  );
}

/** The editor; on the phone of somebody who takes part in a workshop, the workshop alone. */
function MapOrWorkshop() {
  const isPhone = useMedia("(max-width: 640px)");
  const isSettled = useIsSettled();
  const isGuest = useWorkshopState((state) => isOpen(state) && !isFacilitator(state));
  const hasEnded = useWorkshopState((state) => state.ended !== undefined);
  const isOwner = useMap(({ role }) => role === "own");
  const hasPart = useMap((state) => mayDo("comment", state));
  const isAlone = isPhone && ((isGuest && hasPart) || (hasEnded && !isOwner));
  return (
    <>
      <Suspense>{(isSettled || isPhone) && <WorkshopFeed />}</Suspense>
      {isAlone ? (
        <Suspense>{<WorkshopPhone comments={<CommentsTab />} />}</Suspense>
      ) : (
        <Editor isSettled={isSettled} />
      )}
    </>
  );
}

function Editor({ isSettled }: { readonly isSettled: boolean }) {
  const mode = useView((view) => view.mode);
  const panel = useView((view) => view.panel);
  const hasInspected = useView((view) => view.inspected.length > 0);
  // What could not be sent is shown until it has been seen.
  const hasDock = useWorkshopState(
    (state) =>
      (isOpen(state) && state.isDockOpen) || state.refused.length > 0 || state.held.length > 0,
  );
  const isLeading = useWorkshopState(isFacilitator);
  const isWayInShown = useWorkshopState((state) => state.isWayInShown && isFacilitator(state));
  const isMenuOpen = useView((view) => view.contextMenu !== null);
  const isNewer = useMap((state) => state.isNewer);
  const isEditor = useMap(canEdit);
  const isOwner = useMap(({ role }) => role === "own");
  const isOffline = useMap(({ connection }) => connection === "offline");
  const isUnshared = useMap((state) => !canEdit(state) && state.unsavedCount > 0);
  useModeInAddress();
  useShortcuts();
  useEffect(() => {
    if (!isEditor) stopEditing();
  }, [isEditor]);
  return (
    <>
      <EditorFrame
        bar={<Suspense>{isLeading && <FacilitatorBar />}</Suspense>}
        dock={<Suspense>{hasDock && <WorkshopDock />}</Suspense>}
        banner={
          <>
            {isOffline && <OfflineBanner />}
            <Suspense>
              {isNewer && <NewerBanner />}
              {isUnshared && <UnsharedBanner />}
            </Suspense>
          </>
        }
        askedCount={<Suspense>{isSettled && isOwner && <AskedCount />}</Suspense>}
        commentCount={
          <Suspense>{(isSettled || panel === "comments") && <CommentCount />}</Suspense>
        }
        panel={
          <Suspense>
            {panel === "personas" && <PersonasPanel />}
            {panel === "lanes" && <LanesPanel />}
            {panel === "comments" && <CommentsSidePanel />}
          </Suspense>
        }
        inspector={<Suspense>{hasInspected && <Inspector />}</Suspense>}
      >
        <Suspense>{isSettled && <Hints />}</Suspense>
        <Suspense>{isSettled && mode === "map" && <HoverCard />}</Suspense>
        {mode === "map" ? <Drawing isSettled={isSettled} /> : <Suspense>{<TableView />}</Suspense>}
      </EditorFrame>
      <Suspense>{isMenuOpen && <EditorContextMenu />}</Suspense>
      <Suspense>{isWayInShown && <WayIn />}</Suspense>
      <EditorDialogs
        exporting={<ExportDialog onClose={closeDialog} />}
        sharing={<ShareDialog onClose={closeDialog} />}
        workshop={<WorkshopDialog onClose={closeDialog} />}
      />
    </>
  );
}

/** Whether the first picture has been there for a while: then the rest may come. */
function useIsSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(true);
      void fetchLaterParts();
    }, laterMs);
    return () => clearTimeout(timer);
  }, []);
  return isSettled;
}

function Drawing({ isSettled }: { readonly isSettled: boolean }): ReactNode {
  return (
    <>
      <MapCanvas>
        <Suspense>{isSettled && <LaterLayers />}</Suspense>
      </MapCanvas>
      <ZoomBar />
    </>
  );
}
