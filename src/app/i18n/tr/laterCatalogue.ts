import { dialogs } from "./dialogs.ts";
import { exporting } from "./exporting.ts";
import { hints } from "./hints.ts";
import { hover } from "./hover.ts";
import { inspector } from "./inspector.ts";
import { lanes } from "./lanes.ts";
import { library } from "./library.ts";
import { notices } from "./notices.ts";
import { onCanvas } from "./onCanvas.ts";
import { parts } from "./parts.ts";
import { personas } from "./personas.ts";
import { table } from "./table.ts";

/** Turkish, the reference: what comes with the later parts. A new feature adds its file here and in `en`. */
export const trLater = {
  dialogs,
  exporting,
  hints,
  hover,
  inspector,
  lanes,
  library,
  notices,
  onCanvas,
  parts,
  personas,
  table,
};
