import type { Person } from "#core/wire/access.ts";
import type { CodeEntry, CodeOffer } from "#core/wire/workshop.ts";
import { newPerson } from "../access/Access.ts";
import { Tries } from "../access/Tries.ts";
import type { StoredWorkshop } from "../storage/workshopStorage.ts";
import type { Announcer } from "./Announcer.ts";
import type { JoinCodes } from "./JoinCodes.ts";
import type { Ledger } from "./Ledger.ts";
import type { Surroundings } from "./Surroundings.ts";
import { Refusal } from "../Refusal.ts";

/** Wrong codes within ten minutes: people at one office share an address, and mistype. */
const wrongCodes = { person: 30, address: 300, overall: 10_000 } as const;

export interface EntryOptions {
  readonly around: Surroundings;
  readonly ledger: Ledger;
  readonly announcer: Announcer;
  readonly codes: JoinCodes;
}

/** A code, and who tries it. */
export interface CodeTry {
  readonly code: string;
  readonly person: Person | undefined;
  readonly address: string;
}

/** Coming to a workshop by the code on the beamer. */
export class Entry {
  readonly #options: EntryOptions;
  readonly #tries = {
    person: new Tries(wrongCodes.person),
    address: new Tries(wrongCodes.address),
    overall: new Tries(wrongCodes.overall),
  };

  constructor(options: EntryOptions) {
    this.#options = options;
  }

  /** What a code opens. */
  async look(attempt: CodeTry): Promise<CodeOffer> {
    const { mapId, title: workshop } = await this.#opened(attempt);
    const map = await this.#options.around.storage.map(mapId);
    return { mapId, title: map?.title ?? "", workshop };
  }

  /** Lets in by a code whoever comes, also somebody under a name whom nobody knew. */
  async join(attempt: CodeTry, name: string): Promise<CodeEntry & { readonly newcomer?: Person }> {
    const { mapId } = await this.#opened(attempt);
    const { ledger, announcer, around } = this.#options;
    const isNewcomer = attempt.person === undefined;
    const { person = newPerson(name) } = attempt;
    const state = await ledger.alone(mapId, async () => {
      // It may have ended, or have got another code, since it was looked up.
      const workshop = await ledger.underWay(mapId);
      const isSame = workshop?.state === "open" && (await this.#opened(attempt)).id === workshop.id;
      if (!isSame) throw new Refusal("no-such-code");
      if (isNewcomer) await around.storage.addPerson(person, new Date().toISOString());
      const entered = await this.#enter(workshop, person);
      announcer.soon(mapId);
      return entered;
    });
    // Who is on the map already may now do more there.
    if (!isNewcomer) await around.recheck(mapId, person.id);
    return { mapId, state, ...(isNewcomer && { newcomer: person }) };
  }

  async #enter(workshop: StoredWorkshop, person: Person): Promise<"held" | "in"> {
    const { storage } = this.#options.around;
    const before = await storage.participant(workshop.id, person.id);
    if (before?.state === "removed") throw new Refusal("no-such-code");
    const isHeld = workshop.holdsNewcomers && !person.isOwner;
    const state = before?.state ?? (isHeld ? "held" : "in");
    const isByCode = !person.isOwner;
    const doneBlock = before?.doneBlock;
    const change = { personId: person.id, state, isByCode, ...(doneBlock && { doneBlock }) };
    await storage.saveParticipant(workshop.id, change);
    return state;
  }

  /** Tries are counted before they are checked, many at once being many; right ones count no more. */
  async #opened({ code, person, address }: CodeTry): Promise<StoredWorkshop> {
    const counted: (readonly [Tries, string])[] = [];
    const scopes = [
      [this.#tries.overall, ""],
      [this.#tries.address, address],
      ...(person === undefined ? [] : [[this.#tries.person, person.id] as const]),
    ] as const;
    for (const [tries, on] of scopes) {
      if (!tries.begin(on)) {
        takeBack(counted);
        throw new Refusal("too-many-codes");
      }
      counted.push([tries, on]);
    }
    const workshop = await this.#options.codes.workshopOf(code);
    if (workshop === undefined) throw new Refusal("no-such-code");
    takeBack(counted);
    return workshop;
  }
}

function takeBack(counted: readonly (readonly [Tries, string])[]): void {
  for (const [tries, on] of counted) tries.takeBack(on);
}
