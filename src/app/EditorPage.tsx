import { lazy, Suspense } from "react";
import type { ReactNode } from "react";
import { useShortcuts } from "./actions/useShortcuts.ts";
import { MapCanvas } from "./canvas/MapCanvas.tsx";
import { EditorContextMenu } from "./features/editor/EditorContextMenu.tsx";
import { EditorDialogs } from "./features/editor/EditorDialogs.tsx";
import { EditorFrame } from "./features/editor/EditorFrame.tsx";
import { MapStateNotice } from "./features/editor/MapStateNotice.tsx";
import { ZoomBar } from "./features/editor/ZoomBar.tsx";
import { SessionContext } from "./session/useSession.ts";
import { useMap } from "./state/mapStore.ts";
import { openDialog, useView } from "./state/viewStore.ts";
import { useModeInAddress } from "./useModeInAddress.ts";
import { useOpenMap } from "./useOpenMap.ts";

const Inspector = lazy(async () => ({
  default: (await import("./features/inspector/Inspector.tsx")).Inspector,
}));
const PersonasPanel = lazy(async () => ({
  default: (await import("./features/personas/PersonasPanel.tsx")).PersonasPanel,
}));
const LanesPanel = lazy(async () => ({
  default: (await import("./features/lanes/LanesPanel.tsx")).LanesPanel,
}));
const TableView = lazy(async () => ({
  default: (await import("./features/table/TableView.tsx")).TableView,
}));
const ExportDialog = lazy(async () => ({
  default: (await import("./features/export/ExportDialog.tsx")).ExportDialog,
}));

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
  const hasSelection = useView((view) => view.selection.length > 0);
  useModeInAddress();
  useShortcuts();
  return (
    <>
      <EditorFrame
        panel={
          <Suspense>
            {panel === "personas" && <PersonasPanel />}
            {panel === "lanes" && <LanesPanel />}
          </Suspense>
        }
        inspector={<Suspense>{hasSelection && <Inspector />}</Suspense>}
      >
        {mode === "map" ? <Drawing /> : <Suspense>{<TableView />}</Suspense>}
      </EditorFrame>
      <EditorContextMenu />
      <EditorDialogs exporting={<ExportDialog onClose={() => openDialog(null)} />} />
    </>
  );
}

function Drawing(): ReactNode {
  return (
    <>
      <MapCanvas />
      <ZoomBar />
    </>
  );
}
