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
const commentsTab = async () => ({
  default: (await withWords(import("./features/comments/CommentsTab.tsx"))).CommentsTab,
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
const workshopDialog = async () => ({
  default: (await withWords(import("./features/workshop/WorkshopDialog.tsx"))).WorkshopDialog,
});
const workshopFeed = async () => ({
  default: (await withWords(import("./features/workshop/WorkshopFeed.tsx"))).WorkshopFeed,
});
const facilitatorBar = async () => ({
  default: (await withWords(import("./features/workshop/FacilitatorBar.tsx"))).FacilitatorBar,
});
const workshopDock = async () => ({
  default: (await withWords(import("./features/workshop/WorkshopDock.tsx"))).WorkshopDock,
});
const workshopPhone = async () => ({
  default: (await withWords(import("./features/workshop/WorkshopPhone.tsx"))).WorkshopPhone,
});
const wayIn = async () => ({
  default: (await withWords(import("./features/workshop/WayIn.tsx"))).WayIn,
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
const askedCount = async () => ({
  default: (await withWords(import("./features/share/AskedCount.tsx"))).AskedCount,
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
export const CommentsTab = lazy(() => patiently(commentsTab));
export const CommentCount = lazy(() => patiently(commentCount));
export const TableView = lazy(() => patiently(tableView));
export const ExportDialog = lazy(() => patiently(exportDialog));
export const ShareDialog = lazy(() => patiently(shareDialog));
export const WorkshopDialog = lazy(() => patiently(workshopDialog));
export const WorkshopFeed = lazy(() => patiently(workshopFeed));
export const FacilitatorBar = lazy(() => patiently(facilitatorBar));
export const WorkshopDock = lazy(() => patiently(workshopDock));
export const WorkshopPhone = lazy(() => patiently(workshopPhone));
export const WayIn = lazy(() => patiently(wayIn));
export const LaterLayers = lazy(() => patiently(laterLayers));
export const EditorContextMenu = lazy(() => patiently(contextMenu));
export const Hints = lazy(() => patiently(hints));
export const HoverCard = lazy(() => patiently(hoverCard));
export const AskedCount = lazy(() => patiently(askedCount));
export const NewerBanner = lazy(() => patiently(newerBanner));
export const UnsharedBanner = lazy(() => patiently(unsharedBanner));

/** Fetches what an open map may need later: who goes offline then finds it here. */
export async function fetchLaterParts(): Promise<void> {
  const panels = [inspector, personasPanel, lanesPanel, commentsSidePanel, tableView];
  const dialogs = [exportDialog, shareDialog];
  const workshop = [workshopDock, workshopPhone, facilitatorBar];
  const others = [contextMenu, unsharedBanner, fetchDialogs];
  await Promise.allSettled([...panels, ...dialogs, ...workshop, ...others].map((part) => part()));
}
