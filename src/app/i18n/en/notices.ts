import type { notices as tr } from "../tr/notices.ts";

export const notices: typeof tr = {
  missing: {
    title: "This map does not exist",
    hint: "It may have been deleted, or the address may be mistyped. Your other maps are safe.",
  },
  failed: {
    title: "The map could not be opened",
    hint: "The server refused to open this map. Everything you saved is safe.",
  },
  binned: {
    title: "This map is in the bin",
    hint: "Someone moved it there. Your changes are kept on this device; restore the map to carry on where you left off.",
  },
  restore: "Restore",
  notRestored: "The map could not be restored. Try again in a moment.",
};
