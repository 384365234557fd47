import type { Person } from "#core/wire/access.ts";
import type { KnownPerson, MapPeople, MapVisibility } from "#core/wire/people.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { Role } from "#core/wire/roles.ts";
import { ask } from "./mapsApi.ts";
import type { Answer } from "./mapsApi.ts";

/** Who may do what with a map. */
export function fetchMapPeople(mapId: Id): Promise<Answer<MapPeople>> {
  return ask(`/api/maps/${mapId}/people`);
}

export function giveRole(mapId: Id, person: Id, role: Role): Promise<Answer<unknown>> {
  return ask(`/api/maps/${mapId}/people/${person}`, { method: "PUT", json: { role } });
}

/** Takes somebody off a map. */
export function takeRole(mapId: Id, person: Id): Promise<Answer<unknown>> {
  return ask(`/api/maps/${mapId}/people/${person}`, { method: "DELETE" });
}

export function showMap(mapId: Id, { visibility, role }: MapVisibility): Promise<Answer<unknown>> {
  return ask(`/api/maps/${mapId}/visibility`, { method: "PUT", json: { visibility, role } });
}

export function dismissRequest(mapId: Id, person: Id): Promise<Answer<unknown>> {
  return ask(`/api/maps/${mapId}/requests/${person}`, { method: "DELETE" });
}

/** Everybody the server knows, for its owners. */
export async function fetchPeople(): Promise<Answer<readonly KnownPerson[]>> {
  const answer = await ask<{ people: readonly KnownPerson[] }>("/api/people");
  return answer.ok ? { ok: true, value: answer.value.people } : answer;
}

export interface StandingChange {
  readonly isMember: boolean;
  readonly isOwner: boolean;
}

export function changeStanding(person: Id, standing: StandingChange): Promise<Answer<Person>> {
  return ask(`/api/people/${person}`, { method: "PATCH", json: standing });
}

/** Ends somebody's sessions and access; what they wrote stays. */
export function removePerson(person: Id): Promise<Answer<unknown>> {
  return ask(`/api/people/${person}`, { method: "DELETE" });
}
