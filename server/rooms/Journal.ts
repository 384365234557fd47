import { StorageFailure } from "../storage/storage.ts";
import type { NewUpdate } from "../storage/storage.ts";
import type { Connection } from "./Connection.ts";
import type { CommitSource, GroupCommit } from "./GroupCommit.ts";

/** Updates of one room that are committed together, and what waits for them to be on disk. */
export interface JournalGroup {
  readonly updates: NewUpdate[];
  /** Whose updates these are; `undefined` stands for the server's own. */
  readonly senders: Set<Connection | undefined>;
  readonly acknowledgements: Map<Connection, number>;
  readonly tasks: (() => void)[];
}

export interface JournalEvents {
  /** The group is on disk, up to the update numbered `seq`: now it may be seen. */
  committed(group: JournalGroup, seq: number): void;
  failed(cause: unknown): void;
}

/** One room's way to the disk: what is added is seen and acknowledged only after its commit. */
export class Journal implements CommitSource {
  /** How many updates were added so far: while it is the same, so is the document. */
  added = 0;
  readonly #commit: GroupCommit;
  readonly #events: JournalEvents;
  #open = newGroup();
  #inFlight: JournalGroup | undefined;
  #failure: Error | undefined;
  readonly #waiting = new Set<(cause: Error) => void>();

  constructor(commit: GroupCommit, events: JournalEvents) {
    this.#commit = commit;
    this.#events = events;
  }

  add(update: NewUpdate, sender: Connection | undefined): void {
    this.added += 1;
    this.#open.updates.push(update);
    this.#open.senders.add(sender);
    this.#commit.add(this);
  }

  /** Acknowledges `count` content frames once all that is in memory now is on disk. */
  acknowledge(connection: Connection, count: number): void {
    const group = this.#lastGroup();
    if (group) group.acknowledgements.set(connection, count);
    else connection.acknowledge(count);
  }

  /** Runs a task once all that is in memory now is on disk; never, when that fails. */
  whenDurable(task: () => void): void {
    const group = this.#lastGroup();
    if (group) group.tasks.push(task);
    else if (!this.#failure) task();
  }

  /** Settles when all that is in memory now is on disk; rejects when that fails. */
  async durable(): Promise<void> {
    const group = this.#lastGroup();
    if (group) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      group.tasks.push(resolve);
      this.#waiting.add(reject);
      await promise.finally(() => this.#waiting.delete(reject));
    } else if (this.#failure) throw this.#failure;
  }

  take(): readonly NewUpdate[] {
    this.#inFlight = this.#open;
    this.#open = newGroup();
    return this.#inFlight.updates;
  }

  committed(seqs: readonly number[]): void {
    const group = this.#inFlight;
    this.#inFlight = undefined;
    if (!group) return;
    const seq = seqs.at(-1);
    if (seq !== undefined) this.#events.committed(group, seq);
    for (const [connection, count] of group.acknowledgements) connection.acknowledge(count);
    for (const task of group.tasks) task();
  }

  failed(cause: unknown): void {
    this.#failure = new StorageFailure("The room's updates are not on disk.", cause);
    this.#inFlight = undefined;
    this.#open = newGroup();
    this.#events.failed(cause);
    for (const reject of this.#waiting) reject(this.#failure);
  }

  /** The group after which everything in memory is on disk. */
  #lastGroup(): JournalGroup | undefined {
    return this.#open.updates.length > 0 ? this.#open : this.#inFlight;
  }
}

function newGroup(): JournalGroup {
  return { updates: [], senders: new Set(), acknowledgements: new Map(), tasks: [] };
}
