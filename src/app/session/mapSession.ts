import type { Command } from "#core/commands/index.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { Presence } from "#core/wire/presence.ts";

/** What this person shows the others, apart from who they are. */
export type Shown = Omit<Presence, "user">;

/** An open map: the one way to change it. What it holds is read from `useMap`. */
export interface MapSession {
  readonly mapId: Id;
  /** This person among those who have the map open, as `Peer.id`. */
  readonly myId: number;
  /** Takes in what this device keeps of the map, and begins to keep in step with the server. To be called once. */
  readonly connect: () => void;
  /** Carries a command out, or tells the person why not. True when it was carried out, or nothing needed doing. */
  readonly run: (command: Command) => boolean;
  /** Takes back this person's last step, never a colleague's. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back this step, a `lastStep` of `useMap`, and no other: nothing once another has followed. */
  readonly takeBack: (step: object) => void;
  /** A fresh random id for what is about to be created. */
  readonly newId: () => Id;
  /** Changes what the others see of this person; `undefined` takes a part away. */
  readonly show: (change: { readonly [K in keyof Shown]?: Shown[K] | undefined }) => void;
  /** Tries to reach the server now instead of after the pause. */
  readonly reconnect: () => void;
  /** Takes the map out of the bin; false when the server did not. */
  readonly restore: () => Promise<boolean>;
  /** Leaves: stops following the document and says goodbye to the others. */
  readonly close: () => void;
}
