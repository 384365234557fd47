import type { Id } from "#core/model/journeyMap.ts";
import type { Target } from "#core/model/target.ts";

/** Something of a map that can be drawn by itself, with what lives in it: known by its kind and its id. */
export type Piece =
  | Target
  /** One persona's score at one touchpoint. */
  | { readonly kind: "rating"; readonly touchpoint: Id; readonly persona: Id }
  /** Where a lane crosses a column. */
  | { readonly kind: "cell"; readonly lane: Id; readonly column: Id };

/** The same for the same piece, and for no other. */
export function pieceKey(piece: Piece): string {
  switch (piece.kind) {
    case "rating":
      return `rating:${piece.touchpoint}/${piece.persona}`;
    case "cell":
      return `cell:${piece.lane}/${piece.column}`;
    default:
      return `${piece.kind}:${piece.id}`;
  }
}
