import type { personas as tr } from "../tr/personas.ts";

export const personas: typeof tr = {
  title: "Personas",
  close: "Close personas",
  add: "Add persona",
  newName: (number) => `Persona ${number}`,
  empty: "No personas yet",
  emptyHint:
    "Say through whose eyes you see the journey: a customer group with a name, an age and a character.",
  list: "Personas, in order",
  shown: (name) => `Bring ${name} to the front`,
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
  undo: "Undo",
  years: (age) => `${age} years old`,
  noScores: "No scores yet",
  rated: (rated, all) => `${rated} of ${all} touchpoints scored`,
  highest: "Peak",
  lowest: "Pit",
  at: (touchpoint) => `“${touchpoint}”`,
  explain: (figure) => `How is “${figure}” computed?`,
  howComputed: "How it is computed",
  explanations: {
    remembered:
      "Peak–end rule: people remember an experience by its most intense moment and its end. Neither duration nor the number of steps enters.",
    positivePeak: "The highest score on the path; the first of equals.",
    pit: "The lowest score on the path; the first of equals.",
    end: "The last scored touchpoint on the path.",
    mean: "The plain mean of the scored touchpoints. Those without a score do not enter.",
  },
  heuristic:
    "This is a heuristic, not a measurement: a meta-analysis of 174 effects gives r = .58 (Alaybek and others, 2022), about as good as the plain mean; it is weak for long mixed journeys.",
  inNumbers: "For this persona",
};
