import { Suspense, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { useShortcuts } from "./actions/useShortcuts.ts";
import { MapCanvas } from "./canvas/MapCanvas.tsx";
import { EditorDialogs } from "./features/editor/EditorDialogs.tsx";
import { EditorFrame } from "./features/editor/EditorFrame.tsx";
import { MapStateNotice } from "./features/editor/MapStateNotice.tsx";
import { ZoomBar } from "./features/editor/ZoomBar.tsx";
import {
  CommentCount,
  CommentsSidePanel,
  EditorContextMenu,
  ExportDialog,
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
} from "./laterParts.ts";
import { SessionContext } from "./session/useSession.ts";
import { canEdit, useMap } from "./state/mapStore.ts";
import { openDialog, stopEditing, useView } from "./state/viewStore.ts";
import { useModeInAddress } from "./useModeInAddress.ts";
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
      <Editor />
    </SessionContext>
  );
}

function Editor() {
  const mode = useView((view) => view.mode);
  const panel = useView((view) => view.panel);
  const hasInspected = useView((view) => view.inspected.length > 0);
  const isMenuOpen = useView((view) => view.contextMenu !== null);
  const isNewer = useMap((state) => state.isNewer);
  const isEditor = useMap(canEdit);
  const isUnshared = useMap((state) => !canEdit(state) && state.unsavedCount > 0);
  const [isSettled, setSettled] = useState(false);
  useModeInAddress();
  useShortcuts();
  useEffect(() => {
    if (!isEditor) stopEditing();
  }, [isEditor]);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(true);
      void fetchLaterParts();
    }, laterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <EditorFrame
        banner={
          <Suspense>
            {isNewer && <NewerBanner />}
            {isUnshared && <UnsharedBanner />}
          </Suspense>
        }
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
      <EditorDialogs
        exporting={<ExportDialog onClose={closeDialog} />}
        sharing={<ShareDialog onClose={closeDialog} />}
      />
    </>
  );
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
