import type { CommentTarget } from "#core/wire/comments.ts";
import { onlySelected, pairOfKey } from "../state/selection.ts";
import type { ActionContext } from "./action.ts";

const theMap: CommentTarget = { kind: "map", id: "" };

/** What a comment would be about: the one thing selected, or the map where nothing is. */
export function commentTarget({
  view: { selection },
}: Pick<ActionContext, "view">): CommentTarget | undefined {
  if (selection.length === 0) return theMap;
  const only = onlySelected(selection);
  switch (only?.kind) {
    case "stage":
    case "touchpoint":
    case "note":
    case "persona":
      return { kind: only.kind, id: only.id };
    case "rating":
      return { kind: "touchpoint", id: pairOfKey(only.id)[0] };
    case "map":
      return theMap;
    default:
      return undefined;
  }
}
