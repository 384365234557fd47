import type { editor as tr } from "../tr/editor.ts";

export const editor: typeof tr = {
  home: "My maps",
  title: "Title of the map",
  untitled: "Untitled map",
  state: "State",
  views: "View",
  map: "Map",
  table: "Table",
  tools: "Tools",
  more: "More",
  exportMap: "Export",
  saved: "Saved",
  saving: "Saving…",
  notSaved: "Not saved",
  savedHint: "Every change is on the server's disk.",
  savingHint: "Changes are on their way; you will see it here when they are on disk.",
  offline: (count, shown) =>
    count === 0
      ? "Offline"
      : count === 1
        ? "Offline: 1 change kept on this device"
        : `Offline: ${shown} changes kept on this device`,
  offlineHint: "You can go on drawing; everything merges by itself when the connection is back.",
  reconnect: "Connect now",
  menuOf: (name) => `${name}: actions`,
  mapMenu: "Map actions",
};
