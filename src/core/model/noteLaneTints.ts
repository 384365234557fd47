import type { NoteKind, NoteTint } from "./journeyMap.ts";

/** The tint a new lane takes from what its notes are. */
export const noteLaneTints: Readonly<Record<NoteKind, NoteTint>> = {
  action: "grey",
  thought: "yellow",
  need: "blue",
  pain: "red",
  opportunity: "green",
  idea: "purple",
  quote: "yellow",
};
