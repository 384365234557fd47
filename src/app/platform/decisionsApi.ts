import type { Id } from "#core/model/journeyMap.ts";
import type { Decision, ListedDecision } from "#core/wire/workshop.ts";
import { ask } from "./mapsApi.ts";
import type { Answer } from "./mapsApi.ts";

/** A decision as it is written down first. */
export interface NewDecision {
  readonly note?: Id;
  readonly text: string;
  readonly owner: string;
  readonly reviewOn?: string;
}

/** What changes of a decision; `null` takes the date away. */
export interface DecisionChange {
  readonly text?: string;
  readonly owner?: string;
  readonly reviewOn?: string | null;
  readonly isDone?: boolean;
}

export function fetchDecisions(mapId: Id): Promise<Answer<readonly Decision[]>> {
  return ask(pathOf(mapId));
}

export function addDecision(mapId: Id, decision: NewDecision): Promise<Answer<Decision>> {
  return ask(pathOf(mapId), { method: "POST", json: decision });
}

export function changeDecision(
  { mapId, id }: Pick<Decision, "mapId" | "id">,
  change: DecisionChange,
): Promise<Answer<Decision>> {
  return ask(`${pathOf(mapId)}/${id}`, { method: "PATCH", json: change });
}

export function removeDecision({
  mapId,
  id,
}: Pick<Decision, "mapId" | "id">): Promise<Answer<unknown>> {
  return ask(`${pathOf(mapId)}/${id}`, { method: "DELETE" });
}

/** Brings one back, as it was, that this person has just deleted. */
export function restoreDecision({
  mapId,
  id,
}: Pick<Decision, "mapId" | "id">): Promise<Answer<Decision>> {
  return ask(`${pathOf(mapId)}/${id}`, { method: "PATCH", json: { isDeleted: false } });
}

/** What is still to be done on the maps this person sees, the earliest date first. */
export function fetchOpenDecisions(): Promise<Answer<readonly ListedDecision[]>> {
  return ask("/api/decisions");
}

function pathOf(mapId: Id): string {
  return `/api/maps/${mapId}/decisions`;
}
