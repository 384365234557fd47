import type { JourneyMap } from "../model/journeyMap.ts";
import { addLane } from "./addLane.ts";
import { addNote } from "./addNote.ts";
import { addPersona } from "./addPersona.ts";
import { addStage } from "./addStage.ts";
import { addTouchpoint } from "./addTouchpoint.ts";
import { editText } from "./editText.ts";
import { moveNotes } from "./moveNotes.ts";
import { moveTouchpoints } from "./moveTouchpoints.ts";
import { paste } from "./paste.ts";
import { rate } from "./rate.ts";
import type { Plan } from "./refusal.ts";
import { remove } from "./remove.ts";
import { reorder } from "./reorder.ts";
import { setFields } from "./setFields.ts";
import { setInfo } from "./setInfo.ts";
import { visit } from "./visit.ts";

const planners = {
  addLane,
  addNote,
  addPersona,
  addStage,
  addTouchpoint,
  editText,
  moveNotes,
  moveTouchpoints,
  paste,
  rate,
  remove,
  reorder,
  setFields,
  setInfo,
  visit,
} as const;

type Planners = typeof planners;
export type CommandType = keyof Planners;

/** Something a person does to a map, as data. */
export type Command = {
  [T in CommandType]: { readonly type: T } & Parameters<Planners[T]>[1];
}[CommandType];

/** What a command comes to in a map: the edits that carry it out, or why not. Pure. */
export function plan(map: JourneyMap, command: Command): Plan {
  const planner = planners[command.type] as (map: JourneyMap, command: Command) => Plan;
  return planner(map, command);
}
