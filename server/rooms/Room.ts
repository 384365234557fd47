import * as Y from "yjs";
import { isRefusal } from "#core/commands/refusal.ts";
import type { Plan, Refusal } from "#core/commands/refusal.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { closeCodes, closeReasons } from "#core/wire/closeCodes.ts";
import type { MapEvent } from "#core/wire/mapEvents.ts";
import { syncSteps } from "#core/wire/messageTypes.ts";
import { isAtLeast } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";
import { StorageFailure } from "../storage/storage.ts";
import type { Storage, StoredMap } from "../storage/storage.ts";
import { lastSeq } from "./buildDoc.ts";
import type { Connection } from "./Connection.ts";
import { eventFrame, syncFrame } from "./frames.ts";
import type { GroupCommit } from "./GroupCommit.ts";
import { Journal } from "./Journal.ts";
import type { JournalGroup } from "./Journal.ts";
import { readFrame } from "./readFrame.ts";
import type { ClientMessage } from "./readFrame.ts";
import { RoomMemory } from "./RoomMemory.ts";
import { RoomPresence } from "./RoomPresence.ts";
import type { Veil } from "./RoomPresence.ts";

export interface RoomSurroundings {
  readonly id: Id;
  readonly storage: Pick<Storage, "load">;
  readonly commit: GroupCommit;
  /** Content is on disk that was not there before. */
  readonly onCommitted: (room: Room) => void;
  /** The room's memory is given up; whoever comes next loads it anew. */
  readonly onFailed: (room: Room, cause: unknown) => void;
}

/** What an open workshop imposes on those who have its map open. */
export interface WorkshopTerms extends Veil {
  /** Lanes that only owners change. */
  readonly frozenLanes: readonly Id[];
}

/** A room was asked for something after it had closed: nothing was done, another one can do it. */
export class RoomClosed extends StorageFailure {}

/** One map in memory, with the people on it. Disposable at any time: the log is the map. */
export class Room {
  readonly id: Id;
  /** The number of the last update on disk. */
  seq: number;
  /** What the log holds beyond its snapshot. */
  logRows = 0;
  logBytes = 0;
  readonly #around: RoomSurroundings;
  readonly #connections = new Set<Connection>();
  readonly #presence = new RoomPresence((frame) => this.#showPresence(frame));
  readonly #memory: RoomMemory;
  readonly #journal: Journal;
  /** The map as of so many updates: a whole workshop asks for it at once, and it is long to read. */
  #read: { readonly map: JourneyMap; readonly added: number } | undefined;
  /** Set while the document is loaded again: that, and the frames that wait for it. */
  #loading: { done: Promise<void>; inbox: [Connection, Uint8Array][] } | undefined;
  #isClosed = false;

  constructor(stored: StoredMap, around: RoomSurroundings) {
    this.id = around.id;
    this.seq = lastSeq(stored);
    this.#countLog(stored.updates);
    this.#around = around;
    this.#memory = new RoomMemory(stored);
    this.#journal = new Journal(around.commit, {
      committed: (group, seq) => this.#show(group, seq),
      failed: (cause) => this.#fail(cause),
    });
  }

  join(connection: Connection): void {
    if (this.#isClosed) return connection.close(closeCodes.tryAgain, closeReasons.storage);
    this.#connections.add(connection);
    connection.sayRole();
    connection.answer(this.#memory.questionFrame());
    if (this.#presence.frame) connection.showPresence(this.#presence.frame);
  }

  leave(connection: Connection): void {
    this.#connections.delete(connection);
    this.#presence.leave(connection);
  }

  /** Shows a person whose name has changed under the new one. */
  reintroduce(connection: Connection): void {
    this.#presence.reissue(connection);
  }

  /**
   * Tells everybody here something beside the map's content, or what those in each role may hear of it; whoever is behind
   * asks when they come back.
   */
  tell(event: MapEvent | ((role: Role) => MapEvent | undefined)): void {
    const byRole = Map.groupBy(this.#connections, ({ role }) => role);
    for (const [role, connections] of byRole) {
      const heard = typeof event === "function" ? event(role) : event;
      const frame = heard && eventFrame(heard);
      if (frame) for (const connection of connections) connection.tell(frame);
    }
  }

  /** From now on this is in force here, or nothing of it any more. */
  impose(terms: WorkshopTerms | undefined): void {
    this.#presence.veil(terms);
    this.#memory.freeze(terms?.frozenLanes ?? []);
  }

  /** Takes in a change that was worked out elsewhere, in the server's own name; settles when it is on disk. */
  async amend(update: Uint8Array): Promise<void> {
    await this.#ready();
    try {
      const { outcome, clientId } = { clientId: undefined, ...this.#memory.apply(update) };
      if (outcome === "changed")
        this.#journal.add(this.#newUpdate(update, clientId, "server"), undefined);
    } catch (cause) {
      this.#loadAgain(cause);
      throw cause;
    }
    await this.#journal.durable();
  }

  /** Takes in one frame of a connection. Whatever is in it, nobody else is harmed by it. */
  receive(connection: Connection, frame: Uint8Array): void {
    if (this.#isClosed || !connection.isOpen) return;
    if (this.#loading) return void this.#loading.inbox.push([connection, frame]);
    try {
      this.#take(connection, readFrame(frame));
    } catch (cause) {
      closeMalformed(connection);
      this.#loadAgain(cause);
    }
  }

  /** The map as it is now, once all of it is on disk. */
  async map(): Promise<JourneyMap> {
    await this.#ready();
    const { added } = this.#journal;
    if (this.#read?.added !== added) this.#read = { map: this.#memory.map, added };
    const { map } = this.#read;
    await this.#journal.durable();
    return map;
  }

  /** The document as it is now, as one update, once all of it is on disk. */
  async document(): Promise<Uint8Array> {
    await this.#ready();
    const update = this.#memory.update();
    await this.#journal.durable();
    return update;
  }

  /** Carries out what `planned` comes to in the server's own name; settles when it is on disk. */
  async edit(planned: (map: JourneyMap) => Plan): Promise<Refusal | undefined> {
    await this.#ready();
    const edits = planned(this.#memory.map);
    if (isRefusal(edits)) return edits;
    try {
      this.#addOwn(this.#memory.write(edits));
    } catch (cause) {
      this.#loadAgain(cause);
      throw cause;
    }
    await this.#journal.durable();
    return undefined;
  }

  /** Takes nothing more in, and lets go of everybody once what was taken in is on disk. */
  async close(code: number, reason: string): Promise<void> {
    this.#isClosed = true;
    await this.#loading?.done;
    await this.#journal.durable().catch(() => {});
    this.discard(code, reason);
  }

  /** Gives up the memory and the connections at once. */
  discard(code: number, reason: string): void {
    this.#isClosed = true;
    for (const connection of this.#connections) connection.close(code, reason);
    this.#presence.close();
    this.#memory.destroy();
  }

  #take(connection: Connection, message: ClientMessage | undefined): void {
    switch (message?.type) {
      case "question":
        return this.#answer(connection, message.stateVector);
      case "content":
        return this.#receiveContent(connection, message.update);
      case "presence":
        return this.#presence.receive(connection, message.entries);
      case "presenceQuery":
        return void (this.#presence.frame && connection.showPresence(this.#presence.frame));
      case undefined:
        return closeMalformed(connection);
    }
  }

  /** Of whoever may not edit nothing is taken, counted or acknowledged; it is not worth closing for. */
  #receiveContent(connection: Connection, update: Uint8Array): void {
    if (!isAtLeast(connection.role, "edit")) return;
    const isOwner = connection.role === "own";
    const { application, ...back } = this.#memory.receive(update, { isOwner });
    if (application.outcome === "malformed") return closeMalformed(connection);
    connection.received += 1;
    if (application.outcome === "changed")
      this.#journal.add(
        this.#newUpdate(update, application.clientId, connection.person.id),
        connection,
      );
    this.#addOwn(back.updates);
    if (back.updates.length > 0) connection.tell(eventFrame({ topic: "held", texts: back.texts }));
    this.#journal.acknowledge(connection, connection.received);
  }

  /** What the server itself has changed in the document. */
  #addOwn(updates: readonly Uint8Array[]): void {
    for (const update of updates)
      this.#journal.add(this.#newUpdate(update, this.#memory.clientId, "server"), undefined);
  }

  /** Answers with what the asker lacks, once all of it is on disk. */
  #answer(connection: Connection, stateVector: Uint8Array): void {
    const frame = this.#memory.differenceFrame(stateVector);
    if (!frame) return closeMalformed(connection);
    this.#journal.whenDurable(() => connection.answer(frame));
  }

  #newUpdate(bytes: Uint8Array, clientId: number | undefined, author: string) {
    return { mapId: this.id, clientId, author, at: new Date().toISOString(), bytes };
  }

  #show({ updates, senders }: JournalGroup, seq: number): void {
    this.seq = seq;
    this.#countLog(updates);
    const update = merged(updates.map(({ bytes }) => bytes));
    const frame = syncFrame(syncSteps.update, update);
    for (const connection of this.#connections) {
      const isAllItsOwn = senders.size === 1 && senders.has(connection);
      if (!isAllItsOwn) connection.showUpdate(update, frame);
    }
    this.#around.onCommitted(this);
  }

  #showPresence(frame: Uint8Array): void {
    for (const connection of this.#connections) connection.showPresence(frame);
  }

  #countLog(updates: readonly { readonly bytes: Uint8Array }[]): void {
    this.logRows += updates.length;
    this.logBytes += updates.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /** The document is not to be trusted any more: it is built anew from the log. People stay. */
  #loadAgain(cause: unknown): void {
    if (this.#loading || this.#isClosed) return;
    const inbox: [Connection, Uint8Array][] = [];
    const done = this.#load().then(
      () => {
        this.#loading = undefined;
        for (const [connection, frame] of inbox) this.receive(connection, frame);
      },
      () => this.#fail(cause),
    );
    this.#loading = { done, inbox };
  }

  async #load(): Promise<void> {
    await this.#journal.durable();
    const stored = await this.#around.storage.load(this.id);
    if (!stored) throw new Error(`The map ${this.id} has gone from the log.`);
    this.#memory.replace(stored);
  }

  /** Settles when the document can be trusted: what waited while it was loaded may have broken it again. */
  async #ready(): Promise<void> {
    while (this.#loading && !this.#isClosed) await this.#loading.done;
    if (this.#isClosed) throw new RoomClosed(`The room of map ${this.id} has closed.`);
  }

  #fail(cause: unknown): void {
    this.discard(closeCodes.tryAgain, closeReasons.storage);
    this.#around.onFailed(this, cause);
  }
}

function closeMalformed(connection: Connection): void {
  connection.close(closeCodes.malformed, closeReasons.malformed);
}

function merged(updates: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = updates;
  return first && others.length === 0 ? first : Y.mergeUpdates([...updates]);
}
