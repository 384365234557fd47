import { hashOf, isSecret, newSecret } from "./secrets.ts";

const lifeMs = 3_600_000;

/** The one-time address by which whoever starts a server becomes its owner. */
export class Claim {
  /** To be printed where only they see it. */
  readonly secret = newSecret();
  readonly #hash = hashOf(this.secret);
  readonly #expiresAt = performance.now() + lifeMs;
  #isUsed = false;

  /** Uses it up. False: it is another, was used, or an hour has passed. */
  redeem(secret: string): boolean {
    if (this.#isUsed || performance.now() > this.#expiresAt) return false;
    this.#isUsed = isSecret(secret, this.#hash);
    return this.#isUsed;
  }
}
