import { lazy } from "react";
import { fetchDialogs } from "./features/editor/EditorDialogs.tsx";
import { patiently } from "./platform/patiently.ts";
import { withWords } from "./withWords.ts";

const inspector = async () => ({
  default: (await withWords(import("./features/inspector/Inspector.tsx"))).Inspector,
});
const personasPanel = async () => ({
  default: (await withWords(import("./features/personas/PersonasPanel.tsx"))).PersonasPanel,
});
const lanesPanel = async () => ({
  default: (await withWords(import("./features/lanes/LanesPanel.tsx"))).LanesPanel,
});
const commentsSidePanel = async () => ({
  default: (await withWords(import("./features/comments/CommentsSidePanel.tsx"))).CommentsSidePanel,
});
const commentCount = async () => ({
  default: (await withWords(import("./features/comments/CommentCount.tsx"))).CommentCount,
});
const tableView = async () => ({
  default: (await withWords(import("./features/table/TableView.tsx"))).TableView,
});
const exportDialog = async () => ({
  default: (await withWords(import("./features/export/ExportDialog.tsx"))).ExportDialog,
});
const shareDialog = async () => ({
  default: (await withWords(import("./features/share/ShareDialog.tsx"))).ShareDialog,
});

const contextMenu = async () => ({
  default: (await import("./features/editor/EditorContextMenu.tsx")).EditorContextMenu,
});
const hints = async () => ({
  default: (await withWords(import("./features/hints/Hints.tsx"))).Hints,
});
const laterLayers = async () => ({
  default: (await withWords(import("./canvas/layers/LaterLayers.tsx"))).LaterLayers,
});
const hoverCard = async () => ({
  default: (await withWords(import("./features/hover/HoverCard.tsx"))).HoverCard,
});
const newerBanner = async () => ({
  default: (await withWords(import("./features/hints/NewerBanner.tsx"))).NewerBanner,
});
const unsharedBanner = async () => ({
  default: (await withWords(import("./features/hints/UnsharedBanner.tsx"))).UnsharedBanner,
});

export const Inspector = lazy(() => patiently(inspector));
export const PersonasPanel = lazy(() => patiently(personasPanel));
export const LanesPanel = lazy(() => patiently(lanesPanel));
export const CommentsSidePanel = lazy(() => patiently(commentsSidePanel));
export const CommentCount = lazy(() => patiently(commentCount));
export const TableView = lazy(() => patiently(tableView));
export const ExportDialog = lazy(() => patiently(exportDialog));
export const ShareDialog = lazy(() => patiently(shareDialog));
export const LaterLayers = lazy(() => patiently(laterLayers));
export const EditorContextMenu = lazy(() => patiently(contextMenu));
export const Hints = lazy(() => patiently(hints));
export const HoverCard = lazy(() => patiently(hoverCard));
export const NewerBanner = lazy(() => patiently(newerBanner));
export const UnsharedBanner = lazy(() => patiently(unsharedBanner));

/** Fetches what an open map may need later: who goes offline then finds it here. */
export async function fetchLaterParts(): Promise<void> {
  const panels = [inspector, personasPanel, lanesPanel, commentsSidePanel, tableView];
  const dialogs = [exportDialog, shareDialog];
  await Promise.allSettled(
    [...panels, ...dialogs, contextMenu, unsharedBanner, fetchDialogs].map((part) => part()),
  );
}
