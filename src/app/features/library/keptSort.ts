import { keptStorage } from "../../platform/keptStorage.ts";
import { mapSorts } from "./arrangeMaps.ts";
import type { MapSort } from "./arrangeMaps.ts";

const key = "yolculuk.mapSort";

/** The order of the library that was chosen last on this device. */
export function keptSort(): MapSort {
  const kept = keptStorage.getItem(key);
  return mapSorts.find((sort) => sort === kept) ?? "updated";
}

export function keepSort(sort: MapSort): void {
  keptStorage.setItem(key, sort);
}
