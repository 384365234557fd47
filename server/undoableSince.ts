import { limits } from "#core/wire/limits.ts";

/** The earliest time at which something was deleted that can be brought back now. */
export function undoableSince(): string {
  return new Date(Date.now() - limits.undoMs).toISOString();
}
