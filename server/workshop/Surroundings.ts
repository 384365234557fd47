import type { Id } from "#core/model/journeyMap.ts";
import type { JobRunner } from "../jobs/JobRunner.ts";
import type { Log } from "../log.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import type { Storage } from "../storage/storage.ts";

/** What workshops need of the rest of the server. */
export interface Surroundings {
  readonly storage: Storage;
  readonly rooms: Rooms;
  readonly jobs: JobRunner;
  readonly log: Log;
  /** What this server keeps outside its database. */
  readonly key: Uint8Array;
  /** Who has a map open. */
  readonly peopleOn: (mapId: Id) => ReadonlySet<Id>;
  /** What people, or one person, may do with a map may have changed; settles when that is in force. */
  readonly recheck: (mapId: Id, person?: Id) => Promise<void>;
}
