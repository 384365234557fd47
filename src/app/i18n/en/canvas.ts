import type { canvas as tr } from "../tr/canvas.ts";

export const canvas: typeof tr = {
  mapOf: (title) => `Map: ${title}`,
  keys: "Use the arrow keys to move, Enter to type, and the question mark for shortcuts.",
  viewKeys:
    "Use the arrow keys to move, Enter for the details, and the question mark for shortcuts.",
  stage: (title, place, count) => `Stage ${place}: ${title}, ${count}`,
  lane: (title, place) => `Lane ${place}: ${title}`,
  touchpoint: (title, stage, place) => `Touchpoint: ${title}, ${stage} ${place}`,
  note: (kind, text, column) => `${kind}: ${text}, ${column}`,
  rating: (persona, touchpoint, value) => `${persona}, ${touchpoint}: ${value}`,
  hiddenScore: "hidden",
  cell: (lane, column) => `Empty cell: ${lane}, ${column}`,
  persona: (name) => `Persona: ${name}`,
  newPersona: (number) => `Persona ${number}`,
  emptyNote: "empty note",
  addTouchpointTo: (stage) => `Add a touchpoint to ${stage}`,
  addTouchpointBefore: (touchpoint) => `Add a touchpoint before ${touchpoint}`,
  addStage: "Add a stage",
  addNote: (lane) => `Add to ${lane}`,
  textOf: (name) => `Text: ${name}`,
  minimap: "Overview map",
  zoom: "Zoom",
  removedOne: (name) => `${name} deleted.`,
  removed: (count) => (count === "1" ? "1 item deleted" : `${count} items deleted`),
  undo: "Undo",
  unmatched: (count) =>
    count === 1
      ? "1 rating has no matching persona on this map."
      : `${count} ratings have no matching persona on this map.`,
  nothingYet: "This map is still empty",
  nothingYetHint: "Start with a stage; its touchpoints go below it.",
  loading: "Loading the map",
  unreachable: "The server cannot be reached",
  unreachableHint:
    "There is no copy of this map on this device. It will open by itself when the connection is back.",
  tryAgain: "Try again",
  backToMaps: "Back to my maps",
};
