import type { Edit } from "../model/edits.ts";
import type { JourneyMap } from "../model/journeyMap.ts";
import { addLane } from "./addLane.ts";
import { addNote } from "./addNote.ts";
import { addPersona } from "./addPersona.ts";
import { addStage } from "./addStage.ts";
import { addTouchpoint } from "./addTouchpoint.ts";
import { editText } from "./editText.ts";
import { mergeNotes } from "./mergeNotes.ts";
import { moveNotes } from "./moveNotes.ts";
import { moveTouchpoints } from "./moveTouchpoints.ts";
import { paste } from "./paste.ts";
import { rate } from "./rate.ts";
import { isRefusal } from "./refusal.ts";
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
  mergeNotes,
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

/** One thing a person does to a map, as data. */
export type SingleCommand = {
  [T in CommandType]: { readonly type: T } & Parameters<Planners[T]>[1];
}[CommandType];

/** Things that are done as one step, all or none; each is planned on the map as it was before. */
export interface Together {
  readonly type: "together";
  readonly commands: readonly SingleCommand[];
}

/** Something a person does to a map, as data. */
export type Command = SingleCommand | Together;

/** What a command comes to in a map: the edits that carry it out, or why not. Pure. */
export function plan(map: JourneyMap, command: Command): Plan {
  if (command.type !== "together") return planOne(map, command);
  const edits: Edit[] = [];
  for (const single of command.commands) {
    const part = planOne(map, single);
    if (isRefusal(part)) return part;
    edits.push(...part);
  }
  return edits;
}

function planOne(map: JourneyMap, command: SingleCommand): Plan {
  const planner = planners[command.type] as (map: JourneyMap, command: SingleCommand) => Plan;
  return planner(map, command);
}
