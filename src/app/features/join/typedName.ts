import { limits } from "#core/wire/limits.ts";

/** A name as the server will take it: as far as it can be seen, and no longer than names are; empty where there is nothing to see. */
export function typedName(typed: string): string {
  const seen = typed
    .slice(0, limits.nameLength)
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "");
  return seen.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}
