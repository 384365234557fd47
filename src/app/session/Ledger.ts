/** Where the count of unsaved changes outlives the page. */
export interface LedgerStorage {
  /** What earlier pages, and other tabs, left. */
  readonly earlier: () => number;
  readonly keep: (count: number) => void;
  /** All that earlier pages left is on the server's disk. */
  readonly settleEarlier: () => void;
}

interface Change {
  /** The content frame of the present connection that carried it; undefined: not sent yet. */
  frame: number | undefined;
}

/**
 * Knows which changes of this person are not yet on the server's disk. The server counts a connection's content frames
 * and acknowledges how many it has stored; the answer to its first question carries all that was done before.
 */
export class Ledger {
  readonly #storage: LedgerStorage;
  readonly #listener: () => void;
  readonly #changes: Change[] = [];
  #earlier: number;
  #sent = 0;
  /** The frame that carried everything from before this connection. */
  #difference: number | undefined;
  #isSettled = false;

  constructor(storage: LedgerStorage, listener: () => void) {
    this.#storage = storage;
    this.#listener = listener;
    this.#earlier = storage.earlier();
  }

  /** How many changes wait, those of earlier pages included. */
  get unsavedCount(): number {
    return this.#changes.length + this.#earlier;
  }

  /** Whether the server has said of everything that it is on disk. */
  get isSaved(): boolean {
    return this.#isSettled && this.unsavedCount === 0;
  }

  /** A new connection begins to count at nothing, and has settled nothing. */
  connected(): void {
    this.#sent = 0;
    this.#difference = undefined;
    this.#isSettled = false;
    for (const change of this.#changes) change.frame = undefined;
    this.#listener();
  }

  /** A content frame left; `isDifference`: it holds all that the server lacked. */
  sent(isDifference: boolean): void {
    this.#sent += 1;
    if (!isDifference) return;
    this.#difference ??= this.#sent;
    for (const change of this.#changes) change.frame ??= this.#sent;
  }

  /** This person changed something; `isSent`: the present connection has already carried it. */
  changed(isSent: boolean): void {
    this.#changes.push({ frame: isSent ? this.#sent : undefined });
    this.#publish();
  }

  /** The last change goes on, as when a word is typed: it is saved when its last letter is. */
  continued(isSent: boolean): void {
    const last = this.#changes.at(-1);
    if (last === undefined) return this.changed(isSent);
    last.frame = isSent ? this.#sent : undefined;
  }

  /** The first `count` content frames of this connection are on disk. */
  acknowledged(count: number): void {
    const waiting = this.#changes.filter(({ frame }) => frame === undefined || frame > count);
    this.#changes.splice(0, this.#changes.length, ...waiting);
    if (this.#difference !== undefined && this.#difference <= count && !this.#isSettled) {
      this.#isSettled = true;
      this.#earlier = 0;
      this.#storage.settleEarlier();
    }
    this.#publish();
  }

  #publish(): void {
    this.#storage.keep(this.#changes.length);
    this.#listener();
  }
}
