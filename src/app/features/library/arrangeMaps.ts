import { isFound } from "#core/words/folded.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import type { Format } from "../../i18n/format.ts";

export const mapSorts = ["updated", "title"] as const;
export type MapSort = (typeof mapSorts)[number];

export interface Arrangement {
  readonly search: string;
  readonly sort: MapSort;
  readonly format: Format;
}

/** The maps whose title holds every word of the search, in the chosen order. */
export function arrangeMaps<M extends MapSummary>(
  maps: readonly M[],
  { search, sort, format }: Arrangement,
): M[] {
  const found = maps.filter(({ title }) => isFound(title, search));
  return found.toSorted((a, b) => {
    const byTitle = format.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
    if (sort === "title") return byTitle;
    return lastChange(b) - lastChange(a) || byTitle;
  });
}

/** When a map was last changed, or put into the bin, in milliseconds since 1970. */
export function lastChange(map: MapSummary): number {
  return Date.parse(map.deletedAt ?? map.updatedAt);
}
