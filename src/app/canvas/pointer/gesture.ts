import type { Point } from "#core/layout/boxes.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { MapSession } from "../../session/mapSession.ts";
import type { Selected } from "../../state/selection.ts";

/** Something done with the pointer held down; points are of the map. */
export interface Gesture {
  readonly move: (at: Point) => void;
  /** The pointer was let go: carry it out. */
  readonly end: () => void;
  /** Escape, or the browser took the pointer away: as if nothing had been. */
  readonly cancel: () => void;
}

/** What a gesture may read and do; `layout` is of the moment, the drag in progress included. */
export interface GestureContext {
  readonly session: MapSession;
  readonly layout: () => MapLayout | undefined;
  readonly map: () => JourneyMap;
  /** Says to screen readers what has moved. */
  readonly announceMove: (target: Selected) => void;
}

/** Where a gesture begins: what is under the pointer, and where the pointer is. */
export interface Grip {
  readonly hit: Selected;
  readonly at: Point;
}
