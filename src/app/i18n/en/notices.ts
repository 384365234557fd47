import type { notices as tr } from "../tr/notices.ts";

export const notices: typeof tr = {
  missing: {
    title: "There is no such map",
    hint: "It may be deleted, or the address mistyped. Your other maps are where they were.",
  },
  failed: {
    title: "The map could not be opened",
    hint: "The server did not let you open this map. What was saved is safe.",
  },
  binned: {
    title: "This map is in the bin",
    hint: "Somebody put it there. What you did is kept on this device; restore the map and go on where you were.",
  },
  restore: "Restore",
  notRestored: "The map could not be restored. Try again in a moment.",
};
