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
  offline: (count, shown) =>
    count === 0
      ? "Offline"
      : count === 1
        ? "Offline: 1 change kept on this device"
        : `Offline: ${shown} changes kept on this device`,
  offlineViewHint:
    "You see the map as it last was; it will be updated when the connection is back.",
  reconnect: "Connect now",
  menuOf: (name) => `${name}: actions`,
  mapMenu: "Map actions",
};
