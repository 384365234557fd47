import type { Id } from "#core/model/journeyMap.ts";
import type { Grid } from "../grid.ts";
import type { Column, LaneLayout } from "../mapLayout.ts";
import { type Piece, pieceKey } from "./piece.ts";

/** Where something in a lane stands, and whose it is. */
export interface Standing {
  /** A touchpoint's id; a stage's for a note about the whole stage. */
  readonly column: Id;
  /** Whose score. */
  readonly persona?: Id;
  readonly note?: Id;
}

/** What of a map was chosen. */
export interface Chosen {
  /** Whether something in a lane was chosen, or lives in what was. */
  readonly holds: (lane: LaneLayout, standing: Standing) => boolean;
  /** Whether a place was chosen, whatever stands there. */
  readonly holdsCell: (lane: LaneLayout, column: Column) => boolean;
  readonly holdsLane: (lane: LaneLayout) => boolean;
  readonly holdsStage: (stage: Id) => boolean;
}

export function chosenOf(pieces: readonly Piece[], grid: Grid): Chosen {
  const keys = new Set(pieces.map(pieceKey));
  const has = (piece: Piece) => keys.has(pieceKey(piece));
  const holdsLane = ({ lane }: LaneLayout) => has({ kind: "lane", id: lane.id });
  const holdsStage = (id: Id) => has({ kind: "stage", id });
  return {
    holdsLane,
    holdsStage,
    holdsCell: (lane, { id, stage }) => {
      const cells = [id, stage].map((column): Piece => ({
        kind: "cell",
        lane: lane.lane.id,
        column,
      }));
      return holdsLane(lane) || holdsStage(stage) || cells.some(has);
    },
    holds: (lane, standing) => {
      const stage = grid.columnById.get(standing.column)?.stage ?? standing.column;
      return holdsLane(lane) || holdsStage(stage) || homesOf(lane, standing).some(has);
    },
  };
}

/** What something in a lane lives in, beside the lane and the stage; a persona's is its curve. */
function homesOf({ kind, lane }: LaneLayout, { column, persona, note }: Standing): Piece[] {
  return [
    { kind: "touchpoint", id: column },
    { kind: "cell", lane: lane.id, column },
    ...(note === undefined ? [] : [{ kind: "note", id: note } as const]),
    ...(persona === undefined ? [] : [{ kind: "rating", touchpoint: column, persona } as const]),
    ...(persona === undefined || kind !== "emotion"
      ? []
      : [{ kind: "persona", id: persona } as const]),
  ];
}
