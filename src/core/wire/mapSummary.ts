import type { Id, Locale, MapScope, MapState } from "../model/journeyMap.ts";

/** One map as the library lists it. Times are ISO 8601 in UTC. */
export interface MapSummary {
  readonly id: Id;
  readonly title: string;
  readonly state: MapState;
  readonly scope: MapScope;
  readonly locale: Locale;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly stageCount: number;
  readonly touchpointCount: number;
  readonly personaCount: number;
  /** The number of the map's last update: the `v` of its thumbnail's address. */
  readonly version: number;
  /** Present while the map is in the bin. */
  readonly deletedAt?: string;
}

/** What the server answers when it refuses: `message` is for people, in their language. */
export interface ApiError {
  readonly error: { readonly code: string; readonly message: string };
}
