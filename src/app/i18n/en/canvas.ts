import type { canvas as tr } from "../tr/canvas.ts";

export const canvas: typeof tr = {
  mapOf: (title) => `Map: ${title}`,
  keys: "Move with the arrows, type after Enter, press question mark for shortcuts.",
  stage: (title, place, count) => `Stage ${place}: ${title}, ${count}`,
  lane: (title, place) => `Lane ${place}: ${title}`,
  touchpoint: (title, stage, place) => `Touchpoint: ${title}, ${stage} ${place}`,
  note: (kind, text, column) => `${kind}: ${text}, ${column}`,
  rating: (persona, touchpoint, value) => `${persona}, ${touchpoint}: ${value}`,
  cell: (lane, column) => `Empty cell: ${lane}, ${column}`,
  persona: (name) => `Persona: ${name}`,
  newPersona: (number) => `Persona ${number}`,
  emptyNote: "empty note",
  count: (count) => `${count} things selected`,
  addTouchpoint: "Add a touchpoint",
  addTouchpointTo: (stage) => `Add a touchpoint to ${stage}`,
  addTouchpointBefore: (touchpoint) => `Add a touchpoint before ${touchpoint}`,
  addStage: "Add a stage",
  addNote: (lane) => `Add to ${lane}`,
  rate: (persona, touchpoint) => `Rate for ${persona}: ${touchpoint}`,
  textOf: (name) => `Text: ${name}`,
  minimap: "Overview map",
  zoom: "Zoom",
  zoomLevel: (percent) => `Zoom: ${percent}`,
  moved: (what, where) => `${what} moved: ${where}`,
  rated: (persona, touchpoint, value) => `${persona}, ${touchpoint}: ${value}`,
  unrated: (persona, touchpoint) => `${persona}, ${touchpoint}: rating cleared`,
  removedOne: (name) => `${name} deleted.`,
  removed: (count) => `${count} things deleted`,
  undo: "Undo",
  unmatched: (count) =>
    count === 1
      ? "1 rating matches no persona of this map."
      : `${count} ratings match no persona of this map.`,
  nothingYet: "This map is still empty",
  nothingYetHint: "Add the first stage; its touchpoints line up below it.",
  loading: "Loading the map",
  unreachable: "The server cannot be reached",
  unreachableHint:
    "This map is not kept on this device. It opens by itself when the connection is back.",
  tryAgain: "Try again",
  backToMaps: "Back to my maps",
};
