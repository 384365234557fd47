const windowMs = 10 * 60_000;

/** Counts what was tried of late, by whatever it was tried on. */
export class Tries {
  readonly #most: number;
  readonly #now: () => number;
  readonly #tried = new Map<string, number[]>();

  constructor(most: number, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#now = now;
  }

  /** Counts a try. False: as many as may have been made in the last ten minutes. */
  begin(on: string): boolean {
    const since = this.#now() - windowMs;
    const late = (this.#tried.get(on) ?? []).filter((at) => at > since);
    const isLeft = late.length < this.#most;
    this.#tried.set(on, isLeft ? [...late, this.#now()] : late);
    return isLeft;
  }

  /** A try that was right counts no more. */
  takeBack(on: string): void {
    this.#tried.get(on)?.pop();
  }

  forget(on: string): void {
    this.#tried.delete(on);
  }
}
