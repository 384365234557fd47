import { plan } from "#core/commands/index.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { closeCodes, closeReasons } from "#core/wire/closeCodes.ts";
import type { ListedMap } from "#core/wire/access.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import type { Role } from "#core/wire/roles.ts";
import { newId } from "../newId.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { mapContent } from "../rooms/mapContent.ts";
import { summaryOf } from "../rooms/summaryOf.ts";
import type { NewMap, Storage } from "../storage/storage.ts";
import { Refusal } from "../Refusal.ts";

const toBin = { code: closeCodes.forbidden, reason: closeReasons.bin };

export interface Duplication {
  readonly by: Id;
  readonly titleOf: (title: string) => string;
}

/** The maps as HTTP sees them: every method refuses with `Refusal`. */
export class MapStore {
  readonly #storage: Storage;
  readonly #rooms: Rooms;

  constructor(storage: Storage, rooms: Rooms) {
    this.#storage = storage;
    this.#rooms = rooms;
  }

  /** What the library or the bin shows to whom `roleOf` gives a role, last changed first. */
  async list(where: "library" | "bin", roleOf: (id: Id) => Role | undefined): Promise<ListedMap[]> {
    await this.#rooms.refreshSummaries();
    const counts = await this.#storage.requestCounts();
    const asking = new Map(counts.map(({ mapId, count }) => [mapId, count]));
    const rows = (await this.#storage.maps(where)).flatMap((row) => {
      const role = roleOf(row.id);
      const requests = role === "own" ? asking.get(row.id) : undefined;
      return role === undefined ? [] : { ...row, role, ...(requests && { requests }) };
    });
    return rows.toSorted((one, other) => compareText(other.updatedAt, one.updatedAt));
  }

  /** What the library shows of one map; also of one in the bin. */
  async summary(id: Id): Promise<MapSummary> {
    await this.#rooms.refreshSummaries(id);
    return this.#row(id);
  }

  /** What the library shows of one map; one in the bin is as good as gone. */
  async found(id: Id): Promise<MapSummary> {
    const summary = await this.summary(id);
    if (summary.deletedAt !== undefined) throw new Refusal("no-such-map");
    return summary;
  }

  /** What is in the bin is neither told of nor added to. */
  async refuseInBin(id: Id): Promise<void> {
    await this.#rowInLibrary(id);
  }

  /** The content of a map, all of it on disk; also of one in the bin. */
  async content(id: Id): Promise<JourneyMap> {
    return this.#read(id, (room) => room.map());
  }

  /** The document of a map as one update, all of it on disk. */
  async document(id: Id): Promise<Uint8Array> {
    await this.#rowInLibrary(id);
    return this.#read(id, (room) => room.document());
  }

  /** Keeps a new map, which is whose who made it, and returns its id. */
  async create(map: JourneyMap, madeBy: Id): Promise<Id> {
    return this.keep({ summary: summaryOf(map), content: mapContent(map), madeBy });
  }

  /** Keeps a new map that has been written already, and returns its id. */
  async keep(map: Omit<NewMap, "id" | "createdAt">): Promise<Id> {
    const id = newId();
    await this.#storage.createMap({ ...map, id, createdAt: new Date().toISOString() });
    return id;
  }

  /** A second map like the first, under a title of its own. */
  async duplicate(id: Id, { by, titleOf }: Duplication): Promise<Id> {
    await this.#rowInLibrary(id);
    const map = await this.content(id);
    return this.create(withTitle(map, titleOf(map.info.title)), by);
  }

  /** Changes the title where people who have the map open see it change. */
  async rename(id: Id, title: string): Promise<void> {
    await this.#rowInLibrary(id);
    const retitle = (map: JourneyMap) =>
      plan(map, {
        type: "editText",
        kind: "map",
        id: "",
        field: "title",
        text: title,
        was: map.info.title,
      });
    const edited = this.#rooms.use(id, (room) => room.edit(retitle));
    const refusal = await this.#unlessGone(id, edited);
    if (refusal) throw new Refusal("bad-field", "title");
  }

  async moveToBin(id: Id): Promise<void> {
    const { deletedAt } = await this.#row(id);
    if (deletedAt !== undefined) return;
    await this.#rooms.refreshSummaries(id);
    await this.#storage.setDeleted(id, new Date().toISOString());
    await this.#rooms.close(id, toBin);
  }

  async restore(id: Id): Promise<void> {
    await this.#row(id);
    await this.#storage.setDeleted(id, undefined);
  }

  async erase(id: Id): Promise<void> {
    const { deletedAt } = await this.#row(id);
    if (deletedAt === undefined) throw new Refusal("map-not-in-bin");
    await this.#rooms.close(id, toBin, () => this.#storage.eraseMap(id));
  }

  /** What a map's room gives. */
  async #read<Result extends object>(
    id: Id,
    read: (room: Room) => Promise<Result>,
  ): Promise<Result> {
    const result = await this.#unlessGone(id, this.#rooms.use(id, read));
    if (!result) throw new Refusal("no-such-map");
    return result;
  }

  /** What was asked; where it failed because the map was erased meanwhile, that. */
  async #unlessGone<Result>(id: Id, asked: Promise<Result>): Promise<Result> {
    try {
      return await asked;
    } catch (cause) {
      await this.#row(id);
      throw cause;
    }
  }

  async #row(id: Id): Promise<MapSummary> {
    const row = await this.#storage.map(id);
    if (!row) throw new Refusal("no-such-map");
    return row;
  }

  async #rowInLibrary(id: Id): Promise<MapSummary> {
    const row = await this.#row(id);
    if (row.deletedAt !== undefined) throw new Refusal("map-in-bin");
    return row;
  }
}

export function withTitle(map: JourneyMap, title: string): JourneyMap {
  return { ...map, info: { ...map.info, title } };
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
