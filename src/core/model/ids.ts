import type { Id } from "./journeyMap.ts";

const idPattern = /^[A-Za-z0-9_-]{1,40}$/;

/** Whether a value can name an entity: pattern of `Id`, and nothing that every object already has, like `__proto__`. */
export function isId(value: unknown): value is Id {
  return typeof value === "string" && idPattern.test(value) && !(value in Object.prototype);
}
