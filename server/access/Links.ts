import type { Id } from "#core/model/journeyMap.ts";
import type { IssuedLink, LinkTerms, Person, ShareLink } from "#core/wire/access.ts";
import { newId } from "../newId.ts";
import type { AccessStorage, LinkChange, StoredLink } from "../storage/accessStorage.ts";
import { Refusal } from "../Refusal.ts";
import { isPassword, passwordHash } from "./passwords.ts";
import { hashOf, isSecret, newSecret } from "./secrets.ts";
import { Tries } from "./Tries.ts";

export interface LinksOptions {
  readonly storage: AccessStorage;
  /** What people, or one person, may do with this map may have changed; settles when that is in force. */
  readonly onChange: (mapId: Id, person?: Id) => Promise<void>;
}

/** A map and one of its links. */
export interface LinkPlace {
  readonly mapId: Id;
  readonly link: Id;
}

/** What somebody brings who comes by a link. */
export interface LinkKey extends LinkPlace {
  readonly secret: string;
  readonly password?: string | undefined;
}

type Changed<Value> = Value | null | undefined;

/** What is not there stays; `null` takes a term away. */
export interface TermsChange {
  readonly role?: LinkTerms["role"] | undefined;
  readonly label?: string | undefined;
  readonly expiresAt?: Changed<string>;
  readonly maxUses?: Changed<number>;
  readonly password?: Changed<string>;
}

/** Wrong passwords for one link within ten minutes: many people at once may mistype one. */
const wrongPasswords = 40;

/** The links of maps: each for itself, so that changing one changes no other. */
export class Links {
  readonly #storage: AccessStorage;
  readonly #onChange: LinksOptions["onChange"];
  readonly #tries = new Tries(wrongPasswords);

  constructor({ storage, onChange }: LinksOptions) {
    this.#storage = storage;
    this.#onChange = onChange;
  }

  async list(mapId: Id): Promise<ShareLink[]> {
    return (await this.#storage.linksOf(mapId)).map(shown);
  }

  async issue(
    mapId: Id,
    terms: LinkTerms & { readonly password?: string | undefined },
    by: Person,
  ): Promise<IssuedLink> {
    const { password, ...open } = terms;
    const secret = newSecret();
    const link = {
      ...open,
      id: newId(),
      mapId,
      secretHash: hashOf(secret),
      passwordHash: await hashed(password),
      createdBy: by.id,
      createdAt: new Date().toISOString(),
    };
    await this.#storage.addLink(link);
    return { link: shown({ ...link, uses: 0 }), secret };
  }

  /** A new address in place of the old one; who came by that stays. */
  async replace(place: LinkPlace): Promise<IssuedLink> {
    const secret = newSecret();
    const link = await this.#write(place, { secretHash: hashOf(secret) });
    return { link, secret };
  }

  /** What is not given stays as it is. In force, on open screens too, when it settles. */
  async change(place: LinkPlace, { password, ...terms }: TermsChange): Promise<ShareLink> {
    const entries = Object.entries(terms).filter(([, value]) => value !== undefined);
    const change: Partial<LinkChange> = Object.fromEntries(
      entries.map(([term, value]) => [term, value ?? undefined]),
    );
    const isKept = password === undefined;
    const hash = isKept ? {} : { passwordHash: await hashed(password ?? undefined) };
    const link = await this.#write(place, { ...change, ...hash });
    await this.#onChange(place.mapId);
    return link;
  }

  /** Takes it away: who came by it is out when it settles. Returns what it was made for. */
  async revoke(place: LinkPlace): Promise<string> {
    const { id, label } = await this.#stored(place);
    await this.#storage.removeLink(id);
    await this.#onChange(place.mapId);
    return label;
  }

  /** The link a secret opens, as long as it is good; whether its password is known comes later. */
  async look({ secret, ...place }: LinkKey): Promise<StoredLink> {
    const link = await this.#stored(place);
    if (!isSecret(secret, link.secretHash)) throw new Refusal("no-such-link");
    if (isPast(link.expiresAt)) throw new Refusal("link-expired");
    return link;
  }

  /** Whether somebody could come in by a link, were its password known: who is in already always can. */
  async isOpenTo(link: StoredLink, known: Person | undefined): Promise<boolean> {
    return !isUsedUp(link) || this.isIn(link, known);
  }

  /** Lets somebody in, whom nobody may know yet. Who is in already is asked for no password again. */
  async admit(key: LinkKey, { person, isNewcomer, from }: Comer): Promise<void> {
    const link = await this.look(key);
    if (!(await this.isIn(link, isNewcomer ? undefined : person))) {
      if (isUsedUp(link)) throw new Refusal("link-used-up");
      await this.#askPassword(link, key.password);
    }
    const at = new Date().toISOString();
    const isAdmitted = await this.#storage.admit({ linkId: link.id, person, isNewcomer, at, from });
    if (!isAdmitted) throw new Refusal("link-used-up");
    // Who is on the map already may now do more there.
    if (!isNewcomer) await this.#onChange(link.mapId, person.id);
  }

  /** Whether somebody has come in by a link before. */
  async isIn(link: StoredLink, known: Person | undefined): Promise<boolean> {
    return known !== undefined && this.#storage.isGuest(link.id, known.id);
  }

  /** A try is counted before it is checked: many at once are many. */
  async #askPassword({ id, passwordHash }: StoredLink, password: string | undefined) {
    if (passwordHash === undefined) return;
    if (password === undefined || password === "") throw new Refusal("password-needed");
    if (!this.#tries.begin(id)) throw new Refusal("too-many-tries");
    if (!(await isPassword(password, passwordHash))) throw new Refusal("wrong-password");
    this.#tries.takeBack(id);
  }

  async #stored({ mapId, link }: LinkPlace): Promise<StoredLink> {
    const stored = await this.#storage.link(mapId, link);
    if (stored === undefined) throw new Refusal("no-such-link");
    return stored;
  }

  async #write(place: LinkPlace, change: Partial<LinkChange>): Promise<ShareLink> {
    const link = await this.#storage.changeLink(place.mapId, place.link, change);
    if (link === undefined) throw new Refusal("no-such-link");
    // Whom the old address or password locked out can try the new one.
    if ("secretHash" in change || "passwordHash" in change) this.#tries.forget(link.id);
    return shown(link);
  }
}

/** Somebody at the door. */
export interface Comer {
  readonly person: Person;
  /** Nobody knew them until now. */
  readonly isNewcomer: boolean;
  /** What they came with: `Firefox, Android`. */
  readonly from: string;
}

/** What whoever shares the map sees of a link: nothing that opens it. */
function shown(link: StoredLink): ShareLink {
  const { mapId: _, secretHash: __, passwordHash: hash, createdBy: ___, ...open } = link;
  return { ...open, hasPassword: hash !== undefined };
}

function hashed(password: string | undefined): Promise<string> | undefined {
  return password === undefined || password === "" ? undefined : passwordHash(password);
}

function isPast(at: string | undefined): boolean {
  return at !== undefined && at <= new Date().toISOString();
}

function isUsedUp({ uses, maxUses }: Pick<StoredLink, "uses" | "maxUses">): boolean {
  return maxUses !== undefined && uses >= maxUses;
}
