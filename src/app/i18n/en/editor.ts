import type { editor as tr } from "../tr/editor.ts";

export const editor: typeof tr = {
  home: "My maps",
  title: "Map title",
  untitled: "Untitled map",
  views: "View",
  map: "Map",
  table: "Table",
  tools: "Tools",
  share: "Share",
  more: "More",
  saved: "Saved",
  saving: "Saving…",
  notSaved: "Not saved",
  savedHint: "Every change is saved on the server.",
  savingHint:
    "Your changes are on their way; this will say “Saved” once the server has stored them.",
  offlineHint: "You can keep drawing; your changes will be merged when the connection is back.",
  menuOf: (name) => `${name}: actions`,
  mapMenu: "Map actions",
};
