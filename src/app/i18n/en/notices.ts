import type { notices as tr } from "../tr/notices.ts";

export const notices: typeof tr = {
  missing: {
    title: "This map is not here, or not yours",
    hint: "It may have been deleted, its address may be mistyped, or you may no longer have access. Ask whoever shared it for a link, then open it again.",
  },
  failed: {
    title: "This map is not here, or not yours",
    hint: "Ask whoever shared it for a link and open the map with it. If you have access again, open it again.",
  },
  binned: {
    title: "This map is in the bin",
    hint: "Someone moved it there. Your changes are kept on this device; restore the map to carry on where you left off.",
  },
  binnedByOwner: "If its owner restores the map, it will open here by itself.",
  openAgain: "Open again",
  restore: "Restore",
  notRestored: "The map could not be restored. Try again in a moment.",
};
