import type { lanes as tr } from "../tr/lanes.ts";

export const lanes: typeof tr = {
  title: "Lanes",
  close: "Close lanes",
  add: "Add lane",
  addNotes: "Note lane",
  ownLane: "Your own lane",
  newName: "New lane",
  list: "Lanes, top to bottom",
  name: (lane) => `${lane}: name`,
  menu: (lane) => `${lane}: actions`,
  drag: (lane) => `${lane}: drag to reorder`,
  moved: (lane, position, count) => `${lane} is number ${position} of ${count} lanes.`,
  show: (lane) => `${lane}: show on the map`,
  isHidden: "Hidden on the map",
  collapse: "Collapse",
  expand: "Expand",
  moveUp: "Move up",
  moveDown: "Move down",
  details: "Open details",
  delete: "Delete",
  deleted: (lane) => `Lane “${lane}” was deleted.`,
  deletedWithNotes: (lane, count) =>
    `Lane “${lane}” and its ${count === 1 ? "note" : `${count} notes`} were deleted.`,
  empty: "No lanes yet",
  emptyHint: "Lanes are the layers of the map: touchpoints, the emotion curve, notes…",
};
