import type { FirstWords } from "../words.ts";
import { actions } from "./actions.ts";
import { canvas } from "./canvas.ts";
import { editor } from "./editor.ts";
import { kit } from "./kit.ts";
import { live } from "./live.ts";
import { shell } from "./shell.ts";

/** English. */
export const en: FirstWords = {
  actions,
  canvas,
  editor,
  kit,
  live,
  shell,
};
