import type { KnownPerson } from "#core/wire/people.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useKeptByServer } from "../../parts/useKeptByServer.ts";
import type { KeptByServer } from "../../parts/useKeptByServer.ts";
import { changeStanding, fetchPeople, removePerson } from "../../platform/peopleApi.ts";

export const standings = ["owner", "member", "guest"] as const;
export type Standing = (typeof standings)[number];

/** Everybody the server knows, with what can be done about it; each deed says its outcome. */
export interface Everybody extends Omit<KeptByServer<readonly KnownPerson[]>, "settle"> {
  readonly place: (person: KnownPerson, standing: Standing) => Promise<void>;
  readonly remove: (person: KnownPerson) => Promise<boolean>;
}

export function useEverybody(): Everybody {
  const words = useWords().people;
  const { settle, ...kept } = useKeptByServer(fetchPeople);
  return {
    ...kept,
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
