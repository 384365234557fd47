import type { Id } from "#core/model/journeyMap.ts";
import { localPersonId } from "#core/wire/access.ts";
import type { Person } from "#core/wire/access.ts";
import { Refusal } from "../Refusal.ts";

/** How much long work may be under way for one person. */
const most = 2;

/** Long work for people whom others wait beside: nobody has more than two pieces of it under way. */
export class Turns {
  readonly #underWay = new Map<Id, number>();

  async take<Result>({ id }: Person, work: () => Promise<Result>): Promise<Result> {
    const before = this.#underWay.get(id) ?? 0;
    if (before >= most && id !== localPersonId) throw new Refusal("too-busy");
    this.#underWay.set(id, before + 1);
    try {
      return await work();
    } finally {
      const left = (this.#underWay.get(id) ?? 1) - 1;
      if (left === 0) this.#underWay.delete(id);
      else this.#underWay.set(id, left);
    }
  }
}
