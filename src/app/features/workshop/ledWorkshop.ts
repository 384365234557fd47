import type { Id } from "#core/model/journeyMap.ts";
import { keptStorage } from "../../platform/keptStorage.ts";

const key = "yolculuk.led";

/** Keeps on this device that whoever sits at it leads a workshop. */
export function keepLed(workshop: Id): void {
  keptStorage.setItem(key, workshop);
}

/** Whether whoever sits at this device leads this workshop, or did. */
export function hasLed(workshop: Id | undefined): boolean {
  return workshop !== undefined && keptStorage.getItem(key) === workshop;
}
