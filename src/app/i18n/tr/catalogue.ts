import { actions } from "./actions.ts";
import { canvas } from "./canvas.ts";
import { editor } from "./editor.ts";
import { kit } from "./kit.ts";
import { live } from "./live.ts";
import { shell } from "./shell.ts";

/** Turkish, the reference: what the editor says at its first picture. */
export const tr = {
  actions,
  canvas,
  editor,
  kit,
  live,
  shell,
};
