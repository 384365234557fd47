import type { personas as tr } from "../tr/personas.ts";

export const personas: typeof tr = {
  title: "Personas",
  close: "Close personas",
  add: "Add persona",
  empty: "No personas yet",
  emptyHint:
    "Decide whose eyes you see the journey through: a customer group with a name, an age and a character.",
  list: "Personas, in order",
  show: (name) => `Show ${name}`,
  hide: (name) => `Hide ${name}`,
  showAll: "Show all",
  showOnly: "Show only this one",
  details: "Open details",
  menu: (name) => `${name}: actions`,
  moveUp: "Move up",
  moveDown: "Move down",
  drag: (name) => `${name}: drag to reorder`,
  moved: (name, position, count) => `${name} is number ${position} of ${count} personas.`,
  delete: "Delete",
  deleted: (name) => `${name} was deleted.`,
  years: (age) => `${age} years old`,
};
