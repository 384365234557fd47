import { useCallback, useEffect } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { MapPeople, MapVisibility, NamedPerson } from "#core/wire/people.ts";
import type { Role } from "#core/wire/roles.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useKeptByServer } from "../../parts/useKeptByServer.ts";
import type { KeptByServer } from "../../parts/useKeptByServer.ts";
import {
  dismissRequest,
  fetchMapPeople,
  giveRole,
  showMap,
  takeRole,
} from "../../platform/peopleApi.ts";
import { onMapEvent } from "../../session/mapEvents.ts";

/** Who has access to a map, with what can be done about it; each deed says its outcome, and whether it came to be. */
export interface MapPeopleList extends Omit<KeptByServer<MapPeople>, "settle"> {
  readonly give: (person: NamedPerson, role: Role) => Promise<boolean>;
  readonly add: (person: NamedPerson) => Promise<boolean>;
  readonly take: (person: NamedPerson) => Promise<boolean>;
  readonly show: (visibility: MapVisibility) => Promise<boolean>;
  readonly dismiss: (person: NamedPerson) => Promise<boolean>;
}

export function usePeople(mapId: Id): MapPeopleList {
  const words = useWords().people;
  const fetch = useCallback(() => fetchMapPeople(mapId), [mapId]);
  const { settle, ...kept } = useKeptByServer(fetch);
  const { refresh } = kept;
  useEffect(() => onMapEvent("requests", () => void refresh()), [refresh]);
  const nameOf = ({ name }: NamedPerson) => name || words.unnamed;
  return {
    ...kept,
    give: (person, role) =>
      settle(giveRole(mapId, person.id, role), words.changed(nameOf(person), words.roles[role])),
    add: (person) => settle(giveRole(mapId, person.id, "edit"), words.added(nameOf(person))),
    take: (person) => settle(takeRole(mapId, person.id), words.removed(nameOf(person))),
    show: (visibility) => settle(showMap(mapId, visibility), words.shown),
    dismiss: (person) => settle(dismissRequest(mapId, person.id), words.dismissed(nameOf(person))),
  };
}
