import type { Id } from "#core/model/journeyMap.ts";

/** Whether the server has a map; undefined when it cannot be asked. */
export async function isKnownMap(mapId: Id): Promise<boolean | undefined> {
  try {
    const response = await fetch("/api/maps", { headers: { accept: "application/json" } });
    if (!response.ok) return undefined;
    const listed: unknown = await response.json();
    return Array.isArray(listed) && listed.some((entry: unknown) => idOf(entry) === mapId);
  } catch {
    return undefined;
  }
}

function idOf(entry: unknown): unknown {
  return typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
}
