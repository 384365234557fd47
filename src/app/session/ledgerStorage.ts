import type { Id } from "#core/model/journeyMap.ts";
import { keptStorage } from "../platform/keptStorage.ts";
import type { LedgerStorage } from "./Ledger.ts";

type Counts = Readonly<Record<string, number>>;

const keyStart = "yolculuk.unsaved.";

/** The maps of which this device keeps changes that the server may not have. */
export function waitingMaps(): readonly Id[] {
  return keptStorage.keys(keyStart).map((key) => key.slice(keyStart.length));
}

/** Counts of unsaved changes of one map on this device, by page (`client`): a tab never writes over another's. */
export function ledgerStorage(map: Id, client: number): LedgerStorage {
  const key = `${keyStart}${map}`;
  const read = (): Counts => countsIn(keptStorage.getItem(key));
  const write = (counts: Counts) => {
    if (Object.keys(counts).length === 0) keptStorage.removeItem(key);
    else keptStorage.setItem(key, JSON.stringify(counts));
  };
  const found = read();
  return {
    earlier: () => Object.values(found).reduce((sum, count) => sum + count, 0),
    keep(count) {
      const { [client]: mine = 0, ...others } = read();
      if (mine !== count) write(count === 0 ? others : { ...others, [client]: count });
    },
    settleEarlier() {
      // A tab that is still open has another number there by now, and keeps it.
      write(
        Object.fromEntries(Object.entries(read()).filter(([page, count]) => found[page] !== count)),
      );
    },
  };
}

function countsIn(kept: string | null): Counts {
  try {
    const value: unknown = JSON.parse(kept ?? "{}");
    const entries = Object.entries(Object(value)).filter(
      (entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && Number(entry[1]) > 0,
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}
