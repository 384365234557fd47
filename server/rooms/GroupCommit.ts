import type { NewUpdate, Storage } from "../storage/storage.ts";

/** A room with updates to commit. Exactly one of `committed` and `failed` follows each `take`. */
export interface CommitSource {
  take(): readonly NewUpdate[];
  committed(seqs: readonly number[]): void;
  failed(cause: unknown): void;
}

type Outcome = { readonly seqs: readonly number[] } | { readonly cause: unknown };

/**
 * Commits the updates of all rooms together: one transaction at a time, and at most one every
 * `everyMs`. What arrives meanwhile goes into the next.
 */
export class GroupCommit {
  readonly #storage: Pick<Storage, "append">;
  readonly #everyMs: number;
  #sources = new Set<CommitSource>();
  #startedAt = -Infinity;
  #isPlanned = false;
  #isCommitting = false;

  constructor(storage: Pick<Storage, "append">, everyMs = 5) {
    this.#storage = storage;
    this.#everyMs = everyMs;
  }

  /** Has the source asked for its updates soon. */
  add(source: CommitSource): void {
    this.#sources.add(source);
    this.#plan();
  }

  #plan(): void {
    if (this.#isPlanned || this.#isCommitting || this.#sources.size === 0) return;
    this.#isPlanned = true;
    const waitMs = this.#startedAt + this.#everyMs - performance.now();
    if (waitMs > 0) setTimeout(() => void this.#commit(), waitMs);
    else setImmediate(() => void this.#commit());
  }

  async #commit(): Promise<void> {
    const sources = [...this.#sources].map((source) => ({ source, updates: source.take() }));
    this.#sources = new Set();
    this.#isPlanned = false;
    this.#isCommitting = true;
    this.#startedAt = performance.now();
    const outcome = await this.#append(sources.flatMap(({ updates }) => updates));
    this.#isCommitting = false;
    let from = 0;
    for (const { source, updates } of sources)
      tell(source, outcome, [from, (from += updates.length)]);
    this.#plan();
  }

  async #append(updates: readonly NewUpdate[]): Promise<Outcome> {
    if (updates.length === 0) return { seqs: [] };
    try {
      return { seqs: await this.#storage.append(updates) };
    } catch (cause) {
      return { cause };
    }
  }
}

/** What a room throws when it hears of its commit costs that room its memory, and no other. */
function tell(source: CommitSource, outcome: Outcome, [from, to]: readonly [number, number]): void {
  if ("cause" in outcome) return source.failed(outcome.cause);
  try {
    source.committed(outcome.seqs.slice(from, to));
  } catch (cause) {
    source.failed(cause);
  }
}
