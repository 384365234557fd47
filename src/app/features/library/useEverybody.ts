import { useCallback, useEffect, useState } from "react";
import type { KnownPerson } from "#core/wire/people.ts";
import { useWords } from "../../i18n/useWords.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import type { Answer } from "../../platform/mapsApi.ts";
import { changeStanding, fetchPeople, removePerson } from "../../platform/peopleApi.ts";
import { announce } from "../../ui/announce.ts";

export const standings = ["owner", "member", "guest"] as const;
export type Standing = (typeof standings)[number];

/** Everybody the server knows, with what can be done about it; each deed says its outcome. */
export interface Everybody {
  /** Undefined until the first answer. */
  readonly people: readonly KnownPerson[] | undefined;
  readonly hasFailed: boolean;
  readonly refresh: () => Promise<void>;
  readonly place: (person: KnownPerson, standing: Standing) => Promise<void>;
  readonly remove: (person: KnownPerson) => Promise<boolean>;
}

export function useEverybody(): Everybody {
  const all = useWords();
  const words = all.people;
  const [people, setPeople] = useState<readonly KnownPerson[]>();
  const [hasFailed, setFailed] = useState(false);
  const refresh = useCallback(async () => {
    const answer = await fetchPeople();
    setFailed(!answer.ok);
    if (answer.ok) setPeople(answer.value);
  }, []);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const settle = async (asked: Promise<Answer<unknown>>, said: string): Promise<boolean> => {
    const isDone = valueOrTold(await asked, all) !== undefined;
    await refresh();
    if (isDone) announce(said);
    return isDone;
  };
  return {
    people,
    hasFailed,
    refresh,
    place: async ({ id, name }, standing) => {
      const change = { isOwner: standing === "owner", isMember: standing !== "guest" };
      const said = words.standing(name || words.unnamed, words.standings[standing]);
      await settle(changeStanding(id, change), said);
    },
    remove: ({ id, name }) => settle(removePerson(id), words.dropped(name || words.unnamed)),
  };
}

export function standingOf({ isOwner, isMember }: KnownPerson): Standing {
  if (isOwner) return "owner";
  return isMember ? "member" : "guest";
}
