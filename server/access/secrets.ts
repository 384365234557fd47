import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A secret of 160 bits, as it stands in an address or a cookie. */
export function newSecret(): string {
  return randomBytes(20).toString("base64url");
}

/** What is kept of a secret: long and random as it is, one round is enough. */
export function hashOf(secret: string): Uint8Array {
  return new Uint8Array(createHash("sha256").update(secret).digest());
}

/** Compares in a time that tells nothing of the hash. */
export function isSecret(secret: string, hash: Uint8Array): boolean {
  return timingSafeEqual(hashOf(secret), hash);
}
