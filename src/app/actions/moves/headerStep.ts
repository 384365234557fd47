import type { Command } from "#core/commands/index.ts";
import type { ActionContext } from "../action.ts";
import { active } from "../selected.ts";
import type { Step } from "./step.ts";

/** A stage goes left and right, a lane up and down. */
export function headerStep(context: ActionContext, step: Step): Command | undefined {
  const target = active(context);
  if (target?.kind !== "stage" && target?.kind !== "lane") return undefined;
  const { kind, id } = target;
  const isBack = kind === "stage" ? step === "left" : step === "up";
  const isOn = kind === "stage" ? step === "right" : step === "down";
  if (!isBack && !isOn) return undefined;
  const siblings: readonly { readonly id: string }[] =
    kind === "stage" ? context.map.stages : context.map.lanes;
  const at = siblings.findIndex((sibling) => sibling.id === id);
  if (isBack && at <= 0) return undefined;
  if (isOn && at >= siblings.length - 1) return undefined;
  return { type: "reorder", kind, id, before: siblings[isBack ? at - 1 : at + 2]?.id };
}
