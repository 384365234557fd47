import type { Piece } from "#core/layout/pieces/piece.ts";
import { pairOfKey } from "../../state/selection.ts";
import type { Selection } from "../../state/selection.ts";

/** What is selected, as things that can be drawn by themselves; the map itself is none. */
export function piecesOf(selection: Selection): readonly Piece[] {
  return selection.flatMap(({ kind, id }): readonly Piece[] => {
    const [first, second] = pairOfKey(id);
    switch (kind) {
      case "map":
        return [];
      case "rating":
        return [{ kind, touchpoint: first, persona: second }];
      case "cell":
        return [{ kind, lane: first, column: second }];
      default:
        return [{ kind, id }];
    }
  });
}
