/** Whether two lists of inputs hold the same things in the same order. */
export function sameInputs(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
}

/** How many results are kept for one owner: the editor's and an export's, each with and without a choice. */
const keptCount = 4;

interface Kept<T> {
  readonly inputs: readonly unknown[];
  readonly result: T;
}

/** Keeps a function's latest results for as long as the object they belong to lives. */
export class Memo<Owner extends WeakKey, T> {
  readonly #kept = new WeakMap<Owner, readonly Kept<T>[]>();

  /** The result for these inputs: the same object as before when all of them are the same. */
  of(owner: Owner, inputs: readonly unknown[], compute: () => T): T {
    const kept = this.#kept.get(owner) ?? [];
    const found = kept.find((one) => sameInputs(one.inputs, inputs));
    if (found !== undefined) return found.result;
    const result = compute();
    this.#kept.set(owner, [{ inputs, result }, ...kept].slice(0, keptCount));
    return result;
  }
}
