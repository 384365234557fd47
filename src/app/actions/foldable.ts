import { indexOf } from "#core/model/select.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { ActionContext } from "./action.ts";
import { active } from "./selected.ts";

/** The stage or lane that is selected: these can be collapsed and hidden. */
export function foldable(
  context: ActionContext,
): { readonly kind: "stage" | "lane"; readonly id: Id; readonly collapsed: boolean } | undefined {
  const target = active(context);
  if (target?.kind !== "stage" && target?.kind !== "lane") return undefined;
  const { kind, id } = target;
  const index = indexOf(context.map);
  const entity = kind === "stage" ? index.stages.get(id) : index.lanes.get(id);
  return entity && { kind, id, collapsed: entity.collapsed };
}
