import type { LaterWords } from "../words.ts";
import { decisions } from "./decisions.ts";
import { comments } from "./comments.ts";
import { activity } from "./activity.ts";
import { asking } from "./asking.ts";
import { dialogs } from "./dialogs.ts";
import { exporting } from "./exporting.ts";
import { hints } from "./hints.ts";
import { hover } from "./hover.ts";
import { inspector } from "./inspector.ts";
import { joining } from "./joining.ts";
import { lanes } from "./lanes.ts";
import { library } from "./library.ts";
import { notices } from "./notices.ts";
import { onCanvas } from "./onCanvas.ts";
import { parts } from "./parts.ts";
import { people } from "./people.ts";
import { personas } from "./personas.ts";
import { sharing } from "./sharing.ts";
import { table } from "./table.ts";
import { takingPart } from "./takingPart.ts";
import { workshop } from "./workshop.ts";

/** English, for the later parts. */
export const enLater: LaterWords = {
  decisions,
  comments,
  activity,
  asking,
  dialogs,
  exporting,
  hints,
  hover,
  inspector,
  joining,
  lanes,
  library,
  notices,
  onCanvas,
  parts,
  people,
  personas,
  sharing,
  table,
  takingPart,
  workshop,
};
