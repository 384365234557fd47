import { randomBytes } from "node:crypto";
import type { Id } from "#core/model/journeyMap.ts";

/** A random id: 126 bits. */
export function newId(): Id {
  return randomBytes(16).toString("base64url").slice(0, 21);
}
