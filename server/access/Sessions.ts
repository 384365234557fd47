import type { IncomingHttpHeaders } from "node:http";
import { parseCookie, stringifySetCookie } from "cookie";
import type { Person } from "#core/wire/access.ts";
import type { AccessStorage } from "../storage/accessStorage.ts";
import { hashOf, newSecret } from "./secrets.ts";

const lifeMs = 90 * 24 * 3_600_000;

type SessionStorage = Pick<AccessStorage, "addSession" | "personOfSession" | "endSession">;

/** Browsers that were let in: each has a token in a cookie, and the server a hash of it. */
export class Sessions {
  readonly #storage: SessionStorage;
  readonly #isSecure: boolean;

  /** `isSecure`: people reach the server by https only. */
  constructor(storage: SessionStorage, isSecure: boolean) {
    this.#storage = storage;
    this.#isSecure = isSecure;
  }

  /** Whom a request comes from, as far as its cookie says. */
  async personOf(headers: IncomingHttpHeaders): Promise<Person | undefined> {
    const token = this.#tokenIn(headers);
    if (token === undefined) return undefined;
    return this.#storage.personOfSession(hashOf(token), new Date().toISOString());
  }

  /** Begins a session; returns the cookie that bears it. */
  async begin(person: Person): Promise<string> {
    const token = newSecret();
    const now = Date.now();
    await this.#storage.addSession({
      hash: hashOf(token),
      personId: person.id,
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + lifeMs).toISOString(),
    });
    return this.#cookie(token, lifeMs / 1000);
  }

  /** Ends the session of a request: whose it was, if there was one, and the cookie that takes its own away. */
  async end(headers: IncomingHttpHeaders): Promise<{ person: Person | undefined; cookie: string }> {
    const token = this.#tokenIn(headers);
    const person = await this.personOf(headers);
    const hasEnded = token !== undefined && (await this.#storage.endSession(hashOf(token)));
    return { person: hasEnded ? person : undefined, cookie: this.#cookie("", 0) };
  }

  /** With the prefix no other host of the domain can set it. */
  get #name(): string {
    return this.#isSecure ? "__Host-yolculuk" : "yolculuk";
  }

  #tokenIn({ cookie }: IncomingHttpHeaders): string | undefined {
    return parseCookie(cookie ?? "")[this.#name] || undefined;
  }

  #cookie(value: string, maxAge: number): string {
    return stringifySetCookie({
      name: this.#name,
      value,
      maxAge,
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: this.#isSecure,
    });
  }
}
