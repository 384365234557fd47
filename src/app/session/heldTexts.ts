import type { Id } from "#core/model/journeyMap.ts";
import { keptStorage } from "../platform/keptStorage.ts";

/** What this person wrote in frozen lanes of a map and the server put back: kept on this device until it was seen. */
export function heldTexts(mapId: Id): readonly string[] {
  try {
    const kept: unknown = JSON.parse(keptStorage.getItem(keyOf(mapId)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((text) => typeof text === "string") : [];
  } catch {
    return [];
  }
}

export function keepHeldTexts(mapId: Id, texts: readonly string[]): void {
  if (texts.length === 0) return;
  keptStorage.setItem(keyOf(mapId), JSON.stringify([...heldTexts(mapId), ...texts]));
}

export function forgetHeldTexts(mapId: Id): void {
  keptStorage.removeItem(keyOf(mapId));
}

function keyOf(mapId: Id): string {
  return `yolculuk.held:${mapId}`;
}
