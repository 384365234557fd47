import { createHmac, randomBytes } from "node:crypto";
import type { Id } from "#core/model/journeyMap.ts";

/** A key for one anonymous block. */
export function newAnswerKey(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

/** What stands for a person in an anonymous block: with the key it can be told whose it is, without it by nobody. */
export function nameless(key: Uint8Array, person: Id): string {
  return createHmac("sha256", key).update(person).digest("base64url");
}
