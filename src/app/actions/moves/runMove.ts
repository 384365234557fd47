import { targetName } from "../../i18n/targetName.ts";
import { useMap } from "../../state/mapStore.ts";
import { announce } from "../../ui/announce.ts";
import type { ActionContext } from "../action.ts";
import { active } from "../selected.ts";
import { moveStep } from "./moveStep.ts";
import type { Step } from "./step.ts";

/** Moves the selection one place on and says where it now is. */
export function runMove(context: ActionContext, step: Step): void {
  const command = moveStep(context, step);
  const target = active(context);
  if (command === undefined || target === undefined || !context.session.run(command)) return;
  announce(targetName(target, { ...context, map: useMap.getState().map }) ?? "");
}
