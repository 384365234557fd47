import type { Words } from "../words.ts";
import { actions } from "./actions.ts";
import { canvas } from "./canvas.ts";
import { editor } from "./editor.ts";
import { exporting } from "./exporting.ts";
import { inspector } from "./inspector.ts";
import { kit } from "./kit.ts";
import { lanes } from "./lanes.ts";
import { library } from "./library.ts";
import { live } from "./live.ts";
import { parts } from "./parts.ts";
import { personas } from "./personas.ts";
import { shell } from "./shell.ts";
import { table } from "./table.ts";

/** English. */
export const en: Words = {
  actions,
  canvas,
  editor,
  exporting,
  inspector,
  kit,
  lanes,
  library,
  live,
  parts,
  personas,
  shell,
  table,
};
