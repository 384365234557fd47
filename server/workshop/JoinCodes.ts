import { createHmac, randomInt } from "node:crypto";
import type { Id } from "#core/model/journeyMap.ts";
import type { StoredWorkshop, WorkshopStorage } from "../storage/workshopStorage.ts";

/** Without characters that are mistaken for one another. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const codeLength = 8;
const pattern = new RegExp(`^[${alphabet}]{${codeLength}}$`);

export interface JoinCodesOptions {
  readonly storage: Pick<WorkshopStorage, "workshopOfCode">;
  /** Never in the database: without it the short codes cannot be guessed from what is kept of them. */
  readonly key: Uint8Array;
}

/** The codes of open workshops: in memory as they are shown, on disk as keyed hashes. */
export class JoinCodes {
  readonly #options: JoinCodesOptions;
  /** What the owners' screens show, by workshop. */
  readonly #shown = new Map<Id, string>();

  constructor(options: JoinCodesOptions) {
    this.#options = options;
  }

  /** A new code for a workshop, in place of the one before; returns what is kept of it. */
  issue(workshop: Id): string {
    const letters = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]);
    const code = letters.join("");
    this.#shown.set(workshop, code);
    return this.#hashOf(code);
  }

  /** The code that a workshop's owners show; `undefined` after a restart. */
  shown(workshop: Id): string | undefined {
    return this.#shown.get(workshop);
  }

  /** The code of a workshop that has ended is shown no more. */
  forget(workshop: Id): void {
    this.#shown.delete(workshop);
  }

  /** The open workshop that a code opens, however it was typed. */
  async workshopOf(typed: string): Promise<StoredWorkshop | undefined> {
    const code = typed.toUpperCase().replace(/[\s-]+/g, "");
    return pattern.test(code)
      ? this.#options.storage.workshopOfCode(this.#hashOf(code))
      : undefined;
  }

  #hashOf(code: string): string {
    return createHmac("sha256", this.#options.key).update(code).digest("base64url");
  }
}
