const tenMinutesMs = 10 * 60_000;
const mostKept = 10_000;

/** Counts what was tried of late, by whatever it was tried on. */
export class Tries {
  readonly #most: number;
  readonly #windowMs: number;
  readonly #now: () => number;
  readonly #tried = new Map<string, number[]>();

  constructor(most: number, now: () => number = () => performance.now(), windowMs = tenMinutesMs) {
    this.#most = most;
    this.#windowMs = windowMs;
    this.#now = now;
  }

  /** Counts a try. False: as many as may have been made within the window, ten minutes unless given. */
  begin(on: string): boolean {
    const since = this.#now() - this.#windowMs;
    if (this.#tried.size >= mostKept) this.#forgetBefore(since);
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

  #forgetBefore(since: number): void {
    for (const [on, tried] of this.#tried) if ((tried.at(-1) ?? 0) <= since) this.#tried.delete(on);
  }
}
