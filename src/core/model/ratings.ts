import type { Id, OffPath, Rating, Ratings } from "./journeyMap.ts";
import type { FlagRepair } from "./parts.ts";

interface Ids {
  readonly touchpoints: ReadonlySet<Id>;
  readonly personas: ReadonlySet<Id>;
}

interface Filing<T> {
  readonly ids: Ids;
  readonly previous: T | undefined;
  readonly flag: FlagRepair | undefined;
}

/** The ratings whose touchpoint and persona exist; identical records keep their identity. */
export function filedRatings(
  stored: ReadonlyMap<Id, ReadonlyMap<Id, Rating>>,
  filing: Filing<Ratings>,
): Ratings {
  return filedOnce(stored, filing, () => filed(stored, { ...filing, kind: "rating" }));
}

/** The visits that are struck out, of touchpoints and personas that exist. */
export function visits(stored: OffPath, filing: Filing<OffPath>): OffPath {
  return filedOnce(stored, filing, () => {
    const rows = Object.entries(stored).map(
      ([touchpoint, row]) => [touchpoint, new Map(Object.entries(row))] as const,
    );
    return filed(new Map(rows), { ...filing, kind: "path" });
  });
}

const sources = new WeakMap<object, { readonly stored: object; readonly ids: Ids }>();

/** The table before, where it was filed from the very same things and for the same ids; else a table filed anew. */
function filedOnce<T extends object>(
  stored: object,
  { ids, previous, flag }: Filing<T>,
  file: () => T,
): T {
  const source = previous === undefined ? undefined : sources.get(previous);
  const isSame = flag === undefined && source?.stored === stored && isSameIds(source.ids, ids);
  if (isSame && previous !== undefined) return previous;
  const table = file();
  sources.set(table, { stored, ids });
  return table;
}

function isSameIds(a: Ids, b: Ids): boolean {
  return isSameSet(a.touchpoints, b.touchpoints) && isSameSet(a.personas, b.personas);
}

function isSameSet(a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

type Table<T> = Readonly<Record<Id, Readonly<Record<Id, T>>>>;

/** Rows and cells stand in the order of their ids, so that the same document is the same text for everyone. */
function filed<T>(
  stored: ReadonlyMap<Id, ReadonlyMap<Id, T>>,
  filing: Filing<Table<T>> & { readonly kind: "rating" | "path" },
): Table<T> {
  const table: Record<Id, Readonly<Record<Id, T>>> = {};
  for (const touchpoint of [...stored.keys()].sort()) {
    const row = stored.get(touchpoint) ?? new Map<Id, T>();
    const kept: Record<Id, T> = {};
    for (const persona of [...row.keys()].sort()) {
      const value = row.get(persona);
      const isKnown = filing.ids.touchpoints.has(touchpoint) && filing.ids.personas.has(persona);
      if (isKnown && value !== undefined) kept[persona] = value;
      else filing.flag?.({ kind: filing.kind, id: `${touchpoint}/${persona}`, action: "left-out" });
    }
    if (Object.keys(kept).length > 0)
      table[touchpoint] = sameRecord(kept, filing.previous?.[touchpoint]);
  }
  return sameRecord(table, filing.previous);
}

function sameRecord<T>(
  next: Readonly<Record<Id, T>>,
  previous: Readonly<Record<Id, T>> | undefined,
): Readonly<Record<Id, T>> {
  if (previous === undefined) return next;
  const keys = Object.keys(next);
  if (keys.length !== Object.keys(previous).length) return next;
  return keys.every((key) => next[key] === previous[key]) ? previous : next;
}
