import { randomInt } from "node:crypto";
import type { Id } from "#core/model/journeyMap.ts";
import { isPassword, passwordHash } from "../access/passwords.ts";
import type { StoredWorkshop, WorkshopStorage } from "../storage/workshopStorage.ts";

/** Without characters that are mistaken for one another. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const codeLength = 8;
const pattern = new RegExp(`^[${alphabet}]{${codeLength}}$`);

/** The codes of open workshops: in memory as they are shown, on disk as slow hashes. */
export class JoinCodes {
  readonly #storage: Pick<WorkshopStorage, "openWorkshops">;
  /** What the owners' screens show, by workshop. */
  readonly #shown = new Map<Id, string>();
  /** Codes that are known to be right, with the hash they were right for. */
  readonly #known = new Map<string, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(storage: Pick<WorkshopStorage, "openWorkshops">) {
    this.#storage = storage;
  }

  /** A new code for a workshop, in place of the one before; returns what is kept of it. */
  async issue(workshop: Id): Promise<string> {
    const letters = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]);
    const code = letters.join("");
    const hash = await passwordHash(code);
    this.#shown.set(workshop, code);
    this.#known.set(code, hash);
    return hash;
  }

  /** The code that a workshop's owners show; `undefined` after a restart. */
  shown(workshop: Id): string | undefined {
    return this.#shown.get(workshop);
  }

  /** The code of a workshop that has ended opens nothing. */
  forget(workshop: Id): void {
    const code = this.#shown.get(workshop);
    this.#shown.delete(workshop);
    if (code !== undefined) this.#known.delete(code);
  }

  /** The open workshop that a code opens, however it was typed. */
  async workshopOf(typed: string): Promise<StoredWorkshop | undefined> {
    const code = typed.toUpperCase().replace(/[\s-]+/g, "");
    if (!pattern.test(code)) return undefined;
    const open = await this.#storage.openWorkshops();
    const known = this.#among(open, code);
    if (known !== undefined) return known;
    const found = this.#last.then(() => this.#among(open, code) ?? this.#search(open, code));
    this.#last = found.catch(() => undefined);
    return found;
  }

  #among(open: readonly StoredWorkshop[], code: string): StoredWorkshop | undefined {
    const hash = this.#known.get(code);
    return hash === undefined ? undefined : open.find(({ codeHash }) => codeHash === hash);
  }

  /** After a restart only the hashes are left: each takes a while to try. Codes that are shown need not be. */
  async #search(
    open: readonly StoredWorkshop[],
    code: string,
  ): Promise<StoredWorkshop | undefined> {
    for (const workshop of open) {
      const { id, codeHash } = workshop;
      if (codeHash === undefined || this.#shown.has(id)) continue;
      if (!(await isPassword(code, codeHash))) continue;
      this.#known.set(code, codeHash);
      return workshop;
    }
    return undefined;
  }
}
