import type { Command } from "#core/commands/index.ts";
import type { ActionContext } from "../action.ts";
import { active } from "../selected.ts";
import { headerStep } from "./headerStep.ts";
import { noteStep } from "./noteStep.ts";
import type { Step } from "./step.ts";
import { touchpointStep } from "./touchpointStep.ts";

/** The command that moves the selection one place on; undefined where there is no further place. */
export function moveStep(context: ActionContext, step: Step): Command | undefined {
  switch (active(context)?.kind) {
    case "touchpoint":
      return touchpointStep(context, step);
    case "note":
      return noteStep(context, step);
    case "stage":
    case "lane":
      return headerStep(context, step);
    default:
      return undefined;
  }
}
