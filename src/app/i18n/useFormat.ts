import { formatOf } from "./format.ts";
import type { Format } from "./format.ts";
import { useLocale } from "./useWords.ts";

/** Numbers, dates and sorting as the reader's language writes them. */
export function useFormat(): Format {
  return formatOf(useLocale());
}
