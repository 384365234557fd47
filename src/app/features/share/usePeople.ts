import { useCallback, useEffect, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { MapPeople, MapVisibility, NamedPerson } from "#core/wire/people.ts";
import type { Role } from "#core/wire/roles.ts";
import { useWords } from "../../i18n/useWords.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import type { Answer } from "../../platform/mapsApi.ts";
import {
  dismissRequest,
  fetchMapPeople,
  giveRole,
  showMap,
  takeRole,
} from "../../platform/peopleApi.ts";
import { onMapEvent } from "../../session/mapEvents.ts";
import { announce } from "../../ui/announce.ts";

/** Who has access to a map, with what can be done about it; each deed says its outcome, and whether it came to be. */
export interface MapPeopleList {
  /** Undefined until the first answer. */
  readonly found: MapPeople | undefined;
  readonly hasFailed: boolean;
  readonly refresh: () => Promise<void>;
  readonly give: (person: NamedPerson, role: Role) => Promise<boolean>;
  readonly add: (person: NamedPerson) => Promise<boolean>;
  readonly take: (person: NamedPerson) => Promise<boolean>;
  readonly show: (visibility: MapVisibility) => Promise<boolean>;
  readonly dismiss: (person: NamedPerson) => Promise<boolean>;
}

export function usePeople(mapId: Id): MapPeopleList {
  const all = useWords();
  const words = all.people;
  const [found, setFound] = useState<MapPeople>();
  const [hasFailed, setFailed] = useState(false);
  const refresh = useCallback(async () => {
    const answer = await fetchMapPeople(mapId);
    setFailed(!answer.ok);
    if (answer.ok) setFound(answer.value);
  }, [mapId]);
  useEffect(() => {
    void refresh();
    return onMapEvent("requests", () => void refresh());
  }, [refresh]);

  const settle = async (asked: Promise<Answer<unknown>>, said: string): Promise<boolean> => {
    const isDone = valueOrTold(await asked, all) !== undefined;
    await refresh();
    if (isDone) announce(said);
    return isDone;
  };
  const nameOf = ({ name }: NamedPerson) => name || words.unnamed;
  return {
    found,
    hasFailed,
    refresh,
    give: (person, role) =>
      settle(giveRole(mapId, person.id, role), words.changed(nameOf(person), words.roles[role])),
    add: (person) => settle(giveRole(mapId, person.id, "edit"), words.added(nameOf(person))),
    take: (person) => settle(takeRole(mapId, person.id), words.removed(nameOf(person))),
    show: (visibility) => settle(showMap(mapId, visibility), words.shown),
    dismiss: (person) => settle(dismissRequest(mapId, person.id), words.dismissed(nameOf(person))),
  };
}
