import { create } from "zustand";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import type { Presence } from "#core/wire/presence.ts";
import { isAtLeast } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";

/** `binned`: in the bin until restored. `missing`: the server knows no such map. `failed`: it refuses this browser for good. */
export type MapStatus = "loading" | "ready" | "binned" | "missing" | "failed";

export type Connection = "connecting" | "online" | "offline";

/** Somebody else who has the map open. */
export interface Peer {
  readonly id: number;
  readonly presence: Presence;
}

/** From so many others on, their names would be in the way: over the map, and said as they come and go. */
export const crowd = 12;

/** The open map as this person's browser knows it now; a mirror that only the session writes. */
export interface MapState {
  readonly mapId: Id;
  readonly map: JourneyMap;
  readonly status: MapStatus;
  readonly connection: Connection;
  /** What this person may do here; absent where nobody has said so yet, now or at an earlier visit. */
  readonly role: Role | undefined;
  /** Changes of this person, of this page or an earlier one, that are not yet on the server's disk. */
  readonly unsavedCount: number;
  /** Whether all there is to save has been acknowledged since the page was opened. */
  readonly isSaved: boolean;
  /** Whether this device keeps what is done here until it is on the server's disk. */
  readonly isKept: boolean;
  /** Whether a newer version wrote the document: it is shown, and nothing in it is changed. */
  readonly isNewer: boolean;
  readonly peers: readonly Peer[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What names this person's last step, the one that undo would take back. */
  readonly lastStep: object | undefined;
}

const emptyMap: JourneyMap = {
  info: {
    title: "",
    description: "",
    principles: "",
    state: "current",
    scope: "standard",
    locale: "tr",
    outcomeReason: "",
  },
  stages: [],
  touchpoints: [],
  lanes: [],
  notes: [],
  personas: [],
  ratings: {},
  offPath: {},
};

const closed: MapState = {
  mapId: "",
  map: emptyMap,
  status: "loading",
  connection: "connecting",
  role: undefined,
  unsavedCount: 0,
  isSaved: false,
  isKept: true,
  isNewer: false,
  peers: [],
  canUndo: false,
  canRedo: false,
  lastStep: undefined,
};

/** `useMap((state) => state.map.stages)`; outside React `useMap.getState()`. */
export const useMap = create<MapState>()(() => closed);

/** Whether this person may do what needs a role; as long as none is known, yes: the server has the last word. */
export function mayDo(needed: Role, { role }: Pick<MapState, "role">): boolean {
  return role === undefined || isAtLeast(role, needed);
}

/** Whether this person may change the map: `useMap(canEdit)`. */
export function canEdit(state: Pick<MapState, "role">): boolean {
  return mayDo("edit", state);
}

/** For the session alone. */
export function mirror(change: Partial<MapState>): void {
  useMap.setState(change);
}

/** For the session alone: nothing is open any more, or another map is about to be. */
export function resetMirror(mapId: Id): void {
  useMap.setState({ ...closed, mapId });
}
