import type { library as tr } from "../tr/library.ts";

export const library: typeof tr = {
  title: "Maps",
  search: "Search maps",
  sort: "Order",
  sorts: { deleted: "Last deleted first", updated: "Last changed first", title: "By title" },
  newMap: "New map",
  importFile: "Import",
  bin: "Bin",
  backToMaps: "Back to maps",
  untitled: "Untitled map",
  stages: (count: string) => `${count} ${count === "1" ? "stage" : "stages"}`,
  touchpoints: (count: string) => `${count} ${count === "1" ? "touchpoint" : "touchpoints"}`,
  personas: (count: string) => `${count} ${count === "1" ? "persona" : "personas"}`,
  changed: (ago: string) => `Changed ${ago}`,
  deleted: (ago: string) => `Deleted ${ago}`,
  menuOf: (title: string) => `Actions for “${title}”`,
  found: (count: string) => `${count} ${count === "1" ? "map" : "maps"} found`,

  open: "Open",
  openInTab: "Open in new tab",
  rename: "Rename",
  newName: "New title of the map",
  duplicate: "Duplicate",
  remove: "Move to bin",
  restore: "Restore",
  erase: "Delete for ever",
  eraseTitle: (title: string) => `Delete “${title}” for ever?`,
  eraseText: "The map goes with all its notes and ratings. This cannot be undone.",

  undo: "Undo",
  wasRemoved: (title: string) => `“${title}” was moved to the bin.`,
  wasRestored: (title: string) => `“${title}” is back among your maps.`,
  wasErased: (title: string) => `“${title}” was deleted for ever.`,
  wasDuplicated: (title: string) => `“${title}” was duplicated.`,
  wasRenamed: (title: string) => `The map is now called “${title}”.`,

  unreachable:
    "The server cannot be reached. Your maps are safe; the list refreshes once it is back.",
  unreachableNow: "The server could not be reached, nothing was changed. Try again in a moment.",
  refused: "The server could not do that, nothing was changed. Try again in a moment.",
  failedTitle: "The maps could not be loaded",
  retry: "Try again",
  loading: "Loading maps",

  emptyBin: "The bin is empty",
  emptyBinText: "Maps you delete wait here, and can be restored whenever you like.",
  nothingFound: (search: string) => `No map is called “${search}”`,
  clearSearch: "Clear search",

  firstTitle: "Draw your first map",
  firstText: "Start on a blank page, or open a sample and make it yours.",
  start: "What shall we start with?",
  mapLanguage: "Language of the map",
  creating: "Preparing the map",

  templates: {
    blank: {
      name: "Blank map",
      about: "Three stages with a touchpoint each and one persona. Start drawing.",
    },
    "shoe-order": {
      name: "Ordering shoes online",
      about: "From an advert to a late return met with flowers: Ayşe and Ali.",
    },
    "music-service": {
      name: "A music subscription",
      about: "How a playlist made to measure travels from friend to friend.",
    },
    "hotel-booking": {
      name: "Booking a hotel by phone",
      about: "A long wait on the line, a better room at the desk.",
    },
    "store-visit": {
      name: "A visit to the shop",
      about: "From the window to the smiley buttons at the till.",
    },
    "support-call": {
      name: "A call to support",
      about: "A dead line, a problem told three times, and a survey at the end.",
    },
  },

  dropHere: "Drop map files here",
  reading: (file: string) => `Reading ${file}`,
  importTitle: "What was imported",
  wasImported: (title: string) => `“${title}” was imported.`,
  importedWhole: "Imported whole.",
  repaired: (count: number, shown: string) =>
    count === 1 ? "Imported, with one repair:" : `Imported, with ${shown} repairs:`,
  notImported: "Not imported.",
  tooLarge: (limit: string) => `The file is too large; ${limit} MB is the most.`,
  notAFile: "This file could not be read.",
  more: (count: string) => `… and ${count} more`,
  openMap: "Open the map",
};
