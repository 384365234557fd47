import type { IncomingHttpHeaders } from "node:http";
import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import { listIn } from "../accountSettings.ts";
import type { ProxySettings } from "../accountSettings.ts";
import { newId } from "../newId.ts";
import type { PeopleStorage } from "../storage/peopleStorage.ts";
import { standingOf } from "./standingOf.ts";
import type { GroupRules } from "./standingOf.ts";
import { visibleName } from "./visibleName.ts";

export interface HeaderAccountsOptions {
  readonly storage: Pick<PeopleStorage, "signIn" | "person">;
  readonly settings: ProxySettings;
  readonly groups: GroupRules;
}

const mostKnown = 10_000;

/** People a trusted proxy has signed in, and names in a header. Headers of anybody else are gone before this is asked. */
export class HeaderAccounts {
  readonly #options: HeaderAccountsOptions;
  /** Whom the same words stood for last time: nothing is written again for them. */
  readonly #known = new Map<string, Id>();

  constructor(options: HeaderAccountsOptions) {
    this.#options = options;
  }

  async personOf(headers: IncomingHttpHeaders): Promise<Person | undefined> {
    const { storage, settings, groups: rules } = this.#options;
    const subject = wordIn(headers, settings.userHeader);
    // Two values in one: somebody's own, and the proxy's beside it.
    if (subject === "" || subject.includes(",")) return undefined;
    const name = visibleName(wordIn(headers, settings.nameHeader)).slice(0, limits.nameLength);
    const groups = listIn(wordIn(headers, settings.groupsHeader));
    const key = JSON.stringify([subject, name, groups]);
    const id = this.#known.get(key);
    const known = id === undefined ? undefined : await storage.person(id);
    if (known !== undefined) return known;
    const person = await storage.signIn({
      issuer: "proxy",
      subject,
      newcomer: { id: newId(), name: name || subject, isOwner: false, isMember: false },
      standing: standingOf(groups, rules),
      at: new Date().toISOString(),
    });
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(key, person.id);
    return person;
  }
}

/** A header's words: what is no Latin text was sent as UTF-8. */
function wordIn(headers: IncomingHttpHeaders, name: string | undefined): string {
  const value = name === undefined ? undefined : headers[name];
  if (typeof value !== "string") return "";
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1")).trim();
  } catch {
    return value.trim();
  }
}
