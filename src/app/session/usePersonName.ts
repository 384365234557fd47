import { useMemo } from "react";
import { guestNames } from "../i18n/guestNames.ts";
import { useWords } from "../i18n/useWords.ts";
import { useMap } from "../state/mapStore.ts";
import { usePreferences } from "../state/preferences.ts";
import { useSession } from "./useSession.ts";

/** How somebody is called who has the map open: by their own name, or as a guest. */
export function usePersonName(): (id: number, name: string) => string {
  const words = useWords().live;
  const { myId } = useSession();
  const myGuest = usePreferences(({ guest }) => guest);
  const others = useMap(({ peers }) =>
    peers.map(({ id, presence: { user } }) => `${id}:${user.guest ?? id}`).join(" "),
  );
  return useMemo(() => {
    const guests = new Map([[myId, myGuest]]);
    for (const pair of others === "" ? [] : others.split(" ")) {
      const [id = 0, guest = 0] = pair.split(":").map(Number);
      guests.set(id, guest);
    }
    const names = guestNames([...guests.values()], words);
    return (id, name) => (name.trim() === "" ? (names.get(guests.get(id) ?? id) ?? "") : name);
  }, [others, myId, myGuest, words]);
}
